// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ConnectViewModel.h"

#include "app/session/ProfileStore.h"
#include "app/session/Session.h"

#include <algorithm>

namespace twofold::viewmodels {

using session::Session;

ConnectViewModel::ConnectViewModel(Session &session, session::ProfileStore &profiles, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_profiles(profiles)
{
    connect(&m_session, &Session::changed, this, [this] {
        if (m_session.stage() == Session::Stage::NoPortal)
            refresh();
    });
    refresh();
}

void ConnectViewModel::connectTo(const QString &typed)
{
    if (m_state.busy)
        return;
    const auto address = session::readPortalAddress(typed);
    auto next = m_state;
    next.error = {};
    next.fault = address ? std::nullopt : std::optional(address.error());
    next.busy = address.has_value();
    next.host = address ? address->host() : QString();
    replace(m_state, std::move(next));
    if (!address)
        return;
    follow(m_session.connectTo(*address),
           [this](const Result<Session::Stage> &stage) { finish(stage ? std::nullopt : std::optional(stage.error())); });
}

void ConnectViewModel::connectToDemo(const QUrl &address)
{
    m_session.keepNothingOf(address);
    connectTo(address.toString());
}

void ConnectViewModel::openLast()
{
    if (const auto last = m_profiles.lastOpened())
        openRecent(last->id);
}

void ConnectViewModel::openRecent(const QString &profileId)
{
    const auto &profiles = m_profiles.profiles();
    const auto found =
        std::find_if(profiles.cbegin(), profiles.cend(), [&](const auto &profile) { return profile.id == profileId; });
    if (m_state.busy || found == profiles.cend())
        return;
    auto next = m_state;
    next.busy = true;
    next.error = {};
    next.fault = {};
    const auto profile = *found;  // the list is read again while the session opens it
    next.host = profile.address.host();
    replace(m_state, std::move(next));
    follow(m_session.resume(profile), [this](const Result<Session::Stage> &stage) {
        // A session that has ended in the meantime is no fault of this page: the portal answers, so sign-in is next.
        finish(stage || m_session.stage() != Session::Stage::NoPortal ? std::nullopt : std::optional(stage.error()));
    });
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
