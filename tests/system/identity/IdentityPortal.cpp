// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/IdentityPortal.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>

#include <memory>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;  ///< ms

}  // namespace

IdentityPortal::IdentityPortal(const Identity &certificate) : m_certificate(certificate)
{
    QStringList arguments{QStringLiteral(TWOFOLD_IDENTITY_PORTAL), QStringLiteral(TWOFOLD_DEMO_PORTAL), m_dir.path()};
    if (!certificate.certificateFile.isEmpty())
        arguments << certificate.certificateFile << certificate.keyFile;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"node"_s, arguments);
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

QByteArray IdentityPortal::post(const QString &path) const
{
    auto address = m_address;
    address.setPath(u"/test/"_s + path);
    QNetworkRequest request(address);
    if (!m_certificate.certificateFile.isEmpty()) {
        auto tls = request.sslConfiguration();
        tls.addCaCertificates(m_certificate.chain());
        request.setSslConfiguration(tls);
    }
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!finished.wait(patience) || reply->error() != QNetworkReply::NoError)
        qFatal("the portal does not take orders");
    return reply->readAll();
}

void IdentityPortal::order(const QString &fault)
{
    post(fault);
}

QByteArrayList IdentityPortal::asked()
{
    const auto lines = post(u"asked"_s).trimmed();
    return lines.isEmpty() ? QByteArrayList() : lines.split('\n');
}

}  // namespace twofold::tests
