// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QJsonObject>
#include <QString>

#include <cjose/cjose.h>

namespace twofold::tests {

/// A key of an identity service, and what it signs.
class SigningKey
{
public:
    enum class Type { Rsa, Ec, Shared };

    explicit SigningKey(Type type = Type::Rsa, const QString &id = QStringLiteral("first"));
    ~SigningKey();
    Q_DISABLE_COPY_MOVE(SigningKey)

    /// The key set that shows it to everybody.
    QJsonObject keySet() const;
    /// With the algorithm of the key's type, or another one's name.
    Secret sign(const QJsonObject &claims, const QByteArray &algorithm = {}) const;

private:
    Type m_type;
    QString m_id;
    cjose_jwk_t *m_key = nullptr;
};

}  // namespace twofold::tests
