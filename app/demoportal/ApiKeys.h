// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"

#include <QHash>

namespace twofold::demoportal {

struct ApiKey
{
    QUuid id;
    QString name;
    QString postfix;          ///< the last four characters; the rest is known to its holder alone
    QStringList permissions;  ///< empty or "*": everything
    QUuid owner;
    QDateTime created;
    QDateTime lastUsed;
    QDateTime expires;  ///< invalid: never
    bool isActive = true;

    bool isGood(const QDateTime &now) const { return isActive && (!expires.isValid() || now < expires); }
};

/// Keys for programs. Only a hash of each is kept.
class ApiKeys
{
public:
    /// Returns "sk-" and 64 hexadecimal digits; nobody is told again.
    QString create(ApiKey key);
    void add(ApiKey key, const QString &text);

    /// Null for a key that is unknown, switched off or too old. Notes the use.
    const ApiKey *use(const QString &text, const QDateTime &now);
    QList<ApiKey> ownedBy(const QUuid &person) const;
    ApiKey *find(const QUuid &id);
    bool remove(const QUuid &id);

private:
    QHash<QByteArray, ApiKey> m_keys;
};

}  // namespace twofold::demoportal
