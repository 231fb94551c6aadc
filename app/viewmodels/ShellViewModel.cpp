// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ShellViewModel.h"

#include "app/api/Loopback.h"
#include "app/viewmodels/PeopleStore.h"
#include "app/viewmodels/SetupViewModel.h"

#include <utility>

namespace twofold::viewmodels {

using session::Session;

namespace {

/// The same account, as far as the portal has told who it is.
bool isSamePerson(const api::Person &left, const api::Person &right)
{
    if (!left.id.isEmpty() && !right.id.isEmpty())
        return left.id == right.id;
    return left.email.compare(right.email, Qt::CaseInsensitive) == 0;
}

}  // namespace

ShellViewModel::ShellViewModel(Session &session, SetupViewModel &setup, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_setup(setup)
{
    connect(&m_session, &Session::changed, this, &ShellViewModel::refresh);
    connect(&m_session, &Session::clockMeasured, this, &ShellViewModel::refreshClock);
    connect(&m_setup, &SetupViewModel::stateChanged, this, &ShellViewModel::refresh);
    refresh();
}

void ShellViewModel::signOut()
{
    m_session.signOut();
}

void ShellViewModel::leavePortal()
{
    m_session.leavePortal();
}

void ShellViewModel::dismissSignIn()
{
    if (m_session.isChangingWay())
        return m_session.keepWay();
    m_isSignInDismissed = true;
    if (m_session.stage() == Session::Stage::SecondStep)
        m_session.backToSignIn();
    refresh();
}

void ShellViewModel::askForSignIn()
{
    m_isSignInDismissed = false;
    refresh();
}

void ShellViewModel::askForAnotherWay()
{
    m_session.changeWay();
}

/// One prompt of the keychain at a time.
template<class Ask>
void ShellViewModel::unlock(Ask ask)
{
    if (m_state.isUnlocking)
        return;
    auto next = m_state;
    next.isUnlocking = true;
    replace(m_state, std::move(next));
    follow(ask(), [this](const auto &) {
        auto after = m_state;
        after.isUnlocking = false;
        replace(m_state, std::move(after));
    });
}

void ShellViewModel::retryKeychain()
{
    unlock([this] { return m_session.retryKeychain(); });
}

void ShellViewModel::retryRemoval()
{
    unlock([this] { return m_session.retryRemoval(); });
}

void ShellViewModel::leaveStayingEntry()
{
    m_leftToStay = m_state.stayingEntry;
    refresh();
}

void ShellViewModel::keepForThisSessionOnly()
{
    m_session.keepForThisSessionOnly();
}

/// Once for each time that a sign-in leads to a set-up.
void ShellViewModel::startSetUp()
{
    const auto stage = m_session.stage();
    if (std::exchange(m_lastStage, stage) != stage && stage == Session::Stage::SetUp)
        m_setup.startAtSignIn();
}

void ShellViewModel::noteAccount()
{
    const auto &self = m_session.self();
    const bool isSignedIn = m_session.stage() == Session::Stage::SignedIn;
    const bool isLeft = m_account && !m_session.isInterrupted() && !(isSignedIn && isSamePerson(*m_account, self));
    if (isSignedIn)
        m_account = self;
    else if (isLeft)
        m_account = {};
    if (isLeft)
        Q_EMIT accountLeft();
}

ShellViewModel::Role ShellViewModel::State::role() const
{
    switch (personRole) {
    case PersonRole::Owner: return Role::Owner;
    case PersonRole::Admin: return Role::Admin;
    default: return Role::Member;
    }
}

void ShellViewModel::refresh()
{
    startSetUp();
    noteAccount();
    const auto stage = m_session.stage();
    if (stage == Session::Stage::SignedIn)
        m_isSignInDismissed = false;

    const auto &self = m_session.self();
    const auto &facts = m_session.facts();
    auto next = m_state;
    next.screen = screen();
    next.isSignInOverMain = m_session.isInterrupted() && (next.screen == Screen::SignIn || next.screen == Screen::Challenge);
    next.isSignedOut = stage != Session::Stage::SignedIn;
    next.isSetUpAtSignIn = stage == Session::Stage::SetUp;
    next.portalName = facts.name;
    next.host = facts.address.host();
    next.displayName = self.displayName.isEmpty() ? m_session.userName() : self.displayName;
    next.userName = m_session.userName();
    next.personRole = roleOf(self);
    next.isLoopback = api::isLoopback(facts.address);
    next.clockOffset = m_session.clockOffset();
    next.isInKeychain = m_session.isInKeychain();
    next.keychainFault = m_session.keychainFault();
    next.hasUnreadSecret = m_session.hasUnreadSecret();
    next.leftEntry = m_session.leftEntry();
    next.stayingEntry = m_session.stayingEntry();
    if (next.stayingEntry.isEmpty())
        m_leftToStay.clear();  // another time that one stays it is told anew
    else if (next.stayingEntry == m_leftToStay)
        next.stayingEntry.clear();
    replace(m_state, std::move(next));
}

/// Of the rest nothing is looked at: an answer may come while the session is on its way from one stage to the next.
void ShellViewModel::refreshClock()
{
    auto next = m_state;
    next.clockOffset = m_session.clockOffset();
    replace(m_state, std::move(next));
}

ShellViewModel::Screen ShellViewModel::screen() const
{
    const bool staysOut = m_isSignInDismissed && m_session.isInterrupted();
    const auto underneath = m_setup.isActive() ? Screen::SetUp : Screen::Main;
    switch (m_session.stage()) {
    case Session::Stage::NoPortal: return Screen::Connect;
    case Session::Stage::SignedOut: return staysOut ? underneath : Screen::SignIn;
    case Session::Stage::SecondStep: return Screen::Challenge;
    case Session::Stage::SetUp: return Screen::SetUp;
    case Session::Stage::SignedIn: return underneath;
    }
    return Screen::Connect;
}

}  // namespace twofold::viewmodels
