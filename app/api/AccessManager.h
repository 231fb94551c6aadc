// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionRules.h"
#include "app/api/RefusedCertificate.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <optional>

namespace twofold::api {

/// How the program connects: as the rules say, for which it asks anew with each request. The portal's API and its identity service
/// have one each, over the same rules.
///
/// A certificate with any fault is refused, unless it is the one that is pinned for its portal; where one is pinned, every other
/// is refused, however good it is. Nothing of a request is sent before that is decided. A connection that was made under other
/// rules is not used again. Through a proxy go https requests only: to this computer itself never through the system's.
class AccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
public:
    /// The rules outlive it.
    explicit AccessManager(const ConnectionRules &rules, QObject *parent = nullptr);

    /// The one that the origin of this URL was last refused for; nothing when it was not, or has since been reached.
    std::optional<RefusedCertificate> refusedCertificate(const QUrl &origin) const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    class Connections;

    struct Ground
    {
        PortalTrust trust;
        Proxy proxy;

        bool operator==(const Ground &) const = default;
    };

    void renewIfChanged(const QString &origin, const Ground &ground);

    const ConnectionRules &m_rules;
    Connections *m_connections;
    QHash<QString, Ground> m_grounds;  ///< what the present connections were made on, by origin
    QHash<QString, RefusedCertificate> m_refused;
};

}  // namespace twofold::api
