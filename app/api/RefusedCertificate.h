// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslError>
#include <QString>

namespace twofold::api {

/// A certificate that a portal showed and that was not accepted, for a person to look at.
struct RefusedCertificate
{
    enum class Fault {
        Expired,
        NotYetValid,
        OtherHost,         ///< made out to another name
        UnknownAuthority,  ///< nobody whom this computer knows vouches for it
        SelfSigned,
        Other,  ///< revoked, broken, not meant for servers
    };

    QString subject;  ///< the common name, or the first name that it is made out to
    QString issuer;
    QDateTime validFrom;
    QDateTime validTo;
    QByteArray sha256;      ///< of the DER form, 32 bytes
    QList<Fault> faults;    ///< each once
    bool isChange = false;  ///< another certificate is pinned; the faults are not looked at then

    static RefusedCertificate of(const QSslCertificate &certificate, const QList<QSslError> &errors);

    /// "expired; made out to another host": short and in English, for Error::detail.
    QString detail() const;

    bool operator==(const RefusedCertificate &) const = default;
};

}  // namespace twofold::api
