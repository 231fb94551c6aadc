// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/BrowserGate.h"

namespace twofold::identity {
class IdentityService;
}

namespace twofold::session {

/// The BrowserGate over the portal's own identity service.
class PortalIdentity final : public BrowserGate
{
public:
    /// The service outlives this.
    explicit PortalIdentity(identity::IdentityService &service) : m_service(service) {}

    Async<api::Credentials> signIn(const QUrl &portal, SignInWay way, const OAuthClient &client, std::stop_token stop) override;
    Async<bool> revoke(const QUrl &portal, const api::Credentials &credentials) override;

private:
    identity::IdentityService &m_service;
};

}  // namespace twofold::session
