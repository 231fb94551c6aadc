// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/IdToken.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cjose/cjose.h>

#include <memory>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

using Jws = std::unique_ptr<cjose_jws_t, decltype(&cjose_jws_release)>;
using Jwk = std::unique_ptr<cjose_jwk_t, decltype(&cjose_jwk_release)>;

tl::unexpected<Error> refused(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::IdentityRefused, .detail = u"ID token: "_s + detail});
}

QString headerOf(const Jws &jws, const char *name)
{
    cjose_err error;
    return QString::fromUtf8(cjose_header_get(cjose_jws_get_protected(jws.get()), name, &error));
}

/// The type of key that the algorithm takes; empty for those that are not accepted. "none" and the symmetric ones, whose key
/// everybody would have, are among these.
QString keyTypeOf(const QString &algorithm)
{
    if (algorithm == "RS256"_L1)
        return u"RSA"_s;
    return algorithm == "ES256"_L1 ? u"EC"_s : QString();
}

/// The key that the token names; without a name the only one of its type.
QJsonObject keyFor(const QJsonObject &keySet, const QString &keyType, const QString &keyId)
{
    QJsonObject found;
    const auto keys = keySet["keys"_L1].toArray();
    for (const auto &value : keys) {
        const auto key = value.toObject();
        if (key["kty"_L1].toString() != keyType || key["use"_L1].toString(u"sig"_s) != "sig"_L1)
            continue;
        if (!keyId.isEmpty() && key["kid"_L1].toString() != keyId)
            continue;
        if (!found.isEmpty())
            return {};
        found = key;
    }
    return found;
}

/// The claims of a token with a good signature.
Result<QJsonObject> readSigned(const Secret &token, const QJsonObject &keySet)
{
    cjose_err error;
    const auto text = token.bytes();
    const Jws jws(cjose_jws_import(text.constData(), size_t(text.size()), &error), &cjose_jws_release);
    if (!jws)
        return refused(u"not a signed token"_s);
    const auto keyType = keyTypeOf(headerOf(jws, CJOSE_HDR_ALG));
    if (keyType.isEmpty())
        return refused(u"signed in a way that is not accepted"_s);
    const auto key = keyFor(keySet, keyType, headerOf(jws, CJOSE_HDR_KID));
    if (key.isEmpty())
        return refused(u"no key for it"_s);
    const auto keyText = QJsonDocument(key).toJson(QJsonDocument::Compact);
    const Jwk jwk(cjose_jwk_import(keyText.constData(), size_t(keyText.size()), &error), &cjose_jwk_release);
    if (!jwk || !cjose_jws_verify(jws.get(), jwk.get(), &error))
        return refused(u"signature"_s);

    uint8_t *plain = nullptr;
    size_t size = 0;
    if (!cjose_jws_get_plaintext(jws.get(), &plain, &size, &error))
        return refused(u"no claims"_s);
    return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(plain), qsizetype(size))).object();
}

bool isFor(const QJsonObject &claims, const QString &clientId)
{
    const auto audience = claims["aud"_L1];
    if (!audience.isArray())
        return audience.toString() == clientId;
    const auto several = audience.toArray();
    const auto party = claims["azp"_L1].toString(several.size() == 1 ? clientId : QString());
    return several.contains(clientId) && party == clientId;
}

}  // namespace

Result<QString> checkIdToken(const Secret &token, const QJsonObject &keySet, const IdTokenPromise &promise)
{
    const auto claims = readSigned(token, keySet);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto time = [&claims](QLatin1StringView name) { return qint64((*claims)[name].toDouble()); };
    const auto now = promise.now.toSecsSinceEpoch();
    if ((*claims)["iss"_L1].toString() != promise.issuer)
        return refused(u"issuer"_s);
    if (promise.clientId.isEmpty() || !isFor(*claims, promise.clientId))
        return refused(u"audience"_s);
    if (promise.nonce.isEmpty() || (*claims)["nonce"_L1].toString() != promise.nonce)
        return refused(u"nonce"_s);
    if (time("exp"_L1) + idTokenLeeway <= now)
        return refused(u"expired"_s);
    if (time("iat"_L1) - idTokenLeeway > now || time("nbf"_L1) - idTokenLeeway > now)
        return refused(u"not valid yet"_s);
    const auto subject = (*claims)["sub"_L1].toString();
    if (subject.isEmpty())
        return refused(u"subject"_s);
    return subject;
}

}  // namespace twofold::identity
