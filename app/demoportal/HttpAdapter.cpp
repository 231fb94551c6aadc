// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/HttpAdapter.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

Request requestFrom(const QHttpServerRequest &source)
{
    Request request;
    if (source.method() != QHttpServerRequest::Method::Unknown) {
        const auto methods = QMetaEnum::fromType<QHttpServerRequest::Method>();
        request.method = QByteArray(methods.valueToKey(static_cast<int>(source.method()))).toUpper();
    }
    request.path = source.url().path(QUrl::FullyDecoded);
    request.query = source.query();
    request.body = source.body();
    request.peerAddress = source.remoteAddress().toString();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QHttpHeaders headers = source.headers();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArray name(headers.nameAt(i).data(), headers.nameAt(i).size());
        request.headers.insert(name.toLower(), headers.valueAt(i).toByteArray());
    }
#else
    const auto headers = source.headers();
    for (const auto &[name, value] : headers)
        request.headers.insert(name.toLower(), value);
#endif
    return request;
}

void write(const Reply &reply, QHttpServerResponder &responder)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    if (!reply.contentType.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers, status);
#else
    responder.writeStatusLine(status);
    if (!reply.contentType.isEmpty())
        responder.writeHeader("Content-Type"_ba, reply.contentType);
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length"_ba, QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
#endif
}

}  // namespace

void HttpAdapter::install(QHttpServer &server, Answer answer)
{
    // The portal has a router of its own, so everything is "missing" here; that way it sees unknown verbs as well.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(&server, [answer](const QHttpServerRequest &request, QHttpServerResponder &responder) {
        write(answer(requestFrom(request)), responder);
    });
#else
    server.setMissingHandler([answer](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        write(answer(requestFrom(request)), responder);
    });
#endif
}

bool HttpAdapter::bind(QHttpServer &server, std::unique_ptr<QTcpServer> tcpServer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!server.bind(tcpServer.get()))
        return false;
    tcpServer.release();
#else
    server.bind(tcpServer.release());
#endif
    return true;
}

}  // namespace twofold::demoportal
