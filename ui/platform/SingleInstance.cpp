// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SingleInstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

const QByteArray taken("taken\n");

/// Whether the same user is at the other end, as far as the system tells.
bool isOwnUsers(const QLocalSocket &peer)
{
#if defined(Q_OS_LINUX)
    ucred credentials{};
    socklen_t size = sizeof credentials;
    const auto descriptor = int(peer.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 && credentials.uid == getuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(int(peer.socketDescriptor()), &user, &group) == 0 && user == getuid();
#else
    return peer.isValid();  // the pipe's own access list lets nobody else in
#endif
}

QByteArray written(const QStringList &arguments)
{
    return QJsonDocument(QJsonObject{{u"arguments"_s, QJsonArray::fromStringList(arguments)}}).toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<QStringList> readMessage(const QByteArray &line)
{
    const auto arguments = QJsonDocument::fromJson(line)["arguments"_L1];
    if (!arguments.isArray())
        return {};
    QStringList texts;
    const auto entries = arguments.toArray();
    for (const auto &entry : entries) {
        if (!entry.isString())
            return {};
        texts.append(entry.toString());
    }
    return texts;
}

}  // namespace

SingleInstance::SingleInstance(const QString &folder, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(socketIn(folder))
    , m_patience(patience)
    , m_lock(folder + u"/twofold.lock"_s)
{
    // A lock goes stale by its owner's end, never by its age.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

QString SingleInstance::ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString SingleInstance::socketIn(const QString &folder)
{
#ifdef Q_OS_WIN
    // Pipes lie in no folder.
    return u"twofold-"_s
        + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
#else
    return folder + u"/twofold.socket"_s;
#endif
}

SingleInstance::Start SingleInstance::start(const QStringList &arguments)
{
    // The lock decides who is first, also between two that start at the same moment; the socket alone could not.
    if (m_lock.tryLock(0))
        return listen() ? Start::First : Start::Alone;
    if (m_lock.error() != QLockFile::LockFailedError)
        return Start::Alone;
    return handOver(arguments) ? Start::HandedOver : Start::Alone;
}

bool SingleInstance::listen()
{
    QLocalServer::removeServer(m_socket);  // whoever held it has ended, else the lock would be theirs
    return m_server.listen(m_socket);
}

bool SingleInstance::handOver(const QStringList &arguments) const
{
    constexpr int pause = 50;
    const QDeadlineTimer deadline(m_patience);
    const auto left = [&deadline] { return int(deadline.remainingTime()); };
    QLocalSocket first;
    // The first one may have its lock but not its socket yet.
    for (first.connectToServer(m_socket); !first.waitForConnected(left()); first.connectToServer(m_socket)) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(pause);
    }
    if (!isOwnUsers(first))
        return false;
    first.write(written(arguments));
    while (!first.canReadLine()) {
        if (deadline.hasExpired() || !first.waitForReadyRead(left()))
            return false;
    }
    return first.readLine() == taken;
}

void SingleInstance::greet()
{
    while (auto *peer = m_server.nextPendingConnection()) {
        connect(peer, &QLocalSocket::disconnected, peer, &QObject::deleteLater);
        if (!isOwnUsers(*peer) || m_server.findChildren<QLocalSocket *>().size() > mostPeers) {
            peer->abort();
            peer->deleteLater();
            continue;
        }
        peer->setReadBufferSize(longestMessage + 1);
        QTimer::singleShot(m_patience, peer, [peer] { peer->abort(); });
        connect(peer, &QLocalSocket::readyRead, this, [this, peer] { read(peer); });
        read(peer);
    }
}

void SingleInstance::read(QLocalSocket *peer)
{
    if (!peer->canReadLine()) {
        if (peer->bytesAvailable() > longestMessage)
            peer->abort();
        return;
    }
    const auto message = readMessage(peer->readLine(longestMessage));
    if (!message)
        return peer->abort();
    peer->disconnect(this);  // one message each
    peer->write(taken);
    peer->disconnectFromServer();
    Q_EMIT startedAgain(*message);
}

}  // namespace twofold::ui
