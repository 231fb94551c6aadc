// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/SecretStore.h"

#include <QObject>
#include <QQueue>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace twofold::secrets {

/// The system's keychain, through QtKeychain: Secret Service or KWallet, Windows' credential store, macOS's keychain. Entries bear
/// the service's name, and their bytes are stored as base64, so that any bytes come back. QtKeychain labels all entries of a service
/// alike in a Secret Service; they get entryName() as their label here, since that is all that a list of them shows.
///
/// Shows no prompt of its own accord: a locked Secret Service is reported as KeychainLocked before QtKeychain is asked.
/// Each call but unlock() ends within its deadline as KeychainUnavailable, even when the keychain hangs. QtKeychain runs one job at a time and
/// cannot take one back; so only one is handed to it, calls whose deadline passes while they wait are never begun, and as long
/// as a job hangs beyond its deadline further calls fail at once.
///
/// Detail of an error is the keychain's own reason; it never holds the secret. What QtKeychain copies for itself is not wiped.
class KeychainStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds defaultDeadline{5000};
    /// Larger secrets are refused: keychains are for keys, and a message that is too large ends the connection to the bus.
    static constexpr qsizetype largestSecret = 1024 * 1024;

    explicit KeychainStore(std::chrono::milliseconds deadline = defaultDeadline, QString service = QStringLiteral("Twofold"));

    Async<std::optional<Secret>> read(const QString &key) override;
    Async<bool> write(const QString &key, const Secret &secret) override;
    /// Reads back: the Secret Service may report a removal that did not happen.
    Async<bool> remove(const QString &key) override;
    QString entryName(const QString &key) const override;
    /// Of QtKeychain, with which the program was built; it does not tell its own.
    static QString libraryVersion();
    /// The one call that waits for the person instead of for the deadline: the keychain shows its own prompt.
    Async<bool> unlock() override;

private:
    struct Task
    {
        std::function<void()> begin;
        std::function<bool()> isOver;
    };
    using JobDone = std::function<void(QKeychain::Job &)>;

    template<class T>
    Async<T> enqueue(std::function<void(const AsyncSource<T> &)> begin);
    template<class T>
    void ifUnlocked(const AsyncSource<T> &source, std::function<void()> next);
    template<class T>
    void end(AsyncSource<T> source, Result<T> result);
    void beginNext();
    void run(QKeychain::Job *job, const QString &key, JobDone done);
    void name(const QString &key, std::function<void()> next);
    void confirmRemoval(const QString &key, const AsyncSource<bool> &source);

    std::chrono::milliseconds m_deadline;
    QString m_service;
    QQueue<Task> m_waiting;
    QList<AsyncSource<bool>> m_unlocking;  ///< who waits for the prompt that is open
    bool m_isRunning = false;
    bool m_isStuck = false;  ///< the running one has passed its deadline
};

}  // namespace twofold::secrets
