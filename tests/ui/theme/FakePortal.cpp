// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/FakePortal.h"

#include <QDBusMetaType>
#include <QDBusVariant>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

const auto connectionName = u"portal"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;

}  // namespace

FakePortal::FakePortal(const Settings &settings)
    : m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
    , m_settings(settings)
{
    qDBusRegisterMetaType<Settings>();
    m_isRegistered =
        m_connection.registerVirtualObject(path, this) && m_connection.registerService(u"org.freedesktop.portal.Desktop"_s);
}

FakePortal::~FakePortal()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

void FakePortal::set(const QString &space, const QString &key, const QVariant &value)
{
    m_settings[space][key] = value;
    auto signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    m_connection.send(signal);
}

QString FakePortal::introspect(const QString &) const
{
    return {};
}

bool FakePortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.interface() != interface || message.member() != u"ReadAll"_s)
        return false;
    ++m_asked;
    if (m_talksNonsense)
        return connection.send(message.createReply(u"dark"_s));
    Settings asked;
    const auto spaces = message.arguments().constFirst().toStringList();
    for (const QString &space : spaces) {
        if (m_settings.contains(space))
            asked.insert(space, m_settings[space]);
    }
    return connection.send(message.createReply(QVariant::fromValue(asked)));
}

}  // namespace twofold::tests
