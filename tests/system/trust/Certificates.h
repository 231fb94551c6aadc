// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace twofold::tests {

/// A certificate, followed by who signed it, and its key, as PEM files.
struct Identity
{
    QString certificateFile;
    QString keyFile;

    QList<QSslCertificate> chain() const;
    QSslCertificate certificate() const { return chain().first(); }
    QSslKey key() const;
    QByteArray sha256() const;
};

/// Certificates that the openssl program makes, in a folder that goes with this.
class Certificates
{
public:
    struct Wish
    {
        QString name;                                        ///< of the files, and the common name
        QString madeOutTo = QStringLiteral("IP:127.0.0.1");  ///< subjectAltName
        bool isExpired = false;
    };

    Certificates();

    Identity selfSigned(const Wish &wish);
    /// One authority of each name.
    Identity authority(const QString &name);
    Identity signedBy(const Identity &authority, const Wish &wish);

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void openssl(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

}  // namespace twofold::tests
