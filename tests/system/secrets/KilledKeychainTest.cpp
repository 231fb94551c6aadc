// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"
#include "tests/support/Await.h"
#include "tests/system/secrets/Keyring.h"

#include <QTest>

namespace twofold::secrets {

using namespace Qt::StringLiterals;
using tests::await;
using Found = std::optional<Secret>;

namespace {

const auto kept = u"kept before"_s;
const auto fresh = u"written when it came to an end"_s;

Secret secret()
{
    return Secret::fromText(u"a token that no error may hold"_s);
}

}  // namespace

/// A keychain that is killed while one of its calls is under way, and started again under the same store.
class KilledKeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTRY_VERIFY_WITH_TIMEOUT(m_keyring.isOpen(), patience); }

    /// The calls that QtKeychain's library makes for a job.
    void inMidJob_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<QByteArray>("job");
        QTest::newRow("while it looks for an entry to read") << "SearchItems"_ba
                                                             << "read"_ba;
        QTest::newRow("while it hands out a secret") << "GetSecrets"_ba
                                                     << "read"_ba;
        QTest::newRow("while it takes a secret") << "CreateItem"_ba
                                                 << "write"_ba;
        QTest::newRow("while it removes an entry") << "Delete"_ba
                                                   << "remove"_ba;
    }

    void inMidJob()
    {
        QFETCH(QByteArray, call);
        QFETCH(QByteArray, job);
        KeychainStore store;
        QCOMPARE(await(store.write(kept, secret())), Result<bool>(true));

        m_keyring.stopAt(call);
        const auto error = errorOf(store, job);
        QVERIFY2(error && error->kind == Error::Kind::KeychainUnavailable,
                 qPrintable(error ? tests::said(*error) : u"it succeeded"_s));
        QVERIFY(!error->detail.contains(secret().text()));
        QVERIFY(!m_keyring.isOnTheBus());

        m_keyring.startAgain();
        QTRY_VERIFY_WITH_TIMEOUT(m_keyring.isOpen(), patience);
        // The same store goes on. What was kept is there, and what did not come to be was not made up for by itself.
        const auto found = await(store.read(kept));
        QVERIFY2(found, qPrintable(found ? QString() : tests::said(found.error())));
        QCOMPARE(found, Result<Found>(secret()));
        QCOMPARE(await(store.read(fresh)), Result<Found>(Found()));
        QCOMPARE(await(store.write(fresh, secret())), Result<bool>(true));
        QCOMPARE(await(store.read(fresh)), Result<Found>(secret()));
        QCOMPARE(await(store.remove(fresh)), Result<bool>(true));
    }

private:
    static constexpr int patience = 20'000;  ///< ms

    /// Begins the job, kills the keyring once it has stopped in it, and gives what the job ended with.
    std::optional<Error> errorOf(KeychainStore &store, const QByteArray &job)
    {
        if (job == "read")
            return killDuring(store.read(kept));
        return killDuring(job == "write" ? store.write(fresh, secret()) : store.remove(kept));
    }

    template<class T>
    std::optional<Error> killDuring(const Async<T> &underWay)
    {
        if (!QTest::qWaitFor([this] { return m_keyring.hasStopped(); }, patience))
            qFatal("The call was never made.");
        if (!m_keyring.isOnTheBus() || underWay.isFinished())
            qFatal("The call was not under way.");
        m_keyring.kill();
        const auto result = await(underWay);
        return result ? std::nullopt : std::optional(result.error());
    }

    Keyring m_keyring;
};

}  // namespace twofold::secrets

QTEST_GUILESS_MAIN(twofold::secrets::KilledKeychainTest)
#include "KilledKeychainTest.moc"
