// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace twofold::secrets {

/// A Secret Service that says it is unlocked and then answers nothing more, until it is told to refuse.
class SilentSecretService final : public QDBusVirtualObject
{
public:
    SilentSecretService();

    bool isRegistered() const { return m_isRegistered; }
    int waiting() const { return int(m_unanswered.size()); }
    /// Answers what it has kept waiting, and everything from now on, with an error.
    void refuse();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_connection;
    bool m_isRegistered = false;
    bool m_refuses = false;
    QList<QDBusMessage> m_unanswered;
};

}  // namespace twofold::secrets
