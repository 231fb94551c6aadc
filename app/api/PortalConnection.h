// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Credentials.h"
#include "app/api/HttpTransport.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace twofold::api {

/// An HttpTransport that is pointed at one portal at a time and calls it with one set of credentials.
class PortalConnection : public HttpTransport
{
public:
    /// The portal's address with scheme, host and port; what else it has is dropped. Forgets the credentials and the clock.
    virtual void setPortal(const QUrl &portal) = 0;
    virtual QUrl portal() const = 0;

    virtual void setCredentials(Credentials credentials) = 0;
    virtual Credentials credentials() const = 0;

    /// Add it to local time to get the portal's: positive when this computer is behind. Nothing before the first answer.
    virtual std::optional<std::chrono::seconds> clockOffset() const = 0;
};

}  // namespace twofold::api
