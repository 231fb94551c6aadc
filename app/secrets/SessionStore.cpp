// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/SessionStore.h"

namespace twofold::secrets {

Async<std::optional<Secret>> SessionStore::read(const QString &key)
{
    return ready<std::optional<Secret>>(value(key));
}

Async<bool> SessionStore::write(const QString &key, const Secret &secret)
{
    insert(key, secret);
    return ready<bool>(true);
}

Async<bool> SessionStore::remove(const QString &key)
{
    take(key);
    return ready<bool>(true);
}

std::optional<Secret> SessionStore::value(const QString &key) const
{
    const auto found = m_entries.constFind(key);
    return found == m_entries.cend() ? std::optional<Secret>() : std::optional(*found);
}

void SessionStore::insert(const QString &key, const Secret &secret)
{
    m_entries.insert(key, secret);
}

void SessionStore::take(const QString &key)
{
    m_entries.remove(key);
}

}  // namespace twofold::secrets
