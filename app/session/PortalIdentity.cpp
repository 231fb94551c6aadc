// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalIdentity.h"

#include "app/identity/IdentityService.h"

namespace twofold::session {

Async<api::Credentials> PortalIdentity::signIn(const QUrl &portal, SignInWay way, const OAuthClient &client, std::stop_token stop)
{
    return m_service.signIn(portal, client, way == SignInWay::OpenId, std::move(stop));
}

Async<bool> PortalIdentity::revoke(const QUrl &portal, const api::Credentials &credentials)
{
    return m_service.revoke(portal, credentials);
}

}  // namespace twofold::session
