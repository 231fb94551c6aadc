// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/trust/Certificates.h"

#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

namespace twofold::tests {

/// A portal with a real identity service, as processes of their own, ended with this object.
class IdentityPortal
{
public:
    /// Waits until it listens. address() is empty when it does not: packaging/setup installs what it needs.
    IdentityPortal() : IdentityPortal(Identity()) {}
    /// Over https, with that certificate.
    explicit IdentityPortal(const Identity &certificate);
    ~IdentityPortal();
    Q_DISABLE_COPY_MOVE(IdentityPortal)

    QUrl address() const { return m_address; }

    /// Orders a fault, such as "token-endpoint/down" or "id-token/expired"; identity_portal.mjs names them all.
    void order(const QString &fault);
    /// What the endpoints that take forms were asked for, in order: "authorization_code", "refresh_token"; "revoke " and the kind of token;
    /// "silence" for what a silent one was asked.
    QByteArrayList asked();

private:
    QByteArray post(const QString &path) const;

    Identity m_certificate;
    QTemporaryDir m_dir;
    QProcess m_process;
    QUrl m_address;
};

}  // namespace twofold::tests
