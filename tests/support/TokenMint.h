// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QTemporaryDir>

namespace twofold::tests {

/// An identity service's signature, with a key of its own that the openssl program made.
class TokenMint
{
public:
    enum class Algorithm { Rs256, Es256 };

    explicit TokenMint(Algorithm algorithm = Algorithm::Rs256);

    QString publicKeyFile() const { return m_dir.filePath(QStringLiteral("public.pem")); }
    QByteArray publicKey() const;
    QByteArray mint(const QJsonObject &claims) const;

private:
    QByteArray read(const QString &name) const;

    Algorithm m_algorithm;
    QTemporaryDir m_dir;
};

}  // namespace twofold::tests
