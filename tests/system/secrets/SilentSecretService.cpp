// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/secrets/SilentSecretService.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

SilentSecretService::SilentSecretService()
    : m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"silent-service"_s))
{
    m_isRegistered = m_connection.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath)
        && m_connection.registerService(u"org.freedesktop.secrets"_s);
}

void SilentSecretService::refuse()
{
    m_refuses = true;
    const auto unanswered = std::exchange(m_unanswered, {});
    for (const auto &message : unanswered)
        m_connection.send(message.createErrorReply(QDBusError::AccessDenied, u"refused"_s));
}

QString SilentSecretService::introspect(const QString &) const
{
    return {};
}

bool SilentSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() == u"ReadAlias"_s)
        return connection.send(
            message.createReply(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/x"_s))));
    if (message.member() == u"Get"_s && message.arguments().value(1) == u"Locked"_s)
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(false))));
    if (m_refuses)
        return connection.send(message.createErrorReply(QDBusError::AccessDenied, u"refused"_s));
    m_unanswered.append(message);
    return true;
}

}  // namespace twofold::secrets
