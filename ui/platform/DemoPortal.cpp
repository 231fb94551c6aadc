// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DemoPortal.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace twofold::ui {

using namespace Qt::StringLiterals;

DemoPortal::DemoPortal(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        while (m_process.canReadLine())
            readLine(QString::fromUtf8(m_process.readLine()).trimmed());
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT couldNotStart(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (m_address.isEmpty())
            Q_EMIT couldNotStart(m_process.program());
    });
}

DemoPortal::~DemoPortal()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

void DemoPortal::start()
{
    if (isRunning()) {
        if (!m_address.isEmpty())
            Q_EMIT ready(m_address);
        return;
    }
    m_address.clear();
    m_accounts.clear();
    const auto beside = QStandardPaths::findExecutable(u"twofold-demo-portal"_s, {QCoreApplication::applicationDirPath()});
    m_process.start(beside.isEmpty() ? u"twofold-demo-portal"_s : beside, {});
}

void DemoPortal::readLine(const QString &line)
{
    const auto words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 4 && words.first() == "account"_L1) {
        m_accounts.append({words[1], words[2], words[3]});
        Q_EMIT accountsChanged();
    } else if (words.size() == 2 && words.first() == "listening"_L1) {
        m_address = QUrl(words[1]);
        Q_EMIT ready(m_address);
    } else if (words.size() == 4 && words.first() == "sms"_L1) {
        Q_EMIT textMessage(words[1], words[3]);
    }
}

}  // namespace twofold::ui
