// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Credentials.h"
#include "app/api/HttpTransport.h"
#include "app/api/PortalClock.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace twofold {
class Clock;
}

namespace twofold::api {

/// HttpTransport over the program's one QNetworkAccessManager: one portal at a time, its credentials added here and nowhere else.
/// No cookie jar, no automatic Basic retry, no redirect to another origin, a deadline on every call, answers over 8 MiB refused.
class NetworkTransport final : public QObject, public HttpTransport
{
    Q_OBJECT
public:
    /// Tests hand in a manager whose createRequest answers by itself.
    NetworkTransport(std::unique_ptr<QNetworkAccessManager> manager, const Clock &clock, QObject *parent = nullptr);
    ~NetworkTransport() override;

    /// The portal's address with scheme, host and port; what else it has is dropped. Forgets the credentials and the clock.
    void setPortal(const QUrl &portal);
    const QUrl &portal() const { return m_portal; }

    void setCredentials(Credentials credentials);
    const Credentials &credentials() const { return m_credentials; }

    const PortalClock &portalClock() const { return m_portalClock; }

    Async<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) override;

Q_SIGNALS:
    /// After each answer that came: the clock may have moved.
    void answered();

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    const Clock &m_clock;
    QUrl m_portal;
    Credentials m_credentials;
    PortalClock m_portalClock;
};

} // namespace twofold::api
