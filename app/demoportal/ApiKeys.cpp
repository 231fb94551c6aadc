// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/ApiKeys.h"

#include "app/demoportal/Chance.h"

#include <QCryptographicHash>

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

}  // namespace

QString ApiKeys::create(ApiKey key)
{
    const QString text = "sk-"_L1 + QString::fromLatin1(chanceBytes(32).toHex());
    add(std::move(key), text);
    return text;
}

void ApiKeys::add(ApiKey key, const QString &text)
{
    key.postfix = text.right(4);
    m_keys.insert(hashOf(text), key);
}

const ApiKey *ApiKeys::use(const QString &text, const QDateTime &now)
{
    const auto it = m_keys.find(hashOf(text));
    if (it == m_keys.end() || !it->isGood(now))
        return nullptr;
    it->lastUsed = now;
    return &*it;
}

QList<ApiKey> ApiKeys::ownedBy(const QUuid &person) const
{
    QList<ApiKey> found;
    for (const ApiKey &key : m_keys) {
        if (key.owner == person)
            found.append(key);
    }
    std::sort(found.begin(), found.end(), [](const ApiKey &a, const ApiKey &b) { return a.created < b.created; });
    return found;
}

ApiKey *ApiKeys::find(const QUuid &id)
{
    for (ApiKey &key : m_keys) {
        if (key.id == id)
            return &key;
    }
    return nullptr;
}

bool ApiKeys::remove(const QUuid &id)
{
    return m_keys.removeIf([&id](const auto &entry) { return entry.value().id == id; }) > 0;
}

}  // namespace twofold::demoportal
