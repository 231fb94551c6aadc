// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuthenticationApi.h"
#include "app/core/Async.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// GET settings, as an anonymous caller gets it.
struct PortalSettings
{
    QString greeting;  ///< the portal's name as its sign-in page greets with it; may be empty
    QString tenantAlias;
    QString baseDomain;
    QString culture;
    bool standalone = false;
    std::optional<PasswordHashParameters> passwordHash;
    bool needsCaptcha = false;  ///< a public captcha key is set

    bool operator==(const PortalSettings &) const = default;
};

/// GET capabilities
struct Capabilities
{
    bool ldapEnabled = false;
    bool oauthEnabled = false;
    bool identityServerEnabled = false;
    QString ssoLabel;
    QString ssoUrl;

    bool operator==(const Capabilities &) const = default;
};

/// Facts that a portal tells anybody, asked before anything secret is typed.
/// Errors: NotADocSpace where something answers that is no portal: no envelope, another shape, or these calls are unknown to it.
class PortalApi
{
public:
    explicit PortalApi(HttpTransport &transport) : m_transport(transport) {}

    Async<PortalSettings> getSettings(std::stop_token stop);
    /// GET settings/version/build: the release as the portal names it, e.g. "3.5.0". Shown; features are never gated on it.
    Async<QString> getBuildVersion(std::stop_token stop);
    Async<Capabilities> getCapabilities(std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
