// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PortalClock.h"
#include "app/api/PortalConnection.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;

namespace twofold {
class Clock;
}

namespace twofold::api {

class PendingCall;

/// PortalConnection over a QNetworkAccessManager that is its own: one portal at a time, its credentials added here and nowhere
/// else. No cookie jar, no automatic Basic retry, no redirect to another origin (a GET follows up to five within it), a deadline
/// on every call, answers over 8 MiB refused, https only except on this computer itself, and no write sent twice.
///
/// Beside what readEnvelope() says: NotTrusted for a TLS fault and for plain http to another computer, RedirectedElsewhere,
/// BadRequest for credentials that don't fit into a header.
class NetworkTransport final : public QObject, public PortalConnection
{
    Q_OBJECT
public:
    /// Tests hand in a manager whose createRequest answers by itself.
    NetworkTransport(std::unique_ptr<QNetworkAccessManager> manager, const Clock &clock, QObject *parent = nullptr);
    ~NetworkTransport() override;

    void setPortal(const QUrl &portal) override;
    QUrl portal() const override { return m_portal; }
    void setCredentials(Credentials credentials) override;
    Credentials credentials() const override { return m_credentials; }
    std::optional<std::chrono::seconds> clockOffset() const override { return m_portalClock.offset(); }

    Async<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) override;

Q_SIGNALS:
    /// After each answer that came: the clock may have moved.
    void answered();

private:
    PendingCall *startCall(const HttpRequest &request, const QUrl &address, const Credentials &caller, std::stop_token stop);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    const Clock &m_clock;
    QUrl m_portal;
    Credentials m_credentials;
    PortalClock m_portalClock;
};

}  // namespace twofold::api
