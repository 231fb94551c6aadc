// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/RefusedCertificate.h"

#include <QSslCertificate>
#include <QStringList>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

using Fault = RefusedCertificate::Fault;

Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return Fault::Expired;
    case QSslError::CertificateNotYetValid: return Fault::NotYetValid;
    case QSslError::HostNameMismatch: return Fault::OtherHost;
    case QSslError::SelfSignedCertificate: return Fault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return Fault::UnknownAuthority;
    default: return Fault::Other;
    }
}

QString wordsFor(Fault fault)
{
    switch (fault) {
    case Fault::Expired: return u"expired"_s;
    case Fault::NotYetValid: return u"not valid yet"_s;
    case Fault::OtherHost: return u"made out to another host"_s;
    case Fault::UnknownAuthority: return u"unknown authority"_s;
    case Fault::SelfSigned: return u"self-signed"_s;
    case Fault::Other: return u"not acceptable"_s;
    }
    return {};
}

QString firstOf(const QStringList &names, const QString &otherwise)
{
    return names.isEmpty() ? otherwise : names.first();
}

}  // namespace

RefusedCertificate RefusedCertificate::of(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    const auto names = certificate.subjectAlternativeNames();
    const auto name = firstOf(names.values(QSsl::DnsEntry), firstOf(names.values(QSsl::IpAddressEntry), {}));
    RefusedCertificate refused{
        .subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName), name),
        .issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
                          firstOf(certificate.issuerInfo(QSslCertificate::Organization), {})),
        .validFrom = certificate.effectiveDate(),
        .validTo = certificate.expiryDate(),
        .sha256 = certificate.digest(QCryptographicHash::Sha256),
    };
    for (const auto &error : errors) {
        if (const auto fault = faultOf(error.error()); !refused.faults.contains(fault))
            refused.faults.append(fault);
    }
    return refused;
}

QString RefusedCertificate::detail() const
{
    if (isChange)
        return u"not the pinned certificate"_s;
    QStringList words;
    for (const auto fault : faults)
        words.append(wordsFor(fault));
    return words.join("; "_L1);
}

}  // namespace twofold::api
