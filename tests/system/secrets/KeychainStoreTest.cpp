// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/KeychainStore.h"
#include "app/secrets/FallbackStore.h"
#include "tests/system/secrets/SilentSecretService.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/types.h>

namespace twofold::secrets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Found = std::optional<Secret>;
using Kind = Error::Kind;

const auto key = u"anna@harbour.example session"_s;
constexpr int entriesOfAChild = 10;
constexpr int patience = 20'000;  ///< ms; far beyond any deadline, so that only a call that never ends reaches it

Secret secret()
{
    return Secret::fromText(u"a token that no error may hold"_s);
}

template<class T>
Result<T> outcome(const Async<T> &call)
{
    if (!QTest::qWaitFor([&call] { return call.isFinished(); }, patience))
        qFatal("The call never ended.");
    return call.result();
}

pid_t keyring()
{
    return pid_t(qEnvironmentVariableIntValue("TWOFOLD_KEYRING_PID"));
}

/// Over the Secret Service API, as a person's keyring program does it.
void lockKeyring()
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                  u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)});
    const auto reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qFatal("The keyring was not locked: %s", qPrintable(reply.errorMessage()));
}

/// Where the secret lies open to whoever reads it, as it is or as QtKeychain writes bytes. The keyring's own files are no such place.
QStringList filesWith(const Secret &secret)
{
    QStringList found;
    for (const auto &folder : {QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR")}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const auto content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            if (content.contains(secret.bytes()) || content.contains(secret.bytes().toBase64()))
                found.append(file.fileName());
        }
    }
    return found;
}

}  // namespace

