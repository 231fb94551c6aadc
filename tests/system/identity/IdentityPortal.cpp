// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/IdentityPortal.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

#include <memory>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;  ///< ms

QByteArray post(QUrl address, const QString &path)
{
    QNetworkAccessManager network;
    address.setPath(u"/test/"_s + path);
    const std::unique_ptr<QNetworkReply> reply(network.post(QNetworkRequest(address), QByteArray()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(patience) || reply->error() != QNetworkReply::NoError)
        qFatal("the portal does not take orders");
    return reply->readAll();
}

}  // namespace

IdentityPortal::IdentityPortal()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, {QStringLiteral(TWOFOLD_IDENTITY_PORTAL), QStringLiteral(TWOFOLD_DEMO_PORTAL), m_dir.path()});
    while (m_address.isEmpty() && (m_process.canReadLine() || m_process.waitForReadyRead(patience))) {
        const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith("listening "_L1))
            m_address = QUrl(line.mid(10));
    }
}

IdentityPortal::~IdentityPortal()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

void IdentityPortal::order(const QString &fault)
{
    post(m_address, fault);
}

QByteArrayList IdentityPortal::asked()
{
    const auto lines = post(m_address, u"asked"_s).trimmed();
    return lines.isEmpty() ? QByteArrayList() : lines.split('\n');
}

}  // namespace twofold::tests
