// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/trust/Certificates.h"

#include <QObject>
#include <QUrl>

#include <memory>

class QSslServer;

namespace twofold::tests {

/// An https server on a free port of this computer that keeps what arrives inside TLS, and closes after each answer.
class TlsServer final : public QObject
{
    Q_OBJECT
public:
    explicit TlsServer(const Identity &identity);
    ~TlsServer() override;

    QUrl address() const;
    /// For the connections that come from now on.
    void setIdentity(const Identity &identity);
    /// The whole answer; without one, an envelope with true.
    void setAnswer(const QByteArray &answer) { m_answer = answer; }

    const QByteArray &received() const { return m_received; }
    int connections() const { return m_connections; }

private:
    void takeConnection();

    std::unique_ptr<QSslServer> m_server;
    QByteArray m_answer;
    QByteArray m_received;
    int m_connections = 0;
};

}  // namespace twofold::tests
