// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/HttpTransport.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

class QNetworkReply;

namespace twofold::api {

/// What of a whole reply's headers its meaning depends on.
struct ReplyHead
{
    int status = 0;
    QByteArray setCookie;                ///< as readSetCookies() takes it
    std::chrono::seconds retryAfter{0};  ///< 0: not said

    static ReplyHead of(const QNetworkReply &reply);
};

/// What a whole reply means, redirects apart. Pure, so that a long one can be read in another thread.
Result<HttpAnswer> readReply(const ReplyHead &head, const QByteArray &body);

/// Why no whole answer came; nothing when one did, whatever its status. The detail of what failed on the way through a
/// proxy begins with "proxy HOST:PORT". tlsFaults: what TLS complained about while the reply ran.
/// The reply's own error text is never passed on: it quotes the URL, and a URL may hold a code.
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
