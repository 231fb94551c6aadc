// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SingleInstance.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold::ui;
using namespace std::chrono_literals;
using Start = SingleInstance::Start;

namespace {

/// Starts a second one beside the first, as another program does: in its own time.
Start startBeside(const QString &folder, const QStringList &arguments, std::chrono::milliseconds patience = 20s)
{
    Start result = Start::First;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        SingleInstance second(folder, patience);
        result = second.start(arguments);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!thread->isFinished())
        finished.wait(30'000);
    return result;
}

}  // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->path(); }
    QString socket() const { return SingleInstance::socketIn(folder()); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aSecondHandsOverAndTheFirstHearsOfIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("none") << QStringList();
        QTest::newRow("a link") << QStringList{u"https://harbour.example/confirm/TfaAuth?type=TfaAuth&email=a%40b&key=1.ä\n"_s};
        QTest::newRow("two") << QStringList{u"a"_s, u""_s};
    }

    void aSecondHandsOverAndTheFirstHearsOfIt()
    {
        QFETCH(QStringList, arguments);
        SingleInstance first(folder());
        QCOMPARE(first.start({u"its own"_s}), Start::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QCOMPARE(startBeside(folder(), arguments), Start::HandedOver);
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().first().toStringList(), arguments);
        QCOMPARE(startBeside(folder(), {}), Start::HandedOver);
        QCOMPARE(again.count(), 2);
    }

    void theNextIsFirstOnceTheFirstHasEnded()
    {
        {
            SingleInstance first(folder());
            QCOMPARE(first.start({}), Start::First);
        }
        SingleInstance next(folder());
        QCOMPARE(next.start({}), Start::First);
        QCOMPARE(startBeside(folder(), {}), Start::HandedOver);
    }

    void whatACrashLeftIsTakenOver()
    {
        // A socket that nobody listens on any more.
        QLocalServer gone;
        QVERIFY(gone.listen(socket()));
        const auto aside = folder() + u"/aside"_s;
        QVERIFY(QFile::rename(socket(), aside));
        gone.close();
        QVERIFY(QFile::rename(aside, socket()));

        SingleInstance first(folder());
        QCOMPARE(first.start({}), Start::First);
        QCOMPARE(startBeside(folder(), {u"a"_s}), Start::HandedOver);
    }

    void theSocketIsTheUsersAlone()
    {
        SingleInstance first(folder());
        QCOMPARE(first.start({}), Start::First);
        const auto others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(socket()) & others));
    }

    void anythingElseIsDropped_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("binary") << QByteArray("\0\xff\n", 3);
        QTest::newRow("empty line") << QByteArray("\n");
        QTest::newRow("a list") << QByteArray("[\"a\"]\n");
        QTest::newRow("no arguments") << QByteArray("{\"quit\":true}\n");
        QTest::newRow("arguments that are none") << QByteArray("{\"arguments\":\"a\"}\n");
        QTest::newRow("an argument that is no text") << QByteArray("{\"arguments\":[\"a\",1]}\n");
        QTest::newRow("too long") << "{\"arguments\":[\"" + QByteArray(SingleInstance::longestMessage, 'x') + "\"]}\n";
        QTest::newRow("too long and no end") << QByteArray(4 * SingleInstance::longestMessage, 'x');
    }

    void anythingElseIsDropped()
    {
        QFETCH(QByteArray, message);
        SingleInstance first(folder(), 60s);
        QCOMPARE(first.start({}), Start::First);
        QSignalSpy again(&first, &SingleInstance::startedAgain);
        QLocalSocket stranger;
        QSignalSpy disconnected(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(socket());
        stranger.write(message);
        if (disconnected.isEmpty())
            QVERIFY(disconnected.wait(10'000));
        QCOMPARE(stranger.readAll(), QByteArray());
        QCOMPARE(again.count(), 0);
        QCOMPARE(startBeside(folder(), {u"a"_s}), Start::HandedOver);
    }

    void aPeerThatSaysNothingBlocksNobodyAndIsSentAway()
    {
        SingleInstance first(folder(), 500ms);
        QCOMPARE(first.start({}), Start::First);
        QLocalSocket silent;
        QSignalSpy disconnected(&silent, &QLocalSocket::disconnected);
        silent.connectToServer(socket());
        QCOMPARE(startBeside(folder(), {}), Start::HandedOver);
        if (disconnected.isEmpty())
            QVERIFY(disconnected.wait(10'000));
    }

    void tooManyPeersAreSentAway()
    {
        SingleInstance first(folder(), 60s);
        QCOMPARE(first.start({}), Start::First);
        QList<std::shared_ptr<QLocalSocket>> peers;
        for (int i = 0; i <= SingleInstance::mostPeers; ++i) {
            peers.append(std::make_shared<QLocalSocket>());
            peers.last()->connectToServer(socket());
            QVERIFY(peers.last()->waitForConnected());
        }
        QTRY_COMPARE(peers.last()->state(), QLocalSocket::UnconnectedState);
        QCOMPARE(peers.first()->state(), QLocalSocket::ConnectedState);
    }

    void aFirstThatDoesNotAnswerIsNotWaitedForForEver()
    {
        SingleInstance first(folder());
        QCOMPARE(first.start({}), Start::First);
        // In this thread, so that the first one has no moment to answer.
        SingleInstance second(folder(), 200ms);
        QCOMPARE(second.start({}), Start::Alone);
    }

    void aFolderThatIsNotThereLeavesItAlone()
    {
        SingleInstance first(folder() + u"/nowhere"_s, 200ms);
        QCOMPARE(first.start({}), Start::Alone);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
