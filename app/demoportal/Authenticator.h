// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Caller.h"
#include "app/demoportal/Envelope.h"
#include "app/demoportal/PortalState.h"

namespace twofold::demoportal {

/// Finds out who is asking. The scheme is chosen by the Authorization header alone; inside the cookie scheme, which also takes
/// tokens from that header, the cookie comes first.
/// Source: BaseStartup.cs, CookieAuthHandler.cs, BasicAuthHandler.cs, JwtBearerAuthHandler.cs, ApiKeyBearerAuthHandler.cs, ConfirmAuthHandler.cs.
class Authenticator
{
public:
    explicit Authenticator(PortalState &state) : m_state(state) {}

    struct Outcome
    {
        Caller caller;
        bool isBasic = false;        ///< the reply has to carry WWW-Authenticate
        bool clearsCookie = false;   ///< the cookie's token was no good
        std::optional<Fault> fault;  ///< the scheme threw
    };

    Outcome identify(const Request &request);

    /// The confirm scheme, on top of what identify() found. Nothing: 401.
    std::optional<Caller> confirm(const Request &request, const Caller &caller);

private:
    Outcome identifyBasic(const QByteArray &header);
    Outcome identifyApiKey(const QByteArray &secret);
    Outcome identifyAccessToken(const QByteArray &token);
    Outcome identifyToken(const Request &request, const QByteArray &header);

    PortalState &m_state;
};

}  // namespace twofold::demoportal
