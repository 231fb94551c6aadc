// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

namespace twofold::demoportal {

/// One request as the routes see it, whatever the version of QHttpServer.
struct Request
{
    QByteArray method;  ///< upper case; empty for a verb that the server does not know
    QString path;       ///< decoded, without a trailing slash
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers;  ///< names in lower case; of several with one name the last
    QByteArray body;
    QString peerAddress;
    bool isSecure = false;

    QByteArray header(const QByteArray &lowerName) const { return headers.value(lowerName); }
    /// The last cookie of that name, as sent; empty when there is none.
    QByteArray cookie(const QByteArray &name) const;
    QString argument(const QString &name) const;  ///< from the query, names in any letter case, decoded

    /// What the portal takes for the caller's address: a query parameter, then X-Forwarded-For, then the connection.
    QString clientAddress() const;
    /// Scheme and host as the caller wrote them, without a slash at the end.
    QString origin() const;
};

}  // namespace twofold::demoportal
