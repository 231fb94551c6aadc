// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/AuthorizationAttempt.h"

#include <QObject>

namespace twofold::identity {

/// A portal's identity service (OAuth 2.0, OpenID Connect): getting tokens in the system's browser, renewing and revoking them. What it
/// is and where is discovered anew each time, since nothing of it is kept.
class IdentityService final : public QObject
{
    Q_OBJECT
public:
    explicit IdentityService(IdentityParts parts, QObject *parent = nullptr);

    /// Opens the browser and waits for the person there. Errors: NotAvailable where the portal has no such service; IdentityRefused, with
    /// the error code or the check that failed as detail; TimedOut, with a detail where it was the person who did not come
    /// back within ten minutes; those of the connection.
    Async<api::Credentials> signIn(const QUrl &portal, const Client &client, bool asksForIdToken, std::stop_token stop);

    /// Another access token for the refresh token of these credentials; the one that the service does not replace stays. Unauthorized:
    /// the refresh token is of no more use. Any other error leaves everything as it was.
    Async<api::Credentials> renew(const QUrl &portal, const api::Credentials &credentials, std::stop_token stop);

    /// RFC 7009. True also where the service has no such endpoint.
    Async<bool> revoke(const QUrl &portal, const api::Credentials &credentials);

private:
    IdentityParts m_parts;
};

}  // namespace twofold::identity
