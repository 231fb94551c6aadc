// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>

#include <sys/types.h>

namespace twofold::secrets {

/// The gnome-keyring of the session that keyring_session.py makes, and what happens to such a program.
class Keyring
{
public:
    Keyring();
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// On the bus, with its collection open.
    bool isOpen() const;
    bool isOnTheBus() const;
    /// Stops it once that call of the Secret Service is on its way, so that the call is under way and has no answer. Needs the session
    /// "relayed-keyring".
    void stopAt(const QByteArray &call) const;
    bool hasStopped() const;
    void kill() const;
    /// Another one, over the same entries, once this one is gone.
    void startAgain();

private:
    pid_t m_id;
    QProcess m_started;
};

}  // namespace twofold::secrets
