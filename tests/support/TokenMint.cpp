// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TokenMint.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <jwt.h>

#include <cstdlib>
#include <memory>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

void openssl(const QStringList &arguments)
{
    if (QProcess::execute(u"openssl"_s, arguments) != 0)
        qFatal("openssl %s", qPrintable(arguments.join(u' ')));
}

}  // namespace

TokenMint::TokenMint(Algorithm algorithm) : m_algorithm(algorithm)
{
    const auto secret = m_dir.filePath(u"secret.pem"_s);
    const auto kind = algorithm == Algorithm::Rs256 ? QStringList{u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s}
                                                    : QStringList{u"EC"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    openssl(QStringList{u"genpkey"_s, u"-quiet"_s, u"-out"_s, secret, u"-algorithm"_s} + kind);
    openssl({u"pkey"_s, u"-in"_s, secret, u"-pubout"_s, u"-out"_s, publicKeyFile()});
}

QByteArray TokenMint::publicKey() const
{
    return read(u"public.pem"_s);
}

QByteArray TokenMint::mint(const QJsonObject &claims) const
{
    jwt_t *token = nullptr;
    const auto key = read(u"secret.pem"_s);
    const auto algorithm = m_algorithm == Algorithm::Rs256 ? JWT_ALG_RS256 : JWT_ALG_ES256;
    if (jwt_new(&token) != 0
        || jwt_set_alg(token, algorithm, reinterpret_cast<const unsigned char *>(key.constData()), int(key.size())) != 0
        || jwt_add_grants_json(token, QJsonDocument(claims).toJson(QJsonDocument::Compact).constData()) != 0)
        qFatal("no token could be made");
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_encode_str(token), &std::free);
    jwt_free(token);
    return QByteArray(text.get());
}

QByteArray TokenMint::read(const QString &name) const
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    return file.readAll();
}

}  // namespace twofold::tests
