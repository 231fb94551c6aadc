// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace twofold::tests {

/// A demo portal as a process of its own, on a free port, ended with this object.
class PortalProcess
{
public:
    /// Waits until the portal listens. address() is empty when it does not.
    explicit PortalProcess(const QStringList &arguments);
    ~PortalProcess();
    Q_DISABLE_COPY_MOVE(PortalProcess)

    QUrl address() const { return m_address; }
    /// At once, in the middle of whatever it does.
    void kill();

private:
    QProcess m_process;
    QUrl m_address;
};

}  // namespace twofold::tests
