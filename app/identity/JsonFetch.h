// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>

class QNetworkAccessManager;

namespace twofold::identity {

/// What the identity service answered. Not every status of an OAuth endpoint is an error of the connection: 400 with a JSON body
/// says why a token was not given (RFC 6749, section 5.2).
struct JsonAnswer
{
    int httpStatus = 0;
    QJsonObject body;  ///< empty where the body is no JSON object
};

/// How long a whole exchange with the identity service may take, from the request to the last byte of the answer.
constexpr std::chrono::milliseconds answerDeadline = std::chrono::seconds(20);

/// GET, without cookies and cache. Errors: those of the connection; TimedOut; RedirectedElsewhere for any redirect; Malformed for more
/// than 1 MiB; Cancelled after a stop request, which ends the request too.
Async<JsonAnswer> fetchJson(QNetworkAccessManager &network, const QUrl &url, std::stop_token stop,
                            std::chrono::milliseconds deadline = answerDeadline);
/// Names and values of a form; both are plain, and encoded when they are sent.
using Form = QList<std::pair<QByteArray, Secret>>;
/// POST of a form, sent once. The same errors.
Async<JsonAnswer> postForm(QNetworkAccessManager &network, const QUrl &url, const Form &form, std::stop_token stop,
                           std::chrono::milliseconds deadline = answerDeadline);

}  // namespace twofold::identity
