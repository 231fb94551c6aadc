// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

class QNetworkReply;

namespace twofold::api {

/// What a finished reply means, redirects apart. tlsFaults: what TLS complained about while it ran.
/// The reply's own error text is never passed on: it quotes the URL, and a URL may hold a code.
Result<HttpAnswer> readReply(const QNetworkReply &reply, const QByteArray &body, const QString &tlsFaults);

/// Why no whole answer came; nothing when one did, whatever its status. The detail of what failed on the way through a
/// proxy begins with "proxy HOST:PORT".
std::optional<Error> connectionFault(const QNetworkReply &reply, const QString &tlsFaults);

/// 0 while no answer has come.
int httpStatus(const QNetworkReply &reply);
/// The Date header, UTC; invalid where there is none.
QDateTime portalDate(const QNetworkReply &reply);
/// Where a redirect leads, without user information; empty where it does not say.
QUrl redirectTarget(const QNetworkReply &reply);
/// Every cookie of Set-Cookie headers that Qt has joined by line feeds.
QList<SetCookie> readSetCookies(const QByteArray &header);

}  // namespace twofold::api
