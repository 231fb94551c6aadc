// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QDateTime>
#include <QString>

class QNetworkRequest;

namespace twofold::api {

/// How an OAuth 2.0 access token is renewed (RFC 6749, section 6). Kept beside the token, and sent to the portal's token endpoint only.
struct TokenRenewal
{
    QString clientId;
    Secret clientSecret;  ///< empty: a public client, which has none
    Secret refreshToken;  ///< empty: the token can't be renewed, and the person signs in again
    QDateTime expires;    ///< of the access token, UTC; invalid: not said

    bool operator==(const TokenRenewal &) const = default;
};

/// What proves to the portal who is calling. Exactly one of the forms is sent, and never a cookie beside a header: a stale
/// cookie would win over a good header.
struct Credentials
{
    /// The forms that servers read.
    enum class Scheme {
        None,
        SessionCookie,  ///< Cookie: asc_auth_key=TOKEN
        BearerToken,    ///< Authorization: Bearer TOKEN (a sign-in token or a JWT)
        RawToken,       ///< Authorization: TOKEN
        ApiKey,  ///< Authorization: Bearer sk-…, which servers read, and ApiKeyBearer: sk-…, which the API reference names
        OAuth2,  ///< Authorization: Bearer TOKEN of the portal's identity service (OAuth 2.0, OpenID Connect)
        Basic,   ///< Authorization: Basic base64(userName:password), never asked for a second step
    };

    Scheme scheme = Scheme::None;
    QString userName;      ///< Basic only: the e-mail address
    Secret value;          ///< token, key or password
    TokenRenewal renewal;  ///< OAuth2 only

    /// A sign-in token dies with every policy save, unlink or password change; the others survive them.
    bool isSession() const;
    /// False for a token or key with characters that would break out of its header, such as a pasted line break.
    bool fitsIntoHeader() const;
    bool operator==(const Credentials &) const = default;
};

/// OAuth2: whether a renewal of the one is a renewal of the other, since they have the same refresh token.
bool areSameTokens(const Credentials &left, const Credentials &right);

/// The one place that writes credentials onto a request. The caller has made sure that it goes to the profile's own origin.
void applyCredentials(QNetworkRequest &request, const Credentials &credentials);

}  // namespace twofold::api
