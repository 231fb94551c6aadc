// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace twofold::demoportal {

/// The identity service whose tokens the portal takes. Real portals run one of their own under /oauth2.
struct IdentityOptions
{
    QString issuer;        ///< e.g. http://127.0.0.1:8080/oauth2
    QByteArray publicKey;  ///< PEM; what the tokens are signed with, RS256 or ES256

    bool isSet() const { return !issuer.isEmpty() && !publicKey.isEmpty(); }
    /// The portal, as the issuer's tokens name it: the issuer without its last part.
    QString audience() const;
};

/// Checks access tokens as a portal does: signature, issuer, audience and time. Source: JwtBearerAuthHandler.cs.
class AccessTokens
{
public:
    struct Grant
    {
        QString subject;  ///< the person's id or e-mail
        QStringList scopes;
    };

    explicit AccessTokens(IdentityOptions options) : m_options(std::move(options)) {}

    /// Three parts that read as a JWT, whoever signed it.
    static bool isReadable(const QByteArray &token);
    std::optional<Grant> check(const QByteArray &token, const QDateTime &now) const;

private:
    IdentityOptions m_options;
};

}  // namespace twofold::demoportal
