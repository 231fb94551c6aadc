// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QHash>

namespace twofold::secrets {

/// Keeps secrets in memory only: they are wiped when the program ends. Never fails.
class SessionStore final : public SecretStore
{
public:
    Async<std::optional<Secret>> read(const QString &key) override;
    Async<bool> write(const QString &key, const Secret &secret) override;
    Async<bool> remove(const QString &key) override;

    // The same at once, for whoever knows that this store is memory.
    std::optional<Secret> value(const QString &key) const;
    void insert(const QString &key, const Secret &secret);
    void take(const QString &key);
    QHash<QString, Secret> entries() const { return m_entries; }

private:
    QHash<QString, Secret> m_entries;
};

}  // namespace twofold::secrets
