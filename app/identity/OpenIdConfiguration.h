// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QJsonObject>
#include <QUrl>

#include <stop_token>

class QNetworkAccessManager;

namespace twofold::identity {

/// What a portal's identity service says of itself (OpenID Connect Discovery 1.0; RFC 8414), as far as it is used here. All of it
/// lies on the portal's own origin: credentials go nowhere else.
struct OpenIdConfiguration
{
    QString issuer;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl keySet;              ///< jwks_uri
    QUrl revocationEndpoint;  ///< empty where there is none

    bool operator==(const OpenIdConfiguration &) const = default;
};

/// Reads a discovery document of that portal. IdentityRefused, with a detail, when it speaks for another issuer, names an endpoint
/// elsewhere, or does without PKCE's S256.
Result<OpenIdConfiguration> readConfiguration(const QJsonObject &document, const QUrl &portal);

/// Asks the portal, under both addresses that portals have for it. NotAvailable: it has no identity service.
Async<OpenIdConfiguration> discover(QNetworkAccessManager &network, const QUrl &portal, std::stop_token stop);

}  // namespace twofold::identity
