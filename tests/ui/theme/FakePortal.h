// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

namespace twofold::tests {

/// The settings part of a desktop portal, on the session bus for as long as it lives.
class FakePortal final : public QDBusVirtualObject
{
public:
    using Settings = QMap<QString, QVariantMap>;  ///< namespace, then key

    explicit FakePortal(const Settings &settings = {});
    ~FakePortal() override;

    bool isRegistered() const { return m_isRegistered; }
    /// Changes a setting and tells everybody.
    void set(const QString &space, const QString &key, const QVariant &value);
    /// Answers with something else than what was asked for.
    void setTalksNonsense() { m_talksNonsense = true; }
    int asked() const { return m_asked; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_connection;
    Settings m_settings;
    int m_asked = 0;
    bool m_isRegistered = false;
    bool m_talksNonsense = false;
};

}  // namespace twofold::tests
