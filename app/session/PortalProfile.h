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
};

/// A portal and an account on it that was opened before. Holds no secret.
struct PortalProfile
{
    QString id;    ///< stable, made when the profile is
    QUrl address;  ///< origin
    QString portalName;
    QString userName;  ///< e-mail
    QString displayName;
    SignInWay way = SignInWay::Password;
    QDateTime lastOpened;  ///< UTC
    /// The person signed out: what a keychain that refused to let go of may still hold is not used again.
    bool isSignedOut = false;

    /// Under this name the account's secret lies in the keychain: readable, since people look for it there.
    QString secretKey() const;

    bool operator==(const PortalProfile &) const = default;
};

}  // namespace twofold::session
