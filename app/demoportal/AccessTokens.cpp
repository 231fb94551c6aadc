// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AccessTokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <jwt.h>

#include <cstdlib>
#include <memory>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

using Token = std::unique_ptr<jwt_t, decltype(&jwt_free)>;

/// With a key the signature has to be good; without one nothing is checked.
Token decoded(const QByteArray &token, const QByteArray &key = {})
{
    jwt_t *read = nullptr;
    const auto *bytes = key.isEmpty() ? nullptr : reinterpret_cast<const unsigned char *>(key.constData());
    if (jwt_decode(&read, token.constData(), bytes, int(key.size())) != 0)
        read = nullptr;
    return {read, &jwt_free};
}

QJsonObject claimsOf(const Token &token)
{
    const std::unique_ptr<char, decltype(&std::free)> text(jwt_get_grants_json(token.get(), nullptr), &std::free);
    return QJsonDocument::fromJson(QByteArray(text.get())).object();
}

bool names(const QJsonValue &audience, const QString &portal)
{
    return audience.isArray() ? audience.toArray().contains(portal) : audience.toString() == portal;
}

}  // namespace

QString IdentityOptions::audience() const
{
    return issuer.left(issuer.lastIndexOf('/'_L1));
}

bool AccessTokens::isReadable(const QByteArray &token)
{
    return token.count('.') == 2 && decoded(token);
}

std::optional<AccessTokens::Grant> AccessTokens::check(const QByteArray &token, const QDateTime &now) const
{
    if (!m_options.isSet())
        return std::nullopt;
    const auto read = decoded(token, m_options.publicKey);
    const auto algorithm = read ? jwt_get_alg(read.get()) : JWT_ALG_NONE;
    if (algorithm != JWT_ALG_RS256 && algorithm != JWT_ALG_ES256)
        return std::nullopt;
    const auto claims = claimsOf(read);
    const bool isOurs = claims["iss"_L1].toString() == m_options.issuer && names(claims["aud"_L1], m_options.audience());
    if (!isOurs || claims["exp"_L1].toInteger() <= now.toSecsSinceEpoch())
        return std::nullopt;
    return Grant{
        .subject = claims["sub"_L1].toString(),
        .scopes = claims["scope"_L1].toString().split(' '_L1, Qt::SkipEmptyParts),
    };
}

}  // namespace twofold::demoportal
