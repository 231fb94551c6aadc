// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/RefusedCertificate.h"

#include <QNetworkProxy>
#include <QObject>
#include <QSslError>

#include <functional>
#include <optional>

class QNetworkReply;

namespace twofold::api {

/// Decides, before anything of the request is sent, whether the certificate at the other end is the right one, and keeps what
/// stood in the way. A child of the reply that it watches.
class ConnectionWatch final : public QObject
{
    Q_OBJECT
public:
    using Refusal = std::function<void(const RefusedCertificate &)>;

    /// pinnedSha256 as in PortalTrust. onRefused is called before the reply ends.
    ConnectionWatch(QNetworkReply &reply, QByteArray pinnedSha256, QNetworkProxy proxy, Refusal onRefused);

    /// Nothing for a reply that AccessManager did not make.
    static const ConnectionWatch *of(const QNetworkReply &reply);

    const std::optional<RefusedCertificate> &refused() const { return m_refused; }
    /// "proxy HOST:PORT"; empty for a connection without one.
    QString proxyName() const;
    /// The proxy did not accept the name and password that it asked for.
    void setProxyRefused() { m_isProxyRefused = true; }
    bool isProxyRefused() const { return m_isProxyRefused; }

private:
    void judge(const QList<QSslError> &errors);
    void checkPin();
    bool isPinned() const;
    void refuse(const QList<QSslError> &errors);

    QNetworkReply &m_reply;
    QByteArray m_pinnedSha256;
    QNetworkProxy m_proxy;
    Refusal m_onRefused;
    std::optional<RefusedCertificate> m_refused;
    bool m_isProxyRefused = false;
};

}  // namespace twofold::api
