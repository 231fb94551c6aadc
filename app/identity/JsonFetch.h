// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <stop_token>
#include <utility>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace twofold::identity {

/// What the identity service answered. Not every status of an OAuth endpoint is an error of the connection: 400 with a JSON body
/// says why a token was not given (RFC 6749, section 5.2).
struct JsonAnswer
{
    int httpStatus = 0;
    QJsonObject body;  ///< empty where the body is no JSON object
};

/// Readies a request for the identity service: no cookies, no cache, no redirects, a deadline of 20 s.
void prepareRequest(QNetworkRequest &request);

/// GET. Errors: those of the connection; RedirectedElsewhere for any redirect; Malformed for more than 1 MiB.
Async<JsonAnswer> fetchJson(QNetworkAccessManager &network, const QUrl &url, std::stop_token stop);
/// Names and values of a form; both are plain, and encoded when they are sent.
using Form = QList<std::pair<QByteArray, Secret>>;
/// POST of a form, sent once. The same errors.
Async<JsonAnswer> postForm(QNetworkAccessManager &network, const QUrl &url, const Form &form, std::stop_token stop);

/// The same reading for a finished reply that somebody else started.
Result<JsonAnswer> readJsonReply(QNetworkReply &reply);

}  // namespace twofold::identity
