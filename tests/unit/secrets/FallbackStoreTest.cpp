// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/FallbackStore.h"

#include <QMap>
#include <QSignalSpy>
#include <QTest>

namespace twofold::secrets {

using namespace Qt::StringLiterals;

namespace {

using Keeping = FallbackStore::Keeping;
using Found = std::optional<Secret>;

const Error locked{.kind = Error::Kind::KeychainLocked};
const Error unavailable{.kind = Error::Kind::KeychainUnavailable, .detail = u"no session bus"_s};

/// A keychain that refuses, or holds its answers back until it is told to give them, in the order they were asked for.
class FakeKeychain final : public SecretStore
{
public:
    Async<Found> read(const QString &key) override
    {
        return answer<Found>([this, key] { return entries.contains(key) ? Found(entries.value(key)) : Found(); });
    }

    Async<bool> write(const QString &key, const Secret &secret) override
    {
        ++writes;
        return answer<bool>([this, key, secret] {
            entries.insert(key, secret);
            return true;
        });
    }

    Async<bool> remove(const QString &key) override
    {
        return answer<bool>([this, key] {
            entries.remove(key);
            return true;
        });
    }

    Async<bool> unlock() override
    {
        return answer<bool>([] { return true; });
    }

    void release()
    {
        const auto due = std::exchange(m_due, {});
        for (const auto &give : due)
            give();
    }

    QMap<QString, Secret> entries;
    std::optional<Error> refusal;
    bool isSlow = false;
    int writes = 0;

private:
    template<class T>
    Async<T> answer(std::function<T()> value)
    {
        const AsyncSource<T> source;
        const auto give = [this, source, value = std::move(value)] {
            if (refusal)
                source.fail(*refusal);
            else
                source.finish(value());
        };
        if (isSlow)
            m_due.append(give);
        else
            give();
        return source.future();
    }

    QList<std::function<void()>> m_due;
};

Secret secret(const QString &text)
{
    return Secret::fromText(text);
}

}  // namespace

class FallbackStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workingKeychainKeepsEverything()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        QSignalSpy changes(&store, &FallbackStore::keepingChanged);

