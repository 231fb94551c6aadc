// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/JsonFetch.h"

#include "app/api/ReplyReader.h"
#include "app/api/UploadOnce.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <functional>
#include <memory>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 1024 * 1024;
constexpr int deadline = 20'000;  ///< ms

/// Qt's own deadline ends a reply as canceled.
Error withDeadline(Error error)
{
    if (error.kind == Error::Kind::Cancelled)
        error.kind = Error::Kind::TimedOut;
    return error;
}

QByteArray encodedForm(const Form &form)
{
    QByteArray bytes;
    for (const auto &[name, value] : form) {
        if (!bytes.isEmpty())
            bytes += '&';
        bytes += name + '=' + value.bytes().toPercentEncoding();
    }
    return bytes;
}

Async<JsonAnswer> follow(QNetworkReply *reply, std::stop_token stop)
{
    const AsyncSource<JsonAnswer> source;
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > largestAnswer)
            reply->abort();
    });
    // Posted: the request to stop may come from another thread, and from the middle of anything in this one.
    auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(std::move(stop), [reply, source] {
        QMetaObject::invokeMethod(
            reply,
            [reply, source] {
                source.fail({.kind = Error::Kind::Cancelled});
                reply->abort();
            },
            Qt::QueuedConnection);
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, source, onStop]() mutable {
        onStop.reset();
        reply->deleteLater();
        source.finish(readJsonReply(*reply));
    });
    return source.future();
}

}  // namespace

void prepareRequest(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(deadline);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Cache-Control", "no-store");
}

Async<JsonAnswer> fetchJson(QNetworkAccessManager &network, const QUrl &url, std::stop_token stop)
{
    QNetworkRequest request(url);
    prepareRequest(request);
    return follow(network.get(request), std::move(stop));
}

Async<JsonAnswer> postForm(QNetworkAccessManager &network, const QUrl &url, const Form &form, std::stop_token stop)
{
    QNetworkRequest request(url);
    prepareRequest(request);
    auto bytes = encodedForm(form);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    // Otherwise Qt copies the body into a buffer that rewinds, and can send it again; a refresh token that comes twice is taken for
    // a stolen one.
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<api::UploadOnce>(std::move(bytes));
    auto *reply = network.post(request, body.get());
    body.release()->setParent(reply);
    return follow(reply, std::move(stop));
}

Result<JsonAnswer> readJsonReply(QNetworkReply &reply)
{
    // First: of a form that can't be sent twice, Qt makes a fault when it is redirected with 307 or 308.
    const auto status = api::httpStatus(reply);
    if (status >= 300 && status < 400)
        return tl::unexpected(Error{.kind = Error::Kind::RedirectedElsewhere, .httpStatus = status});
    if (const auto fault = api::connectionFault(reply, {}))
        return tl::unexpected(withDeadline(*fault));
    auto bytes = reply.readAll();
    if (bytes.size() > largestAnswer)
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .httpStatus = status, .detail = u"larger than 1 MiB"_s});
    const JsonAnswer answer{.httpStatus = status, .body = QJsonDocument::fromJson(bytes).object()};
    wipe(bytes);
    return answer;
}

}  // namespace twofold::identity
