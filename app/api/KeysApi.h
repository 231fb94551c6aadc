// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// What the portal tells of an API key (ApiKeyResponseDto). The key itself is told once, when it is made, and is not among it.
struct ApiKeyInfo
{
    QString id;       ///< GUID
    QString name;     ///< plain text
    QString postfix;  ///< the last characters of the key, to tell one from another
    bool isActive = false;
    QDateTime expiresAt;      ///< UTC; invalid: never
    QStringList permissions;  ///< scopes such as "accounts:read"; none or "*" means all
    QString ownerId;          ///< GUID of whose key it is; empty where the portal did not say

    /// May change the policy: no scope but the whole covers the settings (ApiKeyBearerAuthHandler.cs of DocSpace-server).
    bool mayDoEverything() const;
    bool operator==(const ApiKeyInfo &) const = default;
};

/// API keys (ApiKeysController.cs of DocSpace-server), which exist from release 3.1 on.
class KeysApi
{
public:
    explicit KeysApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET keys/@self, sent with that key in place of the profile's credentials, which stay as they are. Errors: Unauthorized when
    /// the portal does not take the key (which says nothing of the profile's own session), BadRequest with 404 where the portal has
    /// no keys, and for a key that can't be sent.
    Async<ApiKeyInfo> getSelfKey(const Secret &key, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
