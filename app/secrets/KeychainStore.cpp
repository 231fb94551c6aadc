// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"

#include "app/core/Logging.h"
#include "app/secrets/SecretService.h"

#include <qt6keychain/keychain.h>

#include <QTimer>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> locked()
{
    return tl::unexpected(Error{.kind = Error::Kind::KeychainLocked});
}

tl::unexpected<Error> unavailable(const QString &reason)
{
    return tl::unexpected(Error{.kind = Error::Kind::KeychainUnavailable, .detail = reason});
}

tl::unexpected<Error> refusal(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return tl::unexpected(Error{.kind = Error::Kind::KeychainLocked, .detail = job.errorString()});
    default: return unavailable(job.errorString());
    }
}

}  // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QString service)
    : m_deadline(deadline)
    , m_service(std::move(service))
{}

Async<std::optional<Secret>> KeychainStore::read(const QString &key)
{
    using Found = std::optional<Secret>;
    return enqueue<Found>([this, key](const AsyncSource<Found> &source) {
        run(new QKeychain::ReadPasswordJob(m_service), key, [this, source](QKeychain::Job &job) {
            if (job.error() == QKeychain::NoError)
                end<Found>(source, Secret::fromBytes(static_cast<QKeychain::ReadPasswordJob &>(job).binaryData()));
            else if (job.error() == QKeychain::EntryNotFound)
                ifUnlocked<Found>(source, [this, source] { end<Found>(source, Found()); });
            else
                end<Found>(source, refusal(job));
        });
    });
}

Async<bool> KeychainStore::write(const QString &key, const Secret &secret)
{
    if (secret.size() > largestSecret)
        return ready<bool>(unavailable(u"the secret is larger than 1 MiB"_s));
    return enqueue<bool>([this, key, secret](const AsyncSource<bool> &source) {
        auto *job = new QKeychain::WritePasswordJob(m_service);
        job->setBinaryData(secret.bytes());
        run(job, key, [this, key, source](QKeychain::Job &finished) {
            if (finished.error() == QKeychain::NoError)
                name(key, [this, source] { end<bool>(source, true); });
            else
                end<bool>(source, refusal(finished));
        });
    });
}

Async<bool> KeychainStore::remove(const QString &key)
{
    return enqueue<bool>([this, key](const AsyncSource<bool> &source) {
        run(new QKeychain::DeletePasswordJob(m_service), key, [this, key, source](QKeychain::Job &job) {
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                confirmRemoval(key, source);
            else
                end<bool>(source, refusal(job));
        });
    });
}

QString KeychainStore::libraryVersion()
{
    return QStringLiteral(TWOFOLD_QTKEYCHAIN_VERSION);
}

QString KeychainStore::entryName(const QString &key) const
{
    return SecretService::isUsed() ? m_service + u" – "_s + key : key;
}

/// An entry without it holds its secret all the same, so what becomes of this is not asked.
void KeychainStore::name(const QString &key, std::function<void()> next)
{
    // The attributes are QtKeychain's.
    SecretService::setLabel(this, {{u"server"_s, m_service}, {u"user"_s, key}}, entryName(key), m_deadline, std::move(next));
}

Async<bool> KeychainStore::unlock()
{
    const AsyncSource<bool> source;
    m_unlocking.append(source);
    if (m_unlocking.size() > 1)
        return source.future();
    SecretService::unlock(this, m_deadline, [this](const SecretService::Answer &answer) {
        Result<bool> result = true;
        if (answer.state == SecretService::State::Locked)
            result = tl::unexpected(Error{.kind = Error::Kind::KeychainLocked, .detail = answer.reason});
        else if (answer.state == SecretService::State::Unavailable)
            result = unavailable(answer.reason);
        const auto waiting = std::exchange(m_unlocking, {});
        for (const auto &each : waiting)
            each.finish(result);
    });
    return source.future();
}

void KeychainStore::confirmRemoval(const QString &key, const AsyncSource<bool> &source)
{
    run(new QKeychain::ReadPasswordJob(m_service), key, [this, source](QKeychain::Job &job) {
        if (job.error() == QKeychain::EntryNotFound)
            ifUnlocked<bool>(source, [this, source] { end<bool>(source, true); });
        else if (job.error() == QKeychain::NoError)
            end<bool>(source, unavailable(u"the entry is still there"_s));
        else
            end<bool>(source, refusal(job));
    });
}

template<class T>
Async<T> KeychainStore::enqueue(std::function<void(const AsyncSource<T> &)> begin)
{
    const AsyncSource<T> source;
    if (!SecretService::isBusThere()) {
        source.finish(unavailable(u"no session bus"_s));
        return source.future();
    }
    if (m_isStuck) {
        source.finish(unavailable(u"an earlier call still hangs"_s));
        return source.future();
    }
    const auto isBegun = std::make_shared<bool>(false);
    m_waiting.enqueue({
        .begin =
            [this, source, isBegun, begin = std::move(begin)] {
                *isBegun = true;
                ifUnlocked<T>(source, [source, begin] { begin(source); });
            },
        .isOver = [source] { return source.isFinished(); },
    });
    QTimer::singleShot(m_deadline, this, [this, source, isBegun] {
        if (source.isFinished())
            return;
        m_isStuck = m_isStuck || *isBegun;
        qCWarning(keychainLog) << "no answer within" << m_deadline.count() << "ms";
        source.finish(unavailable(u"no answer in time"_s));
    });
    beginNext();
    return source.future();
}

void KeychainStore::beginNext()
{
    while (!m_isRunning && !m_waiting.isEmpty()) {
        const auto task = m_waiting.dequeue();
        if (task.isOver())
            continue;
        m_isRunning = true;
        task.begin();
    }
}

template<class T>
void KeychainStore::ifUnlocked(const AsyncSource<T> &source, std::function<void()> next)
{
    SecretService::askState(this, m_deadline, [this, source, next = std::move(next)](const SecretService::Answer &answer) {
        if (source.isFinished())
            end<T>(source, unavailable(u"no answer in time"_s));
        else if (answer.state == SecretService::State::Locked)
            end<T>(source, locked());
        else if (answer.state == SecretService::State::Unavailable)
            end<T>(source, unavailable(answer.reason));
        else
            next();
    });
}

void KeychainStore::run(QKeychain::Job *job, const QString &key, JobDone done)
{
    // The job deletes itself once it has finished. To delete it earlier would pull it from under the keychain's own callback.
    job->setKey(key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [done = std::move(done)](QKeychain::Job *finished) {
        qCDebug(keychainLog) << finished->metaObject()->className() << "ended with" << finished->error();
        done(*finished);
    });
    job->start();
}

template<class T>
void KeychainStore::end(AsyncSource<T> source, Result<T> result)
{
    m_isRunning = false;
    m_isStuck = false;
    beginNext();
    // Last, since whoever waits may delete this store.
    source.finish(std::move(result));
}

}  // namespace twofold::secrets