/// Each function needs the session that CMakeLists.txt names for it; keyring_session.py makes it.
class KeychainStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (keyring() == 0)
            return;
        auto *bus = QDBusConnection::sessionBus().interface();
        QVERIFY(bus);
        QVERIFY(QTest::qWaitFor([bus] { return bus->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); }, patience));
    }

    void givesBackWhatWasWritten_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << "sk-0123456789abcdef"_ba;
        QTest::newRow("UTF-8") << u"Schlüssel 鍵 مفتاح \U0001F511"_s.toUtf8();
        QTest::newRow("zero bytes") << QByteArray("a\0b\0\xff\xfe\0", 7);
        QTest::newRow("line ends") << "one\ntwo\r\n"_ba;
        QTest::newRow("long") << QByteArray(20'000, 'x');
    }

    void givesBackWhatWasWritten()
    {
        QFETCH(QByteArray, bytes);
        KeychainStore store;
        QCOMPARE(outcome(store.write(key, Secret::fromBytes(QByteArray(bytes)))), Result<bool>(true));

        KeychainStore anotherStart;
        const auto found = outcome(anotherStart.read(key));
        QVERIFY(found && *found);
        QCOMPARE((*found)->bytes(), bytes);
    }

    void absentEntryIsNothing()
    {
        KeychainStore store;
        QCOMPARE(outcome(store.read(u"nobody's"_s)), Result<Found>(Found()));
        QCOMPARE(outcome(store.remove(u"nobody's"_s)), Result<bool>(true));
    }

    void removedEntryIsGone()
    {
        KeychainStore store;
        QVERIFY(outcome(store.write(key, secret())));
        QVERIFY(outcome(store.write(u"other"_s, secret())));
        QCOMPARE(outcome(store.remove(key)), Result<bool>(true));
        QCOMPARE(outcome(store.read(key)), Result<Found>(Found()));
        QVERIFY(outcome(store.read(u"other"_s))->has_value());
    }

    void entryThatVanishedIsNothing()
    {
        KeychainStore store;
        QVERIFY(outcome(store.write(key, secret())));
        QVERIFY(outcome(store.read(key))->has_value());
        // As a person's keyring program removes it.
        QProcess secretTool;
        secretTool.start(u"secret-tool"_s, {u"clear"_s, u"server"_s, u"Twofold"_s, u"user"_s, key});
        QVERIFY(secretTool.waitForFinished(patience));
        QCOMPARE(outcome(store.read(key)), Result<Found>(Found()));
        QVERIFY(outcome(store.write(key, secret())));
        QVERIFY(outcome(store.read(key))->has_value());
    }

    void entryTooBigIsRefusedAndKeptInMemory()
    {
        const auto large = Secret::fromBytes(QByteArray(KeychainStore::largestSecret + 1, 'x'));
        KeychainStore keychain;
        const auto written = outcome(keychain.write(key, large));
        QCOMPARE(written.error().kind, Kind::KeychainUnavailable);
        QVERIFY2(written.error().detail.contains(u"larger"_s), qPrintable(written.error().detail));
        QCOMPARE(outcome(keychain.read(key)), Result<Found>(Found()));

        FallbackStore store(keychain);
        QVERIFY(outcome(store.write(key, large)));
        QCOMPARE(store.keeping(), FallbackStore::Keeping::SessionOnly);
        QCOMPARE(outcome(store.read(key)), Result<Found>(large));
        // The largest that is taken is taken by the real keychain too, and the next call finds it well.
        const auto largest = Secret::fromBytes(QByteArray(KeychainStore::largestSecret, 'y'));
        QCOMPARE(outcome(keychain.write(key, largest)), Result<bool>(true));
        QCOMPARE(outcome(keychain.read(key)), Result<Found>(largest));
    }

    void twoProfilesAreKeptApart()
    {
        KeychainStore store;
        const auto other = u"anna@quay.example session"_s;
        const auto othersSecret = Secret::fromText(u"another token");
        QVERIFY(outcome(store.write(key, secret())));
        QVERIFY(outcome(store.write(other, othersSecret)));
        QCOMPARE(outcome(store.read(key)), Result<Found>(secret()));
        QCOMPARE(outcome(store.read(other)), Result<Found>(othersSecret));
        QVERIFY(outcome(store.remove(other)));
        QCOMPARE(outcome(store.read(key)), Result<Found>(secret()));
    }

    void twoProgramsShareTheKeychain()
    {
        const auto childsName = qEnvironmentVariable("TWOFOLD_CHILD");
        KeychainStore store;
        if (!childsName.isEmpty()) {
            for (int i = 0; i < entriesOfAChild; ++i)
                QVERIFY(outcome(store.write(childsName + QString::number(i), Secret::fromText(childsName))));
            return;
        }
        QProcess children[2];
        for (int i = 0; i < 2; ++i) {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TWOFOLD_CHILD"_s, u"child %1 "_s.arg(i));
            children[i].setProcessEnvironment(environment);
            children[i].start(QCoreApplication::applicationFilePath(), {u"twoProgramsShareTheKeychain"_s});
        }
        for (auto &child : children) {
            QVERIFY(child.waitForFinished(patience));
            QVERIFY2(child.exitCode() == 0, child.readAll().constData());
        }
        for (int i = 0; i < 2 * entriesOfAChild; ++i) {
            const auto name = u"child %1 "_s.arg(i % 2);
            QCOMPARE(outcome(store.read(name + QString::number(i / 2))), Result<Found>(Secret::fromText(name)));
        }
    }

    void isFoundUnderItsName()
    {
        KeychainStore store;
        QVERIFY(outcome(store.write(key, secret())));
        QProcess secretTool;
        secretTool.setProcessChannelMode(QProcess::MergedChannels);
        secretTool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"Twofold"_s, u"user"_s, key});
        QVERIFY(secretTool.waitForFinished(patience));
        const auto shown = QString::fromUtf8(secretTool.readAll());
        QVERIFY2(shown.contains(u"label = Twofold"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"attribute.user = "_s + key), qPrintable(shown));
        QVERIFY2(shown.contains(QString::fromLatin1(secret().bytes().toBase64())), qPrintable(shown));
    }

    void fallbackStoreUsesTheKeychain()
    {
        KeychainStore keychain;
        {
            FallbackStore store(keychain);
            QVERIFY(outcome(store.write(u"kept"_s, secret())));
            QCOMPARE(store.keeping(), FallbackStore::Keeping::Keychain);
        }
        FallbackStore anotherStart(keychain);
        QCOMPARE(outcome(anotherStart.read(u"kept"_s)), Result<Found>(secret()));
    }

    void lockedKeychainIsCalledLocked()
    {
        KeychainStore store;
        QVERIFY(outcome(store.write(key, secret())));
        lockKeyring();

        const auto read = outcome(store.read(key));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::KeychainLocked);
        QCOMPARE(outcome(store.read(u"nobody's"_s)).error().kind, Kind::KeychainLocked);
        QCOMPARE(outcome(store.write(u"new"_s, secret())).error().kind, Kind::KeychainLocked);
        QCOMPARE(outcome(store.remove(key)).error().kind, Kind::KeychainLocked);
    }

    void fallbackStoreFallsToMemoryAndBack()
    {
        KeychainStore keychain;
        FallbackStore store(keychain);
        QVERIFY(outcome(store.write(u"before"_s, secret())));
        lockKeyring();

        QVERIFY(outcome(store.write(key, secret())));
        QCOMPARE(store.keeping(), FallbackStore::Keeping::SessionOnly);
        QVERIFY(store.lastFault());
        QCOMPARE(store.lastFault()->kind, Kind::KeychainLocked);
        QVERIFY(!store.lastFault()->detail.contains(secret().text()));
        QCOMPARE(outcome(store.read(key)), Result<Found>(secret()));
        QCOMPARE(outcome(store.read(u"before"_s)).error().kind, Kind::KeychainLocked);
        QCOMPARE(outcome(store.retry()).error().kind, Kind::KeychainLocked);
        QCOMPARE(outcome(store.read(key)), Result<Found>(secret()));
        QCOMPARE(filesWith(secret()), QStringList());
    }

    /// What looks for an insecure fallback would find one.
    void openSecretsAreFound()
    {
        for (const auto &content : {secret().bytes(), secret().bytes().toBase64()}) {
            QFile file(QDir::homePath() + u"/.settings"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("key=" + content + '\n') > 0);
            file.close();
            QCOMPARE(filesWith(secret()), QStringList{file.fileName()});
            QVERIFY(file.remove());
        }
    }

    void killedKeychainIsUnavailable()
    {
        KeychainStore store;
        QVERIFY(outcome(store.write(key, secret())));
        const auto underWay = store.read(key);
        QCOMPARE(::kill(keyring(), SIGKILL), 0);
        QElapsedTimer timer;
        timer.start();
        outcome(underWay);  // answered just before or not at all, but ended
        QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value());

        QCOMPARE(outcome(store.read(key)).error().kind, Kind::KeychainUnavailable);
        QCOMPARE(outcome(store.write(key, secret())).error().kind, Kind::KeychainUnavailable);
        QCOMPARE(outcome(store.remove(key)).error().kind, Kind::KeychainUnavailable);
        QVERIFY(timer.elapsed() < 2 * KeychainStore::defaultDeadline.count());
    }

    void frozenKeychainEndsWithinTheDeadline()
    {
        constexpr auto deadline = 1000ms;
        KeychainStore store(deadline);
        // The first call of a process loads libraries and makes connections; it is given more time than the one measured.
        KeychainStore unhurried;
        QVERIFY(outcome(unhurried.write(key, secret())));
        QCOMPARE(::kill(keyring(), SIGSTOP), 0);

        QElapsedTimer timer;
        timer.start();
        QList<Async<bool>> calls;
        for (int i = 0; i < 5; ++i)
            calls.append(store.write(u"late %1"_s.arg(i), secret()));
        for (const auto &call : calls)
            QCOMPARE(outcome(call).error().kind, Kind::KeychainUnavailable);
        const auto elapsed = timer.elapsed();
        QCOMPARE(::kill(keyring(), SIGCONT), 0);
        // One deadline for all of them, not one after the other.
        QVERIFY2(elapsed >= deadline.count() && elapsed < 5 * deadline.count(), qPrintable(QString::number(elapsed)));

        // It works again, and calls that were given up were not carried out afterwards.
        QCOMPARE(outcome(unhurried.read(key)), Result<Found>(secret()));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(outcome(unhurried.read(u"late %1"_s.arg(i))), Result<Found>(Found()));
    }

    void silentJobBlocksNobody()
    {
        constexpr auto deadline = 2000ms;
        SilentSecretService service;
        QVERIFY(service.isRegistered());
        KeychainStore store(deadline);

        const auto stuck = store.write(key, secret());
        const auto behindIt = store.read(key);
        QTRY_VERIFY(service.waiting() > 0);
        QCOMPARE(outcome(stuck).error().kind, Kind::KeychainUnavailable);
        QCOMPARE(outcome(behindIt).error().kind, Kind::KeychainUnavailable);

        const auto refused = store.read(key);
        QVERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().kind, Kind::KeychainUnavailable);
        QVERIFY(!refused.result().error().detail.isEmpty());

        // Once the stuck job has come back, calls reach the keychain again and end with its own words.
        service.refuse();
        QTRY_VERIFY(!outcome(store.read(key)).error().detail.contains(u"still hangs"_s));
        QCOMPARE(outcome(store.read(key)).error().kind, Kind::KeychainUnavailable);
    }

    void missingKeychainIsUnavailableAtOnce()
    {
        KeychainStore store;
        QElapsedTimer timer;
        timer.start();
        const auto read = outcome(store.read(key));
        const auto written = outcome(store.write(key, secret()));
        const auto removed = outcome(store.remove(key));
        QVERIFY(timer.elapsed() < KeychainStore::defaultDeadline.count());

        QCOMPARE(read.error().kind, Kind::KeychainUnavailable);
        QCOMPARE(written.error().kind, Kind::KeychainUnavailable);
        QCOMPARE(removed.error().kind, Kind::KeychainUnavailable);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY(!written.error().detail.contains(secret().text()));

        FallbackStore fallback(store);
        QVERIFY(outcome(fallback.write(key, secret())));
        QCOMPARE(fallback.keeping(), FallbackStore::Keeping::SessionOnly);
        QCOMPARE(outcome(fallback.read(key)), Result<Found>(secret()));
        QCOMPARE(filesWith(secret()), QStringList());
    }
};

}  // namespace twofold::secrets

QTEST_GUILESS_MAIN(twofold::secrets::KeychainStoreTest)
#include "KeychainStoreTest.moc"
