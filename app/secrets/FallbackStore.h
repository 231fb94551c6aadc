// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"
#include "app/secrets/SessionStore.h"

#include <QObject>
#include <QSet>

namespace twofold::secrets {

/// Keeps secrets in the keychain and, when that fails, in memory for this session only; and says which of the two it is. So a
/// locked or missing keychain never costs a person the work of signing in.
class FallbackStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    enum class Keeping {
        Keychain,
        SessionOnly,  ///< by the person's choice, or since the keychain did not take a secret that memory holds now
    };
    Q_ENUM(Keeping)

    /// The keychain must outlive this store.
    explicit FallbackStore(SecretStore &keychain, QObject *parent = nullptr);

    /// From memory, else from the keychain. Ends with the keychain's error when memory has nothing.
    Async<std::optional<Secret>> read(const QString &key) override;
    /// Never fails: see keeping() for where the secret is.
    Async<bool> write(const QString &key, const Secret &secret) override;
    /// From both. Ends with the keychain's error when an entry may be left there; memory has forgotten it all the same.
    Async<bool> remove(const QString &key) override;

    QString entryName(const QString &key) const override { return m_keychain.entryName(key); }
    /// The keychain's own; nothing is moved.
    Async<bool> unlock() override;

    Keeping keeping() const;
    /// Of one secret that was written. Its write has ended.
    Keeping keepingOf(const QString &key) const;
    /// Why the keychain last failed; nothing once it works again.
    std::optional<Error> lastFault() const { return m_lastFault; }

    /// The person's choice "for this session only": nothing new is written to the keychain, and what is there already is neither
    /// changed nor removed. Taking the choice back concerns later writes; retry() moves the earlier ones.
    bool isSessionOnly() const { return m_isSessionOnly; }
    void setSessionOnly(bool sessionOnly);

    /// Back to the keychain: takes back the choice above, has the keychain unlocked, which may show its prompt, and moves what
    /// memory holds. Ends with the first error; whatever the keychain does not take stays in memory.
    Async<bool> retry();

Q_SIGNALS:
    void keepingChanged();  ///< keeping() or lastFault()

private:
    struct Status;

    Status status() const;
    void announce(const Status &before);
    void noteFault(std::optional<Error> fault);
    void moveToKeychain(const AsyncSource<bool> &source);
    Async<bool> writeThrough(const QString &key, const Secret &secret);

    SecretStore &m_keychain;
    SessionStore m_memory;       ///< newer than the keychain wherever it holds the key
    QSet<QString> m_memoryOnly;  ///< keys in memory that are not on their way to the keychain
    std::optional<Error> m_lastFault;
    bool m_isSessionOnly = false;
};

}  // namespace twofold::secrets
