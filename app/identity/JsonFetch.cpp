// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/JsonFetch.h"

#include "app/api/ReplyReader.h"
#include "app/api/UploadOnce.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <memory>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestAnswer = 1024 * 1024;
// Servers keep idle connections for longer: a form goes out on none that the other side is just closing.
constexpr int idleSeconds = 2;
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

void prepareRequest(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, idleSeconds);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Cache-Control", "no-store");
}

Error tooLarge(const QNetworkReply &reply)
{
    return {.kind = Error::Kind::Malformed, .httpStatus = api::httpStatus(reply), .detail = u"larger than 1 MiB"_s};
}

/// What a finished reply says; nothing ended it before its time.
Result<JsonAnswer> readReply(QNetworkReply &reply)
{
    // First: of a form that can't be sent twice, Qt makes a fault when it is redirected with 307 or 308.
    const auto status = api::httpStatus(reply);
    if (status >= 300 && status < 400)
        return tl::unexpected(Error{.kind = Error::Kind::RedirectedElsewhere, .httpStatus = status});
    if (const auto fault = api::connectionFault(reply, {}))
        return tl::unexpected(*fault);
    if (reply.bytesAvailable() > largestAnswer)
        return tl::unexpected(tooLarge(reply));
    auto bytes = reply.readAll();
    const JsonAnswer answer{.httpStatus = status, .body = QJsonDocument::fromJson(bytes).object()};
    wipe(bytes);
    return answer;
}

Async<JsonAnswer> follow(QNetworkReply *reply, std::stop_token stop, std::chrono::milliseconds deadline)
{
    const AsyncSource<JsonAnswer> source;
    const auto end = [reply, source](const Error &error) {
        source.fail(error);
        reply->abort();
    };
    // Qt's own deadline begins anew with every byte.
    QTimer::singleShot(deadline, reply, [end] { end({.kind = Error::Kind::TimedOut}); });
    // Posted: the request to stop may come from another thread, and from the middle of anything in this one.
    auto onStop = std::make_shared<std::stop_callback<std::function<void()>>>(std::move(stop), [reply, end] {
        QMetaObject::invokeMethod(
            reply, [end] { end({.kind = Error::Kind::Cancelled}); }, Qt::QueuedConnection);
    });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, end] {
        if (reply->bytesAvailable() > largestAnswer)
            end(tooLarge(*reply));
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, source, onStop]() mutable {
        onStop.reset();
        reply->deleteLater();
        source.finish(readReply(*reply));
    });
    return source.future();
}

}  // namespace

Async<JsonAnswer> fetchJson(QNetworkAccessManager &network, const QUrl &url, std::stop_token stop,
                            std::chrono::milliseconds deadline)
{
    QNetworkRequest request(url);
    prepareRequest(request);
    return follow(network.get(request), std::move(stop), deadline);
}

Async<JsonAnswer> postForm(QNetworkAccessManager &network, const QUrl &url, const Form &form, std::stop_token stop,
                           std::chrono::milliseconds deadline)
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
    return follow(reply, std::move(stop), deadline);
}

}  // namespace twofold::identity
