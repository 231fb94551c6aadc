// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectViewModel.h"

#include "app/session/PortalLink.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"

namespace twofold::viewmodels {

using session::Session;

ConnectViewModel::ConnectViewModel(Session &session, session::ProfileStore &profiles, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_profiles(profiles)
{
    connect(&m_session, &Session::changed, this, &ConnectViewModel::followSession);
    refresh();
}

void ConnectViewModel::followSession()
{
    const auto stage = m_session.stage();
    if (stage == Session::Stage::NoPortal)
        return refresh();
    if (stage == Session::Stage::SignedOut || m_state.linkAdvice == LinkAdvice::None)
        return;
    auto next = m_state;
    next.linkAdvice = LinkAdvice::None;
    const bool isSetUpWanted = stage == Session::Stage::SignedIn && m_state.linkAdvice == LinkAdvice::SignInToSetUp;
    replace(m_state, std::move(next));
    if (isSetUpWanted)
        Q_EMIT setUpWanted();
}

void ConnectViewModel::connectTo(const QString &typed)
{
    if (m_state.busy)
        return;
    m_lastAsked = [this, typed] { connectTo(typed); };
    const auto link = session::readPortalLink(typed);
    if (!link) {
        auto next = m_state;
        next.error = {};
        next.host.clear();
        next.fault = link.error();
        return replace(m_state, std::move(next));
    }
    begin(link->portal);
    follow(m_session.connectTo(link->portal), [this, confirm = link->confirm](const Result<Session::Stage> &stage) {
        if (!stage)
            return finish(stage.error());
        if (confirm)
            return takeLink(*confirm);
        finish({});
    });
}

void ConnectViewModel::begin(const QUrl &address)
{
    auto next = m_state;
    next.error = {};
    next.fault = {};
    next.linkAdvice = LinkAdvice::None;
    next.busy = true;
    next.host = address.host();
    next.address = address;
    replace(m_state, std::move(next));
}

void ConnectViewModel::takeLink(const api::ConfirmLink &confirm)
{
    using Type = api::ConfirmLink::Type;
    m_lastAsked = {};  // it may hold the link's key
    Q_EMIT linkTaken(m_state.address);
    follow(m_session.openLink(confirm), [this, type = confirm.type](const Result<Session::Stage> &stage) {
        auto next = m_state;
        next.busy = false;
        const bool isSetUp = type == Type::TfaActivation || type == Type::PhoneActivation;
        if (stage && *stage == Session::Stage::SignedOut)
            next.linkAdvice = isSetUp ? LinkAdvice::SignInToSetUp : LinkAdvice::SignInForCode;
        else if (!stage && stage.error().kind == Error::Kind::Unauthorized)
            next.linkAdvice = LinkAdvice::Expired;
        else if (!stage && stage.error().kind != Error::Kind::Cancelled)
            next.linkAdvice = LinkAdvice::NotChecked;
        replace(m_state, std::move(next));
    });
}

void ConnectViewModel::open(const QString &link)
{
    stopAll();
    auto next = m_state;
    next.busy = false;
    replace(m_state, std::move(next));
    const auto read = session::readPortalLink(link);
    const auto known = read && !read->confirm ? m_profiles.lastOpened(read->portal) : std::nullopt;
    if (known)
        openRecent(known->id);
    else
        connectTo(link);
}

std::optional<ConnectViewModel::Offer> ConnectViewModel::offerOf(const QString &link) const
{
    const auto read = session::readPortalLink(link);
    if (!read)
        return {};
    const bool isOpen = m_session.stage() != Session::Stage::NoPortal && m_session.facts().address == read->portal;
    return Offer{.address = read->portal.authority(), .isOpen = isOpen && !read->confirm};
}

void ConnectViewModel::retry()
{
    // A copy: asking sets it anew.
    if (const auto again = m_lastAsked)
        again();
}

void ConnectViewModel::connectToDemo(const QUrl &address)
{
    m_session.keepNothingOf(address);
    connectTo(address.toString());
}

void ConnectViewModel::openLast()
{
    if (m_session.stage() != Session::Stage::NoPortal)
        return;
    if (const auto last = m_profiles.lastOpened())
        openRecent(last->id);
}

void ConnectViewModel::openRecent(const QString &profileId)
{
    const auto profile = m_profiles.find(profileId);
    if (m_state.busy || !profile)
        return;
    m_lastAsked = [this, id = profileId] { openRecent(id); };
    begin(profile->address);
    follow(m_session.resume(*profile),
           [this](const Result<Session::Stage> &stage) { finish(stage ? std::nullopt : std::optional(stage.error())); });
}

void ConnectViewModel::edit()
{
    auto next = m_state;
    next.fault = {};
    next.error = {};
    replace(m_state, std::move(next));
}

void ConnectViewModel::refresh()
{
    auto next = m_state;
    next.linkAdvice = LinkAdvice::None;
    next.recent = m_profiles.profiles();
    next.damagedFile = m_profiles.damagedFile();
    replace(m_state, std::move(next));
}

void ConnectViewModel::finish(std::optional<Error> error)
{
    auto next = m_state;
    next.busy = false;
    if (!error || error->kind != Error::Kind::Cancelled)
        next.error = std::move(error);
    replace(m_state, std::move(next));
}

}  // namespace twofold::viewmodels
