// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/trust/TlsServer.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

namespace twofold::tests {

using namespace Qt::StringLiterals;

TlsServer::TlsServer(const Identity &identity) : m_server(std::make_unique<QSslServer>())
{
    const QByteArray body = R"({"response":true,"count":1,"status":0,"statusCode":200})";
    m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    setIdentity(identity);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &TlsServer::takeConnection);
    if (!m_server->listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("TlsServer: can't listen: %s", qPrintable(m_server->errorString()));
}

TlsServer::~TlsServer() = default;

QUrl TlsServer::address() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

void TlsServer::setIdentity(const Identity &identity)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(identity.chain());
    tls.setPrivateKey(identity.key());
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server->setSslConfiguration(tls);
}

void TlsServer::takeConnection()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            if (!m_received.contains("\r\n\r\n"))
                return;
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

}  // namespace twofold::tests
