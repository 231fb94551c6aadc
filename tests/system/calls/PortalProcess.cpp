// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/calls/PortalProcess.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

PortalProcess::PortalProcess(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TWOFOLD_DEMO_PORTAL), QStringList{u"--port"_s, u"0"_s} + arguments);
    while (m_address.isEmpty() && (m_process.canReadLine() || m_process.waitForReadyRead(20'000))) {
        const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith("listening "_L1))
            m_address = QUrl(line.mid(10));
    }
}

PortalProcess::~PortalProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void PortalProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

}  // namespace twofold::tests
