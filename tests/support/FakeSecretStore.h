// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QMap>

namespace twofold::tests {

/// A keychain in memory that can be told to refuse every job.
class FakeSecretStore final : public secrets::SecretStore
{
public:
    Async<std::optional<Secret>> read(const QString &key) override
    {
        if (refusal)
            return failed<std::optional<Secret>>(*refusal);
        const auto found = entries.constFind(key);
        return ready<std::optional<Secret>>(found == entries.cend() ? std::optional<Secret>() : std::optional(*found));
    }

    Async<bool> write(const QString &key, const Secret &secret) override
    {
        if (refusal)
            return failed<bool>(*refusal);
        entries.insert(key, secret);
        return ready<bool>(true);
    }

    Async<bool> remove(const QString &key) override
    {
        if (refusal)
            return failed<bool>(*refusal);
        if (key == stuckKey)
            return failed<bool>({.kind = Error::Kind::KeychainUnavailable});
        entries.remove(key);
        return ready<bool>(true);
    }

    QString entryName(const QString &key) const override { return namePrefix + key; }

    Async<bool> unlock() override
    {
        ++unlocks;
        if (opensWhenAsked)
            refusal.reset();
        return refusal ? failed<bool>(*refusal) : ready<bool>(true);
    }

    QMap<QString, Secret> entries;
    std::optional<Error> refusal;
    bool opensWhenAsked = false;  ///< unlock() takes the refusal away
    int unlocks = 0;
    QString stuckKey;    ///< of an entry that can't be removed
    QString namePrefix;  ///< of entryName()
};

}  // namespace twofold::tests
