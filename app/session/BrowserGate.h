// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Credentials.h"
#include "app/core/Async.h"
#include "app/identity/TokenAnswer.h"
#include "app/session/PortalProfile.h"

#include <QUrl>

#include <stop_token>

namespace twofold::session {

/// The application as whom the program asks for tokens; an admin registers it under Developer tools on the portal.
using OAuthClient = identity::Client;

/// Signing in on the portal's own page, in the system's browser (OAuth 2.0, OpenID Connect).
class BrowserGate
{
public:
    BrowserGate() = default;
    virtual ~BrowserGate() = default;
    Q_DISABLE_COPY_MOVE(BrowserGate)

    /// Opens the browser and waits for the person there; a stop request ends the waiting. NotAvailable: the portal has no identity
    /// service. IdentityRefused: the person or the service said no, or the answer did not stand up to a check.
    virtual Async<api::Credentials> signIn(const QUrl &portal, SignInWay way, const OAuthClient &client,
                                           std::stop_token stop) = 0;
    /// Tells the identity service that these tokens are not used any more.
    virtual Async<bool> revoke(const QUrl &portal, const api::Credentials &credentials) = 0;
};

}  // namespace twofold::session
