// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/core/Secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace twofold::identity {

/// What an ID token has to say to be the answer to a sign-in of ours (OpenID Connect Core 1.0, section 3.1.3.7).
struct IdTokenPromise
{
    QString issuer;
    QString clientId;
    QString nonce;
    QDateTime now;  ///< UTC
};

/// Clocks may differ by so much.
constexpr int idTokenLeeway = 300;  ///< s

/// The subject of a token that is signed by a key of the key set (RFC 7517) with RS256 or ES256 and keeps the promise.
/// IdentityRefused, with a detail that names the check, for every other.
Result<QString> checkIdToken(const Secret &token, const QJsonObject &keySet, const IdTokenPromise &promise);

}  // namespace twofold::identity
