// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QString>

#include <optional>

namespace twofold::secrets {

/// Where credentials are kept. Keys are names that a person can recognise in the system's keychain program.
/// Errors: KeychainLocked, KeychainUnavailable, TimedOut. Every job ends, whatever the keychain does.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// Nothing when there is no such entry.
    virtual Async<std::optional<Secret>> read(const QString &key) = 0;
    virtual Async<bool> write(const QString &key, const Secret &secret) = 0;
    /// True also when there was no such entry.
    virtual Async<bool> remove(const QString &key) = 0;
    /// What a person finds the entry by in the system's keychain program.
    virtual QString entryName(const QString &key) const { return key; }
    /// Asks the person to unlock what can be locked, so it is called only when they said so. KeychainLocked: they did not.
    virtual Async<bool> unlock() { return ready<bool>(true); }
};

}  // namespace twofold::secrets
