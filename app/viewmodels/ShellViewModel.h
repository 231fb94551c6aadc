// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/session/Session.h"
#include "app/viewmodels/PeopleStore.h"
#include "app/viewmodels/ViewModel.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace twofold::viewmodels {

class SetupViewModel;

/// What the window as a whole shows: which part of the journey, whose account, and how the connection is.
class ShellViewModel : public ViewModel
{
    Q_OBJECT
public:
    enum class Screen {
        Connect,
        SignIn,
        Challenge,
        SetUp,  ///< the three steps
        Main,
    };
    Q_ENUM(Screen)
    enum class Role { Member, Admin, Owner };
    Q_ENUM(Role)

    struct State
    {
        Screen screen = Screen::Connect;
        bool isSignInOverMain = false;  ///< SignIn and Challenge stand over the pages, which keep what was typed
        bool isSignedOut = true;        ///< on Main: the session ended, "Not now" was chosen, and the pages can only be read
        bool isSetUpAtSignIn = false;   ///< SetUp before there is a session
        QString portalName;
        QString host;
        QString displayName;  ///< the e-mail address before the portal told the name
        QString userName;
        PersonRole personRole = PersonRole::User;
        bool isLoopback = false;
        std::optional<std::chrono::seconds> clockOffset;  ///< positive: this computer is behind the portal
        bool isInKeychain = true;
        std::optional<Error> keychainFault;
        bool hasUnreadSecret = false;  ///< the keychain may hold a session that it did not give out
        QString leftEntry;  ///< of an account that was signed out: its name in the keychain, which did not let go of it
        QString
            stayingEntry;  ///< of the open account, kept until the program ends: its name in the keychain, which did not let go of it
        bool isUnlocking = false;  ///< the keychain is asked; its own prompt may be open

        /// As far as it decides what the window offers.
        Role role() const;
        bool operator==(const State &) const = default;
    };

    ShellViewModel(session::Session &session, SetupViewModel &setup, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void signOut();
    void leavePortal();
    /// "Not now": the pages stay readable, signed out; after askForAnotherWay() still signed in.
    void dismissSignIn();
    void askForSignIn();
    /// Signing in another way than now, whose rights are too small for a page. "Not now" goes back to the way that is.
    void askForAnotherWay();
    void retryKeychain();
    void keepForThisSessionOnly();
    /// Has the keychain let go of State::stayingEntry, or lets it stay there.
    void retryRemoval();
    void leaveStayingEntry();

Q_SIGNALS:
    /// The pages' contents belong to somebody else now, or to nobody.
    void accountLeft();

private:
    void refresh();
    void refreshClock();
    template<class Ask>
    void unlock(Ask ask);
    void startSetUp();
    void noteAccount();
    Screen screen() const;

    session::Session &m_session;
    SetupViewModel &m_setup;
    bool m_isSignInDismissed = false;
    QString m_leftToStay;  ///< of the entries that stay in the keychain, the one that was agreed to
    session::Session::Stage m_lastStage = session::Session::Stage::NoPortal;
    std::optional<api::Person> m_account;  ///< whose contents the pages hold
    State m_state;
};

}  // namespace twofold::viewmodels
