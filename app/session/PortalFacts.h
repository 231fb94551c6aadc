// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PortalApi.h"

#include <QString>
#include <QUrl>

namespace twofold::session {

/// What a portal says of itself before anybody signs in.
struct PortalFacts
{
    QUrl address;
    QString name;     ///< its greeting, else its host
    QString release;  ///< "3.5.0"; empty when it does not say
    api::PortalSettings settings;
    api::Capabilities capabilities;

    /// The name under which the portal's set-up codes stand in an authenticator app: the portal's domain, and in releases up to
    /// 3.0.4 the product's.
    QString totpIssuer() const;
    bool operator==(const PortalFacts &) const = default;
};

}  // namespace twofold::session
