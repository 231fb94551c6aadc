// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConnectionWatch.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace twofold::api {

using namespace Qt::StringLiterals;

ConnectionWatch::ConnectionWatch(QNetworkReply &reply, QByteArray pinnedSha256, QNetworkProxy proxy, Refusal onRefused)
    : QObject(&reply)
    , m_reply(reply)
    , m_pinnedSha256(std::move(pinnedSha256))
    , m_proxy(std::move(proxy))
    , m_onRefused(std::move(onRefused))
{
    connect(&reply, &QNetworkReply::sslErrors, this, &ConnectionWatch::judge);
    connect(&reply, &QNetworkReply::encrypted, this, &ConnectionWatch::checkPin);
}

const ConnectionWatch *ConnectionWatch::of(const QNetworkReply &reply)
{
    return reply.findChild<const ConnectionWatch *>(QString(), Qt::FindDirectChildrenOnly);
}

QString ConnectionWatch::proxyName() const
{
    const bool isProxied = m_proxy.type() != QNetworkProxy::NoProxy && !m_proxy.hostName().isEmpty();
    return isProxied ? u"proxy %1:%2"_s.arg(m_proxy.hostName()).arg(m_proxy.port()) : QString();
}

void ConnectionWatch::judge(const QList<QSslError> &errors)
{
    if (!m_pinnedSha256.isEmpty() && isPinned())
        m_reply.ignoreSslErrors(errors);
    else
        refuse(errors);
}

// Qt remembers for a connection which errors it was told to ignore, and another leaf may come with the very same ones, namely
// those of its issuer. So the leaf itself is looked at each time.
void ConnectionWatch::checkPin()
{
    if (!m_pinnedSha256.isEmpty() && !isPinned())
        refuse({});
}

bool ConnectionWatch::isPinned() const
{
    const auto leaf = m_reply.sslConfiguration().peerCertificate();
    return !leaf.isNull() && leaf.digest(QCryptographicHash::Sha256) == m_pinnedSha256;
}

void ConnectionWatch::refuse(const QList<QSslError> &errors)
{
    const bool isChange = !m_pinnedSha256.isEmpty();
    m_refused = RefusedCertificate::of(m_reply.sslConfiguration().peerCertificate(), isChange ? QList<QSslError>() : errors);
    m_refused->isChange = isChange;
    m_onRefused(*m_refused);
    m_reply.abort();
}

}  // namespace twofold::api
