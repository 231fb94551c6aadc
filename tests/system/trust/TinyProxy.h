// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionRules.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace twofold::tests {

/// The program tinyproxy on a free port of this computer.
class TinyProxy
{
public:
    /// With a user name it asks for that and the password.
    explicit TinyProxy(const QString &userName = {}, const QString &password = {});
    ~TinyProxy();

    /// The manual proxy that leads here, with what it is handed for a name and password.
    api::Proxy way(const QString &userName = {}, const QString &password = {}) const;
    /// What it says that it did; every CONNECT is in it.
    QByteArray log() const;
    /// Ends the program; its port stays closed.
    void stop();

private:
    bool start(const QByteArray &accounts);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

}  // namespace twofold::tests
