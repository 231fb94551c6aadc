// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QString>

class QNetworkRequest;

namespace twofold::api {

/// What proves to the portal who is calling. Exactly one of the forms is sent, never two: a stale cookie beside a good header
/// would win over it.
struct Credentials
{
    /// The forms that servers read. OAuth 2.0 and OpenID tokens are Bearer tokens too; obtaining and renewing them is not done
    /// here.
    enum class Scheme {
        None,
        SessionCookie,  ///< Cookie: asc_auth_key=TOKEN
        BearerToken,    ///< Authorization: Bearer TOKEN (a sign-in token or a JWT)
        RawToken,       ///< Authorization: TOKEN
        ApiKey,         ///< Authorization: Bearer sk-…
        Basic,          ///< Authorization: Basic base64(userName:password), never asked for a second step
    };

    Scheme scheme = Scheme::None;
    QString userName;  ///< Basic only: the e-mail address
    Secret value;      ///< token, key or password

    /// A sign-in token dies with every policy save, unlink or password change; API keys and Basic survive them.
    bool isSession() const;
    /// False for a token or key with characters that would break out of its header, such as a pasted line break.
    bool fitsIntoHeader() const;
    bool operator==(const Credentials &) const = default;
};

/// The one place that writes credentials onto a request. The caller has made sure that it goes to the profile's own origin.
void applyCredentials(QNetworkRequest &request, const Credentials &credentials);

}  // namespace twofold::api
