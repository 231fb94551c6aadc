// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

class QUrl;

namespace twofold::api {

/// What makes a portal's certificate good beside the system's own authorities.
struct PortalTrust
{
    QList<QSslCertificate> authorities;  ///< of the person's own CA file, added to the system's
    /// SHA-256 of the DER form of the one certificate that is accepted, 32 bytes; empty: the usual checks decide; bytes of any other
    /// number: none is accepted.
    QByteArray pinnedSha256;

    bool operator==(const PortalTrust &) const = default;
};

/// The way to the network.
struct Proxy
{
    enum class Mode { System, None, Manual };

    Mode mode = Mode::System;
    // Manual only: an HTTP proxy that tunnels.
    QString host;
    quint16 port = 0;
    QString userName;
    Secret password;

    bool operator==(const Proxy &) const = default;
};

/// How connections are made. There is no rule that turns the checks of TLS off.
class ConnectionRules
{
public:
    ConnectionRules() = default;
    virtual ~ConnectionRules() = default;
    Q_DISABLE_COPY_MOVE(ConnectionRules)

    /// Scheme, host and port of the URL count.
    virtual PortalTrust trustOf(const QUrl &origin) const = 0;
    virtual Proxy proxy() const = 0;
};

}  // namespace twofold::api
