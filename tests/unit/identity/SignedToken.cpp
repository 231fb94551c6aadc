// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/identity/SignedToken.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

namespace twofold::tests {

using namespace Qt::StringLiterals;

SigningKey::SigningKey(Type type, const QString &id) : m_type(type), m_id(id)
{
    cjose_err error;
    static constexpr uint8_t exponent[] = {1, 0, 1};
    switch (type) {
    case Type::Rsa: m_key = cjose_jwk_create_RSA_random(2048, exponent, sizeof exponent, &error); break;
    case Type::Ec: m_key = cjose_jwk_create_EC_random(CJOSE_JWK_EC_P_256, &error); break;
    case Type::Shared: m_key = cjose_jwk_create_oct_random(256, &error); break;
    }
    const auto name = id.toUtf8();
    if (!m_key || !cjose_jwk_set_kid(m_key, name.constData(), size_t(name.size()), &error))
        qFatal("no key could be made");
}

SigningKey::~SigningKey()
{
    cjose_jwk_release(m_key);
}

QJsonObject SigningKey::keySet() const
{
    cjose_err error;
    char *text = cjose_jwk_to_json(m_key, false, &error);
    const auto key = QJsonDocument::fromJson(QByteArray(text)).object();
    std::free(text);
    return {{u"keys"_s, QJsonArray{key}}};
}

Secret SigningKey::sign(const QJsonObject &claims, const QByteArray &algorithm) const
{
    cjose_err error;
    auto name = algorithm;
    if (name.isEmpty())
        name = m_type == Type::Rsa ? "RS256" : m_type == Type::Ec ? "ES256" : "HS256";
    auto *header = cjose_header_new(&error);
    cjose_header_set(header, CJOSE_HDR_ALG, name.constData(), &error);
    cjose_header_set(header, CJOSE_HDR_KID, m_id.toUtf8().constData(), &error);
    const auto text = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    auto *jws = cjose_jws_sign(m_key, header, reinterpret_cast<const uint8_t *>(text.constData()), size_t(text.size()), &error);
    const char *compact = nullptr;
    if (!jws || !cjose_jws_export(jws, &compact, &error))
        qFatal("no token could be signed: %s", error.message);
    auto signedToken = Secret::fromBytes(QByteArray(compact));
    cjose_jws_release(jws);
    cjose_header_release(header);
    return signedToken;
}

}  // namespace twofold::tests
