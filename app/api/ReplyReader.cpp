// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ReplyReader.h"

#include "app/api/ConnectionWatch.h"
#include "app/api/Envelope.h"

#include <QLocale>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = 24 * 60 * 60;

QDateTime readHttpDate(const QByteArray &header)
{
    const auto read = QLocale::c().toDateTime(QString::fromLatin1(header), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    return read.isValid() ? QDateTime(read.date(), read.time(), QTimeZone::utc()) : QDateTime();
}

// Seconds, or a date, which is taken relative to the portal's own.
std::chrono::seconds retryAfter(const QNetworkReply &reply)
{
    const auto header = reply.rawHeader("Retry-After");
    bool isNumber = false;
    auto seconds = header.toLongLong(&isNumber);
    if (!isNumber) {
        const auto until = readHttpDate(header);
        const auto now = portalDate(reply);
        seconds = until.isValid() && now.isValid() ? now.secsTo(until) : 0;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestWait));
}

// Errors that Qt derives from the HTTP status: the answer is whole. A plain 400 is ProtocolInvalidOperationError.
bool isAboutStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError: return Error::Kind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::NotTrusted;
    case QNetworkReply::ProxyAuthenticationRequiredError: return Error::Kind::ProxyRefused;
    case QNetworkReply::OperationCanceledError: return Error::Kind::Cancelled;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError: return Error::Kind::Malformed;
    default: return Error::Kind::Offline;
    }
}

// What AccessManager saw of the connection itself.
std::optional<Error> faultOf(const ConnectionWatch &watch)
{
    if (const auto &refused = watch.refused())
        return Error{.kind = refused->isChange ? Error::Kind::CertificateChanged : Error::Kind::NotTrusted,
                     .detail = refused->detail()};
    if (watch.isProxyRefused())
        return Error{.kind = Error::Kind::ProxyRefused, .detail = watch.proxyName()};
    return std::nullopt;
}

}  // namespace

std::optional<Error> connectionFault(const QNetworkReply &reply, const QString &tlsFaults)
{
    const auto status = httpStatus(reply);
    if (status != 0 && isAboutStatus(reply.error()))
        return std::nullopt;
    const auto *watch = ConnectionWatch::of(reply);
    if (auto fault = watch ? faultOf(*watch) : std::nullopt)
        return fault;
    auto name = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply.error()));
    const auto kind = reply.error() == QNetworkReply::NoError ? Error::Kind::Malformed : kindOf(reply.error());
    // Qt has few names for what a proxy does, so whatever fails behind one names it.
    const bool isProxied =
        (kind == Error::Kind::Offline || kind == Error::Kind::ProxyRefused) && watch && !watch->proxyName().isEmpty();
    if (isProxied)
        name = watch->proxyName() + u": "_s + name;
    const bool saysWhy = kind == Error::Kind::NotTrusted && !tlsFaults.isEmpty();
    return Error{.kind = kind, .httpStatus = status, .detail = saysWhy ? tlsFaults : name};
}

ReplyHead ReplyHead::of(const QNetworkReply &reply)
{
    return {.status = httpStatus(reply), .setCookie = reply.rawHeader("Set-Cookie"), .retryAfter = api::retryAfter(reply)};
}

Result<HttpAnswer> readReply(const ReplyHead &head, const QByteArray &body)
{
    auto answer = readEnvelope(head.status, body);
    if (answer)
        answer->cookies = readSetCookies(head.setCookie);
    else if (head.status == 429 || head.status == 503)
        answer.error().retryAfter = head.retryAfter;
    return answer;
}

int httpStatus(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QDateTime portalDate(const QNetworkReply &reply)
{
    return readHttpDate(reply.rawHeader("Date"));
}

QUrl redirectTarget(const QNetworkReply &reply)
{
    // The raw header: Qt's own reading of it knows absolute URLs alone.
    const auto location = QUrl::fromEncoded(reply.rawHeader("Location"));
    if (location.isEmpty() || !location.isValid())
        return {};
    auto target = reply.url().resolved(location);
    target.setUserInfo({});
    target.setFragment({});
    return target;
}

QList<SetCookie> readSetCookies(const QByteArray &header)
{
    QList<SetCookie> cookies;
    const auto lines = header.split('\n');
    for (const auto &line : lines) {
        const auto pair = line.split(';').first();
        const auto equals = pair.indexOf('=');
        if (equals <= 0)
            continue;
        cookies.append({.name = pair.left(equals).trimmed(), .value = Secret::fromBytes(pair.mid(equals + 1).trimmed())});
    }
    return cookies;
}

}  // namespace twofold::api
