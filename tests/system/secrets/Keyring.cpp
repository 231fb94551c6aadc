// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/secrets/Keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QSaveFile>

#include <csignal>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.secrets"_s;

QString orderFile()
{
    return qEnvironmentVariable("TWOFOLD_KEYRING_STOP");
}

}  // namespace

Keyring::Keyring() : m_id(pid_t(qEnvironmentVariableIntValue("TWOFOLD_KEYRING_PID"))) {}

Keyring::~Keyring()
{
    m_started.kill();
    m_started.waitForFinished();
}

bool Keyring::isOnTheBus() const
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service).value();
}

bool Keyring::isOpen() const
{
    if (!isOnTheBus())
        return false;
    auto message = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets/aliases/default"_s,
                                                  u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    const QDBusReply<QDBusVariant> isLocked = QDBusConnection::sessionBus().call(message);
    return isLocked.isValid() && !isLocked.value().variant().toBool();
}

void Keyring::stopAt(const QByteArray &call) const
{
    QSaveFile order(orderFile());
    if (!order.open(QIODevice::WriteOnly) || order.write(QByteArray::number(m_id) + ' ' + call) < 0 || !order.commit())
        qFatal("The order to stop was not written.");
}

bool Keyring::hasStopped() const
{
    return !QFile::exists(orderFile());
}

void Keyring::kill() const
{
    if (::kill(m_id, SIGKILL) != 0)
        qFatal("The keyring was not killed.");
}

void Keyring::startAgain()
{
    m_started.kill();  // has ended, and is to be let go of
    m_started.waitForFinished();
    m_started.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_started.waitForStarted())
        qFatal("No other keyring starts.");
    m_started.write(qgetenv("TWOFOLD_KEYRING_PASSWORD"));
    m_started.closeWriteChannel();
    m_id = pid_t(m_started.processId());
}

}  // namespace twofold::secrets
