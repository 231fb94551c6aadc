// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/AuthRoutes.h"
#include "app/demoportal/Authenticator.h"
#include "app/demoportal/KeyRoutes.h"
#include "app/demoportal/PeopleRoutes.h"
#include "app/demoportal/SecurityRoutes.h"
#include "app/demoportal/SettingsRoutes.h"
#include "app/demoportal/TfaAppRoutes.h"
#include "app/demoportal/TfaPolicyRoutes.h"

#include <QHttpServer>
#include <QSslConfiguration>

namespace twofold::demoportal {

/// A portal on 127.0.0.1 that behaves as DocSpace does, for trying Twofold out and for testing it. Holds everything in memory.
/// Belongs to the thread that made it; the clock has to outlive it.
class DemoPortal
{
public:
    DemoPortal(const PortalOptions &options, const Clock &clock);
    Q_DISABLE_COPY_MOVE(DemoPortal)

    /// Begins to answer; port 0 takes any free one. False when the port is taken.
    bool listen(quint16 port = 0);
    bool listenSecurely(quint16 port, const QSslConfiguration &configuration);
    /// As "http://127.0.0.1:PORT"; empty before listen().
    QString address() const { return m_address; }

    /// What the server calls for each request; never fails.
    Reply answer(const Request &request);

    const PortalState &state() const { return m_state; }

private:
    bool serve(std::unique_ptr<QTcpServer> server, quint16 port, const QString &scheme);
    Reply route(const Request &request, Authenticator::Outcome &outcome);
    std::optional<Reply> admit(const Route &route, const Request &request, Caller &caller);

    PortalState m_state;
    Authenticator m_authenticator;
    Router m_router;
    TfaPolicyRoutes m_tfaPolicyRoutes;
    TfaAppRoutes m_tfaAppRoutes;
    AuthRoutes m_authRoutes;
    SettingsRoutes m_settingsRoutes;
    PeopleRoutes m_peopleRoutes;
    SecurityRoutes m_securityRoutes;
    KeyRoutes m_keyRoutes;
    QString m_address;
    bool m_isSecure = false;
    QHttpServer m_server;
};

}  // namespace twofold::demoportal
