// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/FallbackStore.h"

namespace twofold::secrets {

struct FallbackStore::Status
{
    Keeping keeping;
    std::optional<Error> fault;

    bool operator==(const Status &) const = default;
};

FallbackStore::FallbackStore(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) {}

Async<std::optional<Secret>> FallbackStore::read(const QString &key)
{
    using Found = std::optional<Secret>;
    if (auto secret = m_memory.value(key))
        return ready<Found>(std::move(secret));

    const AsyncSource<Found> source;
    m_keychain.read(key).then(this, [this, source](const Result<Found> &result) {
        noteFault(result ? std::optional<Error>() : result.error());
        source.finish(result);
    });
    return source.future();
}

Async<bool> FallbackStore::write(const QString &key, const Secret &secret)
{
    const auto before = status();
    // In memory first: a read that comes before the keychain's answer finds the new secret, and a removal finds it too.
    m_memory.insert(key, secret);
    if (m_isSessionOnly) {
        m_memoryOnly.insert(key);
        announce(before);
        return ready<bool>(true);
    }
    const AsyncSource<bool> source;
    writeThrough(key, secret).then(this, [source](const Result<bool> &) { source.finish(true); });
    return source.future();
}

Async<bool> FallbackStore::writeThrough(const QString &key, const Secret &secret)
{
    const AsyncSource<bool> source;
    m_keychain.write(key, secret).then(this, [this, key, secret, source](const Result<bool> &result) {
        const auto before = status();
        // A later write or a removal of the same key has its own outcome.
        if (m_memory.value(key) == secret) {
            if (result && !m_isSessionOnly) {
                m_memory.take(key);
                m_memoryOnly.remove(key);
            } else {
                m_memoryOnly.insert(key);
            }
        }
        m_lastFault = result ? std::optional<Error>() : result.error();
        announce(before);
        source.finish(result);
    });
    return source.future();
}

Async<bool> FallbackStore::remove(const QString &key)
{
    const auto before = status();
    m_memory.take(key);
    m_memoryOnly.remove(key);
    announce(before);

    const AsyncSource<bool> source;
    m_keychain.remove(key).then(this, [this, source](const Result<bool> &result) {
        noteFault(result ? std::optional<Error>() : result.error());
        source.finish(result);
    });
    return source.future();
}

FallbackStore::Keeping FallbackStore::keeping() const
{
    return m_isSessionOnly || !m_memoryOnly.isEmpty() ? Keeping::SessionOnly : Keeping::Keychain;
}

FallbackStore::Keeping FallbackStore::keepingOf(const QString &key) const
{
    return m_memoryOnly.contains(key) ? Keeping::SessionOnly : Keeping::Keychain;
}

void FallbackStore::setSessionOnly(bool sessionOnly)
{
    const auto before = status();
    m_isSessionOnly = sessionOnly;
    announce(before);
}

Async<bool> FallbackStore::unlock()
{
    const AsyncSource<bool> source;
    m_keychain.unlock().then(this, [this, source](const Result<bool> &unlocked) {
        noteFault(unlocked ? std::optional<Error>() : unlocked.error());
        source.finish(unlocked);
    });
    return source.future();
}

Async<bool> FallbackStore::retry()
{
    setSessionOnly(false);
    const AsyncSource<bool> source;
    unlock().then(this, [this, source](const Result<bool> &unlocked) {
        // Whoever has chosen the session meanwhile has the last word.
        if (unlocked && !m_isSessionOnly)
            moveToKeychain(source);
        else
            source.finish(unlocked);
    });
    return source.future();
}

void FallbackStore::moveToKeychain(const AsyncSource<bool> &source)
{
    struct Outcome
    {
        qsizetype open = 0;
        std::optional<Error> firstError;
    };
    const auto held = m_memory.entries();
    if (held.isEmpty())
        return source.finish(true);
    const auto outcome = std::make_shared<Outcome>();
    outcome->open = held.size();
    for (auto entry = held.cbegin(); entry != held.cend(); ++entry) {
        writeThrough(entry.key(), entry.value()).then(this, [source, outcome](const Result<bool> &result) {
            if (!result && !outcome->firstError)
                outcome->firstError = result.error();
            if (--outcome->open > 0)
                return;
            if (outcome->firstError)
                source.fail(*outcome->firstError);
            else
                source.finish(true);
        });
    }
}

FallbackStore::Status FallbackStore::status() const
{
    return {keeping(), m_lastFault};
}

void FallbackStore::announce(const Status &before)
{
    if (status() != before)
        Q_EMIT keepingChanged();
}

void FallbackStore::noteFault(std::optional<Error> fault)
{
    const auto before = status();
    m_lastFault = std::move(fault);
    announce(before);
}

}  // namespace twofold::secrets
