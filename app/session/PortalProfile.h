// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace twofold::session {

/// The ways to sign in that the program offers.
enum class SignInWay {
    Password,  ///< e-mail and password, then the second step if the portal asks for one
    ApiKey,
    AccessToken,  ///< Authorization: Bearer
    AscAuthKey,   ///< the session cookie of a signed-in browser
    Basic,
    OAuth2,  ///< OAuth 2.0 in the system's browser
    OpenId,  ///< the same with OpenID Connect: who signed in is proven too
};

/// A portal and an account on it that was opened before. Holds no secret.
struct PortalProfile
{
    QString id;    ///< stable, made when the profile is
    QUrl address;  ///< origin
    QString portalName;
    QString userName;  ///< e-mail
    QString displayName;
    QString ownName;   ///< as the person calls it; empty: the portal's name
    QString clientId;  ///< OAuth 2.0 and OpenID: the application as the portal's Developer tools list it
    SignInWay way = SignInWay::Password;
    QDateTime lastOpened;  ///< UTC
    /// The person signed out: what a keychain that refused to let go of may still hold is not used again.
    bool isSignedOut = false;

    /// Under this name the account's secret lies in the keychain: readable, since people look for it there.
    QString secretKey() const;
    /// And so an API key for when there is no other way in.
    QString emergencySecretKey() const;

    bool operator==(const PortalProfile &) const = default;
};

}  // namespace twofold::session
