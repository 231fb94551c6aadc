// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identity/FakeProvider.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

qsizetype bodySize(const QByteArray &head)
{
    const auto lower = head.toLower();
    const auto at = lower.indexOf("content-length:");
    return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

}  // namespace

FakeProvider::FakeProvider()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                m_waiting.remove(socket);
                socket->deleteLater();
            });
        }
    });
    connect(&m_drop, &QTimer::timeout, this, [this] {
        for (auto at = m_waiting.cbegin(); at != m_waiting.cend(); ++at) {
            if (m_dripping.contains(at.value()))
                at.key()->write(" ");
        }
    });
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("FakeProvider can't listen");
    announce(document());
}

FakeProvider::~FakeProvider()
{
    m_drop.stop();
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets)
        socket->disconnect(this);
}

QUrl FakeProvider::portal() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QJsonObject FakeProvider::document() const
{
    const auto at = [this](const QString &path) { return QString(issuer() + path); };
    return {
        {u"issuer"_s, issuer()},
        {u"authorization_endpoint"_s, at(u"/authorize"_s)},
        {u"token_endpoint"_s, at(u"/token"_s)},
        {u"jwks_uri"_s, at(u"/jwks"_s)},
        {u"revocation_endpoint"_s, at(u"/revoke"_s)},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
    };
}

void FakeProvider::announce(const QJsonObject &document)
{
    answerJson("/.well-known/openid-configuration", document);
}

void FakeProvider::answerJson(const QByteArray &path, const QJsonObject &body, const QByteArray &status)
{
    answer(path, status, "Content-Type: application/json\r\n", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void FakeProvider::answer(const QByteArray &path, const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    m_answers.insert(path,
                     "HTTP/1.1 " + status + "\r\n" + headers
                         + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void FakeProvider::drip(const QByteArray &path)
{
    m_dripping.insert(path);
    m_drop.start(std::chrono::milliseconds(20));
}

qsizetype FakeProvider::waiting() const
{
    return m_waiting.size();
}

void FakeProvider::letGo()
{
    const auto waiting = m_waiting;
    for (auto at = waiting.cbegin(); at != waiting.cend(); ++at)
        answerNow(at.key(), at.value());
}

QList<FakeProvider::Request> FakeProvider::requestsTo(const QByteArray &path) const
{
    QList<Request> found;
    for (const auto &request : m_requests) {
        if (request.path == path)
            found.append(request);
    }
    return found;
}

void FakeProvider::read(QTcpSocket *socket)
{
    auto &received = m_received[socket];
    received += socket->readAll();
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0 || received.size() < end + 4 + bodySize(received.left(end + 2)))
        return;
    const auto body = received.mid(end + 4);
    const auto path = received.split(' ').value(1);
    m_requests.append({path, received.left(end), QUrlQuery(QString::fromLatin1(body)), body});
    received.clear();
    if (!m_heldBack.contains(path) && !m_dripping.contains(path))
        return answerNow(socket, path);
    m_waiting.insert(socket, path);
    if (m_dripping.contains(path))
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
}

void FakeProvider::answerNow(QTcpSocket *socket, const QByteArray &path)
{
    m_waiting.remove(socket);
    if (!m_answers.contains(path))
        answer(path, "404 Not Found", {}, "<html>nothing here</html>");
    socket->write(m_answers.value(path));
    socket->disconnectFromHost();
}

}  // namespace twofold::tests
