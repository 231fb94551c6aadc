// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/trust/TinyProxy.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

// tinyproxy can't be told to choose one by itself.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress(QHostAddress::LocalHost));
    return server.serverPort();
}

}  // namespace

TinyProxy::TinyProxy(const QString &userName, const QString &password)
{
    const auto accounts = userName.isEmpty() ? QByteArray() : u"BasicAuth %1 %2\n"_s.arg(userName, password).toUtf8();
    // Somebody else may take the port between the question and the start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (start(accounts))
            return;
    }
    qFatal("tinyproxy does not start: %s", log().constData());
}

TinyProxy::~TinyProxy()
{
    stop();
}

bool TinyProxy::start(const QByteArray &accounts)
{
    m_port = freePort();
    QFile file(m_folder.filePath(u"tinyproxy.conf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("Port " + QByteArray::number(m_port)
               + "\nListen 127.0.0.1\nTimeout 60\nMaxClients 20\nLogLevel Connect\nLogFile \""
               + m_folder.filePath(u"log"_s).toUtf8() + "\"\n" + accounts);
    file.close();
    auto program = QStandardPaths::findExecutable(u"tinyproxy"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"tinyproxy"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    m_process.start(program, {u"-d"_s, u"-c"_s, file.fileName()});
    if (!m_process.waitForStarted(patienceMs))
        return false;
    QDeadlineTimer patience(patienceMs);
    while (!patience.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(1000))
            return !m_process.waitForFinished(0);
        m_process.waitForFinished(20);
    }
    stop();
    return false;
}

api::Proxy TinyProxy::way(const QString &userName, const QString &password) const
{
    return {.mode = api::Proxy::Mode::Manual,
            .host = u"127.0.0.1"_s,
            .port = m_port,
            .userName = userName,
            .password = Secret::fromText(password)};
}

QByteArray TinyProxy::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TinyProxy::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}

}  // namespace twofold::tests
