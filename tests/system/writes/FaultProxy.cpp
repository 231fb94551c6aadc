// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/writes/FaultProxy.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endOfHead = "\r\n\r\n"_L1;

/// A request or an answer: both say how long they are.
bool isWhole(const QByteArray &message)
{
    const auto head = message.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const auto lower = message.left(head).toLower();
    const auto length = lower.indexOf("\r\ncontent-length:");
    if (length < 0)
        return true;
    const auto begin = length + qsizetype(qstrlen("\r\ncontent-length:"));
    const auto end = lower.indexOf("\r\n", begin);
    return message.size() >= head + endOfHead.size() + lower.mid(begin, end < 0 ? -1 : end - begin).trimmed().toInt();
}

/// So that neither side keeps the connection for a next request.
QByteArray closing(const QByteArray &message)
{
    const auto head = message.indexOf("\r\n\r\n");
    auto lines = message.left(head).split('\n');
    lines.removeIf([](const QByteArray &line) { return line.toLower().startsWith("connection:"); });
    if (!lines.last().endsWith('\r'))
        lines.last().append('\r');
    return lines.join('\n') + "\nConnection: close" + message.mid(head);
}

}  // namespace

FaultProxy::FaultProxy(const QUrl &portal) : m_portal(portal)
{
    connect(this, &QTcpServer::newConnection, this, &FaultProxy::accept);
    listen(QHostAddress(QHostAddress::LocalHost));
}

QUrl FaultProxy::address() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void FaultProxy::watch(const QByteArray &request, Fault fault)
{
    m_watched = request;
    m_fault = fault;
}

void FaultProxy::accept()
{
    while (auto *client = nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { readRequest(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

void FaultProxy::readRequest(QTcpSocket *client)
{
    const QByteArray request = client->property("request").toByteArray() + client->readAll();
    client->setProperty("request", request);
    if (!isWhole(request))
        return;
    client->setProperty("request", QByteArray());
    if (!m_watched.isEmpty() && request.startsWith(m_watched))
        meetFault(client, closing(request));
    else
        passOn(closing(request), client, false);
}

void FaultProxy::meetFault(QTcpSocket *client, const QByteArray &request)
{
    ++m_sent;
    switch (m_fault) {
    case Fault::DropBefore: return client->abort();
    case Fault::KillPortal:
    case Fault::KillProgramBefore: kill(); return client->abort();
    case Fault::Late:
        connect(client, &QTcpSocket::disconnected, this, [this, request] { passOn(request, nullptr, true); });
        return;
    case Fault::None:
    case Fault::DropAfter:
    case Fault::Silence:
    case Fault::KillProgramAfter: return passOn(request, client, true);
    }
}

void FaultProxy::passOn(const QByteArray &request, QTcpSocket *client, bool isWatched)
{
    m_reached += isWatched ? 1 : 0;
    auto *portal = new QTcpSocket(this);
    const auto answer = std::make_shared<QByteArray>();
    connect(portal, &QTcpSocket::connected, portal, [portal, request] { portal->write(request); });
    const auto end = [this, portal, isWatched, client = QPointer<QTcpSocket>(client)](const QByteArray &whole) {
        portal->disconnect();
        portal->deleteLater();
        takeAnswer(whole, client, isWatched);
    };
    connect(portal, &QTcpSocket::readyRead, this, [portal, answer, end] {
        answer->append(portal->readAll());
        if (isWhole(*answer))
            end(*answer);
    });
    connect(portal, &QTcpSocket::errorOccurred, this, [end] { end({}); });
    portal->connectToHost(m_portal.host(), quint16(m_portal.port()));
}

void FaultProxy::takeAnswer(const QByteArray &answer, QTcpSocket *client, bool isWatched)
{
    const auto fault = isWatched ? m_fault : Fault::None;
    if (fault == Fault::KillProgramAfter)
        kill();
    if (client && (answer.isEmpty() || fault == Fault::DropAfter || fault == Fault::KillProgramAfter)) {
        client->abort();
    } else if (client && fault != Fault::Silence) {
        client->write(closing(answer));
        client->disconnectFromHost();
    }
    if (isWatched)
        Q_EMIT applied();
}

}  // namespace twofold::tests
