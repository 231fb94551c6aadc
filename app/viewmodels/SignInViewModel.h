// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/core/Secret.h"
#include "app/session/PortalProfile.h"
#include "app/session/Session.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::session {
class ProfileStore;
}

namespace twofold::viewmodels {

/// The page that offers the ways to sign in and takes what each of them needs (design 01b).
class SignInViewModel : public ViewModel
{
    Q_OBJECT
public:
    struct State
    {
        QString portalName;
        QString host;
        QUrl webPage;                               ///< the portal's own pages
        QString release;                            ///< "3.5.0", may be empty
        bool isLoopback = false;                    ///< plain http on this computer, so no lock is shown
        bool hasIdentityService = false;            ///< it offers OAuth 2.0 and OpenID Connect
        QString singleSignOn;                       ///< what its web page offers beside, as it calls it; empty: nothing
        bool needsCaptcha = false;                  ///< the portal may ask for one after refused passwords
        bool isInterrupted = false;                 ///< signing in again, with the pages waiting
        bool isChangingWay = false;                 ///< the sign-in that waits may do too little
        bool isInBrowser = false;                   ///< busy, and it is the person's turn, in the browser
        std::optional<session::SignInWay> lastWay;  ///< "Used last time"
        QString userName;                           ///< to begin with
        QString clientId;                           ///< the same, for OAuth 2.0 and OpenID
        QString emergencyAccount;  ///< whose API key for emergencies is kept; empty: none is, or it was not looked for
        bool busy = false;
        std::optional<Error> error;
        std::optional<QDateTime> lockedUntil;  ///< UTC, by this computer's clock

        bool operator==(const State &) const = default;
    };

    SignInViewModel(session::Session &session, const session::ProfileStore &profiles, const Clock &clock,
                    QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Seconds until the portal takes another try; 0 when it does.
    int secondsLocked() const;

    void signInWithPassword(const QString &userName, const Secret &password);
    /// API key, access token or asc_auth_key.
    void signInWithKey(session::SignInWay way, const Secret &value);
    /// Looks whether an API key for emergencies is kept for the account that the page begins with; once more when the keychain that
    /// did not tell can be used.
    void lookForEmergencyKey();
    /// With the key that was found. Its error tells nothing about what was typed.
    void signInWithEmergencyKey();
    /// OAuth2 or OpenId: opens the system's browser. An empty client secret: a public client, or the secret known from before.
    void signInWithBrowser(session::SignInWay way, const QString &clientId, const Secret &clientSecret);
    /// Stops waiting for the browser.
    void stop();
    void signInWithBasic(const QString &userName, const Secret &password);
    /// Another way or other words: the error no longer applies.
    void edit();
    void changePortal();

private:
    void refresh();
    void await(Async<session::Session::Stage> signIn);

    session::Session &m_session;
    const session::ProfileStore &m_profiles;
    const Clock &m_clock;
    bool m_looksForKey = false;  ///< the keychain has not told yet
    State m_state;
};

}  // namespace twofold::viewmodels