        QCOMPARE(store.write(u"token"_s, secret(u"s1"_s)).result(), Result<bool>(true));
        QCOMPARE(keychain.entries.value(u"token"_s).text(), u"s1"_s);
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"s1"_s);
        QCOMPARE(store.keeping(), Keeping::Keychain);
        QVERIFY(!store.lastFault());

        QCOMPARE(store.remove(u"token"_s).result(), Result<bool>(true));
        QVERIFY(!store.read(u"token"_s).result()->has_value());
        QVERIFY(keychain.entries.isEmpty());
        QCOMPARE(changes.count(), 0);
    }

    void failingKeychainFallsBackToMemory_data()
    {
        QTest::addColumn<Error>("refusal");
        QTest::newRow("locked") << locked;
        QTest::newRow("unavailable") << unavailable;
        QTest::newRow("any other") << Error{.kind = Error::Kind::TimedOut};
    }

    void failingKeychainFallsBackToMemory()
    {
        QFETCH(Error, refusal);
        FakeKeychain keychain;
        keychain.refusal = refusal;
        FallbackStore store(keychain);
        QSignalSpy changes(&store, &FallbackStore::keepingChanged);

        QCOMPARE(store.write(u"token"_s, secret(u"s1"_s)).result(), Result<bool>(true));

        QCOMPARE(store.keeping(), Keeping::SessionOnly);
        QCOMPARE(store.lastFault(), std::optional(refusal));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"s1"_s);
        QCOMPARE(store.write(u"other"_s, secret(u"s2"_s)).result(), Result<bool>(true));
        QCOMPARE(changes.count(), 1);
        QVERIFY(keychain.entries.isEmpty());
    }

    void readWithNothingInMemoryEndsWithTheKeychainsError()
    {
        FakeKeychain keychain;
        keychain.refusal = locked;
        FallbackStore store(keychain);
        QSignalSpy changes(&store, &FallbackStore::keepingChanged);

        QCOMPARE(store.read(u"token"_s).result().error(), locked);
        QCOMPARE(store.lastFault(), std::optional(locked));
        QCOMPARE(store.keeping(), Keeping::Keychain);
        QCOMPARE(changes.count(), 1);

        keychain.refusal.reset();
        QVERIFY(store.read(u"token"_s).result());
        QVERIFY(!store.lastFault());
        QCOMPARE(changes.count(), 2);
    }

    void memoryIsNewerThanTheKeychain()
    {
        FakeKeychain keychain;
        keychain.entries.insert(u"token"_s, secret(u"old"_s));
        keychain.refusal = locked;
        FallbackStore store(keychain);
        QVERIFY(store.write(u"token"_s, secret(u"new"_s)).result());
        keychain.refusal.reset();
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"new"_s);
    }

    void aLaterWriteThatSucceedsLeavesMemory()
    {
        FakeKeychain keychain;
        keychain.refusal = locked;
        FallbackStore store(keychain);
        QVERIFY(store.write(u"token"_s, secret(u"s1"_s)).result());
        keychain.refusal.reset();

        QVERIFY(store.write(u"token"_s, secret(u"s2"_s)).result());
        QCOMPARE(store.keeping(), Keeping::Keychain);
        keychain.entries[u"token"_s] = secret(u"changed elsewhere"_s);
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"changed elsewhere"_s);
    }

    void removalReachesBoth()
    {
        FakeKeychain keychain;
        keychain.entries.insert(u"token"_s, secret(u"old"_s));
        keychain.refusal = locked;
        FallbackStore store(keychain);
        QVERIFY(store.write(u"token"_s, secret(u"new"_s)).result());

        QCOMPARE(store.remove(u"token"_s).result().error(), locked);
        QCOMPARE(store.keeping(), Keeping::Keychain);
        QCOMPARE(store.read(u"token"_s).result().error(), locked);

        keychain.refusal.reset();
        QVERIFY(store.remove(u"token"_s).result());
        QVERIFY(keychain.entries.isEmpty());
    }

    void readDuringAWriteFindsTheNewSecret()
    {
        FakeKeychain keychain;
        keychain.entries.insert(u"token"_s, secret(u"old"_s));
        keychain.isSlow = true;
        FallbackStore store(keychain);
        const auto written = store.write(u"token"_s, secret(u"new"_s));

        QVERIFY(!written.isFinished());
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"new"_s);
        QCOMPARE(store.keeping(), Keeping::Keychain);
        keychain.release();
        QVERIFY(written.isFinished());
        QCOMPARE(keychain.entries.value(u"token"_s).text(), u"new"_s);
    }

    void aWriteThatFailsAfterARemovalStaysForgotten()
    {
        FakeKeychain keychain;
        keychain.isSlow = true;
        keychain.refusal = unavailable;
        FallbackStore store(keychain);
        const auto written = store.write(u"token"_s, secret(u"s1"_s));
        const auto removed = store.remove(u"token"_s);
        keychain.release();
        QVERIFY(written.isFinished());
        QVERIFY(removed.isFinished());

        QCOMPARE(store.keeping(), Keeping::Keychain);
        keychain.isSlow = false;
        QCOMPARE(store.read(u"token"_s).result().error(), unavailable);
    }

    void anOlderWritesAnswerDoesNotDropANewerSecret()
    {
        FakeKeychain keychain;
        keychain.isSlow = true;
        FallbackStore store(keychain);
        store.write(u"token"_s, secret(u"first"_s));
        keychain.isSlow = false;
        keychain.refusal = locked;
        QVERIFY(store.write(u"token"_s, secret(u"second"_s)).result());
        keychain.refusal.reset();
        keychain.release();

        QCOMPARE(keychain.entries.value(u"token"_s).text(), u"first"_s);
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"second"_s);
        QCOMPARE(store.keeping(), Keeping::SessionOnly);
    }

    void sessionOnlyByChoiceWritesNothing()
    {
        FakeKeychain keychain;
        keychain.entries.insert(u"token"_s, secret(u"old"_s));
        FallbackStore store(keychain);
        QSignalSpy changes(&store, &FallbackStore::keepingChanged);

        store.setSessionOnly(true);
        QVERIFY(store.isSessionOnly());
        QCOMPARE(store.keeping(), Keeping::SessionOnly);
        QCOMPARE(changes.count(), 1);
        QVERIFY(store.write(u"token"_s, secret(u"new"_s)).result());
        QCOMPARE(keychain.writes, 0);
        QCOMPARE(keychain.entries.value(u"token"_s).text(), u"old"_s);
        QCOMPARE(store.read(u"token"_s).result()->value().text(), u"new"_s);

        store.setSessionOnly(false);
        QCOMPARE(store.keeping(), Keeping::SessionOnly);
        QVERIFY(store.remove(u"token"_s).result());
        QVERIFY(keychain.entries.isEmpty());
        QCOMPARE(store.keeping(), Keeping::Keychain);
    }

    void retryMovesWhatMemoryHolds()
    {
        FakeKeychain keychain;
        keychain.refusal = locked;
        FallbackStore store(keychain);
        store.write(u"a"_s, secret(u"1"_s));
        store.setSessionOnly(true);
        store.write(u"b"_s, secret(u"2"_s));
        keychain.refusal.reset();

        QCOMPARE(store.retry().result(), Result<bool>(true));
        QVERIFY(!store.isSessionOnly());
        QCOMPARE(store.keeping(), Keeping::Keychain);
        QVERIFY(!store.lastFault());
        QCOMPARE(keychain.entries.value(u"a"_s).text(), u"1"_s);
        QCOMPARE(keychain.entries.value(u"b"_s).text(), u"2"_s);
    }

    void retryThatFailsKeepsMemory()
    {
        FakeKeychain keychain;
        keychain.refusal = locked;
        FallbackStore store(keychain);
        store.write(u"a"_s, secret(u"1"_s));
        store.write(u"b"_s, secret(u"2"_s));

        QCOMPARE(store.retry().result().error(), locked);
        QCOMPARE(store.keeping(), Keeping::SessionOnly);
        QCOMPARE(store.lastFault(), std::optional(locked));
        QCOMPARE(store.read(u"a"_s).result()->value().text(), u"1"_s);
        QCOMPARE(store.read(u"b"_s).result()->value().text(), u"2"_s);
    }

    void whoChoosesTheSessionWhileTheKeychainIsAskedIsHeard()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        store.setSessionOnly(true);
        store.write(u"a"_s, secret(u"1"_s));
        keychain.isSlow = true;
        const auto retried = store.retry();
        store.setSessionOnly(true);
        keychain.release();
        QVERIFY(retried.isFinished());
        QCOMPARE(keychain.writes, 0);
        QCOMPARE(store.keeping(), Keeping::SessionOnly);
        QCOMPARE(store.read(u"a"_s).result()->value().text(), u"1"_s);
    }

    void whatIsMovedToMemoryOutlivesAWriteThatWasUnderWay()
    {
        FakeKeychain keychain;
        keychain.isSlow = true;
        FallbackStore store(keychain);
        store.write(u"a"_s, secret(u"1"_s));
        store.setSessionOnly(true);
        store.remove(u"a"_s);
        store.write(u"a"_s, secret(u"1"_s));
        keychain.release();
        QVERIFY(!keychain.entries.contains(u"a"_s));
        QCOMPARE(store.keepingOf(u"a"_s), Keeping::SessionOnly);
    }

    void retryWithNothingHeldIsDone()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        QCOMPARE(store.retry().result(), Result<bool>(true));
        QCOMPARE(keychain.writes, 0);
    }

    void storeThatGoesAwayLeavesNobodyWaiting()
    {
        FakeKeychain keychain;
        keychain.isSlow = true;
        auto store = std::make_unique<FallbackStore>(keychain);
        const auto written = store->write(u"a"_s, secret(u"1"_s));
        const auto read = store->read(u"b"_s);
        store.reset();
        keychain.release();
        QVERIFY(written.isFinished());
        QCOMPARE(written.result().error().kind, Error::Kind::Cancelled);
        QCOMPARE(read.result().error().kind, Error::Kind::Cancelled);
    }
};

}  // namespace twofold::secrets

QTEST_GUILESS_MAIN(twofold::secrets::FallbackStoreTest)
#include "FallbackStoreTest.moc"
