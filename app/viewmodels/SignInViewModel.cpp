// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SignInViewModel.h"

#include "app/api/Loopback.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "app/viewmodels/LockOut.h"

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

using session::Session;
using session::SignInWay;

SignInViewModel::SignInViewModel(Session &session, const session::ProfileStore &profiles, const Clock &clock, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_profiles(profiles)
    , m_clock(clock)
{
    connect(&m_session, &Session::changed, this, &SignInViewModel::refresh);
    connect(&m_session, &Session::notTakenUp, this, [this](const Error &error) {
        auto next = m_state;
        next.error = error;
        replace(m_state, std::move(next));
    });
    refresh();
}

int SignInViewModel::secondsLocked() const
{
    return secondsUntil(m_state.lockedUntil, m_clock);
}

void SignInViewModel::signInWithPassword(const QString &userName, const Secret &password)
{
    if (!m_state.busy && secondsLocked() == 0)
        await(m_session.signInWithPassword(userName, password));
}

void SignInViewModel::signInWithKey(SignInWay way, const Secret &value)
{
    if (!m_state.busy)
        await(m_session.signInWith(way, m_session.isInterrupted() ? m_session.userName() : QString(), value));
}

void SignInViewModel::lookForEmergencyKey()
{
    m_looksForKey = false;
    follow(m_session.hasEmergencyKey(m_state.userName), [this, name = m_state.userName](const Result<bool> &isKept) {
        m_looksForKey = !isKept && isKept.error().kind != Error::Kind::Cancelled;
        auto next = m_state;
        next.emergencyAccount = name == m_state.userName && isKept.value_or(false) ? name : QString();
        replace(m_state, std::move(next));
    });
}

void SignInViewModel::signInWithEmergencyKey()
{
    if (!m_state.busy && !m_state.emergencyAccount.isEmpty())
        await(m_session.signInWithEmergencyKey(m_state.emergencyAccount));
}

void SignInViewModel::signInWithBrowser(SignInWay way, const QString &clientId, const Secret &clientSecret)
{
    if (m_state.busy || clientId.trimmed().isEmpty())
        return;
    await(m_session.signInWithBrowser(way, {.id = clientId.trimmed(), .secret = clientSecret}));
    auto next = m_state;
    next.isInBrowser = next.busy;
    replace(m_state, std::move(next));
}

void SignInViewModel::stop()
{
    m_session.stopSigningIn();
}

void SignInViewModel::signInWithBasic(const QString &userName, const Secret &password)
{
    if (!m_state.busy && secondsLocked() == 0)
        await(m_session.signInWith(SignInWay::Basic, userName, password));
}

void SignInViewModel::edit()
{
    auto next = m_state;
    next.error = {};
    replace(m_state, std::move(next));
}

void SignInViewModel::changePortal()
{
    m_session.leavePortal();
}

void SignInViewModel::refresh()
{
    const auto &facts = m_session.facts();
    if (m_session.stage() == Session::Stage::NoPortal) {
        stopAll();
        m_looksForKey = false;
    }
    auto next = m_session.stage() == Session::Stage::NoPortal ? State() : m_state;
    next.portalName = facts.name;
    next.host = facts.address.host();
    next.webPage = facts.address;
    next.release = facts.release;
    next.isLoopback = api::isLoopback(facts.address);
    next.hasIdentityService = facts.capabilities.identityServerEnabled;
    next.singleSignOn = facts.capabilities.ssoUrl.isEmpty() ? QString() : facts.capabilities.ssoLabel;
    if (!facts.capabilities.ssoUrl.isEmpty() && next.singleSignOn.isEmpty())
        next.singleSignOn = u"SSO"_s;
    next.needsCaptcha = facts.settings.needsCaptcha;
    next.isInterrupted = m_session.isInterrupted();
    next.isChangingWay = m_session.isChangingWay();
    next.userName = m_session.userName();
    next.clientId = m_session.clientId();
    if (const auto last = m_profiles.lastOpened(facts.address)) {
        next.lastWay = last->way;
        if (next.userName.isEmpty())
            next.userName = last->userName;
        if (next.clientId.isEmpty())
            next.clientId = last->clientId;
    } else {
        next.lastWay = {};
    }
    const bool isAskedAgain = m_looksForKey && !m_session.keychainFault();
    if (next.emergencyAccount != next.userName)
        next.emergencyAccount.clear();
    replace(m_state, std::move(next));
    if (isAskedAgain)
        lookForEmergencyKey();
}

void SignInViewModel::await(Async<Session::Stage> signIn)
{
    auto next = m_state;
    next.busy = true;
    next.error = {};
    replace(m_state, std::move(next));
    follow(signIn, [this](const Result<Session::Stage> &stage) {
        auto after = m_state;
        after.busy = false;
        after.isInBrowser = false;
        if (stage) {
            after.lockedUntil = {};
        } else if (stage.error().kind != Error::Kind::Cancelled) {
            after.error = stage.error();
            after.lockedUntil = lockedUntil(stage.error(), m_clock);
        }
        replace(m_state, std::move(after));
    });
}

}  // namespace twofold::viewmodels
