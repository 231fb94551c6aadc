// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/api/RawServer.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

qsizetype bodySize(const QByteArray &head)
{
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

}  // namespace

RawServer::RawServer() : m_answer(answer("200 OK", {}, R"({"response":true,"count":1,"status":0,"statusCode":200})"))
{
    connect(&m_server, &QTcpServer::newConnection, this, &RawServer::takeConnection);
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("RawServer: can't listen: %s", qPrintable(m_server.errorString()));
}

RawServer::~RawServer()
{
    const auto sockets = m_server.findChildren<QTcpSocket *>();
    for (auto *socket : sockets)
        socket->disconnect(this);
}

QUrl RawServer::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QByteArray RawServer::answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawServer::settle()
{
    const auto manner = std::exchange(m_manner, Manner::Hang);
    const auto before = m_connections;
    QTcpSocket last;
    QSignalSpy connected(&m_server, &QTcpServer::newConnection);
    last.connectToHost(QHostAddress(QHostAddress::LocalHost), m_server.serverPort());
    if (!connected.wait())
        qFatal("RawServer: no connection came");
    m_connections = before;
    m_manner = manner;
}

void RawServer::takeConnection()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_conversations.remove(socket);
            socket->deleteLater();
        });
        if (m_manner == Manner::CloseAtOnce)
            socket->disconnectFromHost();
        else
            read(socket);
    }
}

void RawServer::read(QTcpSocket *socket)
{
    if (m_manner == Manner::CloseAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    auto &conversation = m_conversations[socket];
    conversation.received += socket->readAll();
    const auto end = conversation.received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    if (!std::exchange(conversation.headSeen, true))
        ++m_heads;
    if (m_manner == Manner::CloseAfterHeaders) {
        socket->disconnectFromHost();
        return;
    }
    const auto whole = end + 4 + bodySize(conversation.received.left(end));
    if (conversation.received.size() < whole)
        return;
    m_requests.append(conversation.received.left(whole));
    conversation = {};
    misbehave(socket);
}

void RawServer::misbehave(QTcpSocket *socket)
{
    const auto headEnd = m_answer.indexOf("\r\n\r\n");
    switch (m_manner) {
    case Manner::Hang: return;
    case Manner::Answer: socket->write(m_answer); return;
    case Manner::ResetAfterRequest: socket->abort(); return;
    case Manner::CloseInStatusLine: socket->write(m_answer.left(9)); break;
    case Manner::CloseInHeaders: socket->write(m_answer.left(headEnd - 5)); break;
    case Manner::CloseInBody: socket->write(m_answer.left(headEnd + 10)); break;
    case Manner::CloseAtOnce:
    case Manner::CloseAfterHeaders:
    case Manner::CloseAfterRequest: break;
    }
    socket->disconnectFromHost();
}

}  // namespace twofold::tests
