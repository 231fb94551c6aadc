// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/ResetBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using Kind = Error::Kind;
using Phase = ResetBench::Phase;
using Reason = ResetBench::Reason;
using Step = ResetBench::Step;

class ResetFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBecameOfAResetIsReadAndNeverRepeated_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<Reason>("ifNotDone");
        QTest::newRow("no answer in time") << int(Kind::TimedOut) << 0 << Reason::AnswerLost;
        QTest::newRow("broken off") << int(Kind::Offline) << 0 << Reason::AnswerLost;
        QTest::newRow("a proxy's page") << int(Kind::ServerFault) << 502 << Reason::AnswerLost;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200 << Reason::AnswerLost;
        QTest::newRow("refused, release 3.5") << int(Kind::NotAvailable) << 403 << Reason::Refused;
        QTest::newRow("refused, release 3.2") << int(Kind::NotAvailable) << 500 << Reason::Refused;
        QTest::newRow("unsuitable, release 3.2") << int(Kind::NotAvailable) << 415 << Reason::Refused;
        QTest::newRow("refused, by the reference") << int(Kind::NotAvailable) << 405 << Reason::Refused;
        QTest::newRow("no right") << int(Kind::Forbidden) << 403 << Reason::Refused;
        QTest::newRow("no such id") << int(Kind::BadRequest) << 400 << Reason::Refused;
        QTest::newRow("the plan") << int(Kind::PaymentRequired) << 402 << Reason::Refused;
        QTest::newRow("too many requests") << int(Kind::TooManyRequests) << 429 << Reason::SlowedDown;
    }
    void whatBecameOfAResetIsReadAndNeverRepeated()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(Reason, ifNotDone);
        for (const bool isDone : {true, false}) {
            ResetBench bench;
            bench.start(2);
            bench.answerPerson(11, true);
            bench.failReset(SessionBench::error(Kind(kind), status));
            TRY_OPEN(bench);
            QCOMPARE(bench.stepOf(11), Step::Sent);
            bench.answerPerson(11, !isDone);
            QCOMPARE(bench.stepOf(11), isDone ? Step::Done : Step::NotDone);
            QCOMPARE(bench.reasonOf(11), isDone ? Reason::None : ifNotDone);
            TRY_OPEN(bench);
            bench.resetWell(12);
            QCOMPARE(bench.state().phase, Phase::Finished);
            QCOMPARE(bench.resets(), 2);
            QCOMPARE(bench.queue.entries().first().httpStatus, !isDone && ifNotDone == Reason::Refused ? status : 0);
        }
    }

    void aResetThatThePortalOnlySaysIsDoneIsNotDone()
    {
        ResetBench bench;
        bench.start(1);
        bench.answerPerson(11, true);
        bench.answerReset();
        bench.answerPerson(11, true);
        QCOMPARE(bench.reasonOf(11), Reason::StillSetUp);
    }

    void aResetThatCantBeVerifiedIsNotDone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("not said any more") << -1 << 200 << Reason::Unverified;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200 << Reason::Unverified;
        QTest::newRow("gone") << int(Kind::BadRequest) << 404 << Reason::Gone;
    }
    void aResetThatCantBeVerifiedIsNotDone()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(Reason, reason);
        ResetBench bench;
        bench.start(1);
        bench.answerPerson(11, true);
        bench.answerReset();
        if (kind < 0)
            bench.answerPerson(11, false, {{u"tfaAppEnabled"_s, QJsonValue::Null}});
        else
            bench.transport.answerWith(SessionBench::error(Kind(kind), status));
        QCOMPARE(bench.stepOf(11), Step::NotDone);
        QCOMPARE(bench.reasonOf(11), reason);
        QCOMPARE(bench.state().phase, Phase::Finished);
    }

    void somebodyWhoCantBeReadIsSentNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("tries");
        QTest::addColumn<Step>("step");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("gone") << int(Kind::BadRequest) << 404 << 1 << Step::Skipped << Reason::Gone;
        QTest::newRow("not as promised") << int(Kind::Malformed) << 200 << 1 << Step::NotDone << Reason::Unreadable;
        QTest::newRow("refused") << int(Kind::NotAvailable) << 403 << 1 << Step::NotDone << Reason::Unreadable;
        QTest::newRow("a fault each time") << int(Kind::ServerFault) << 500 << 3 << Step::NotDone << Reason::Unreadable;
    }
    void somebodyWhoCantBeReadIsSentNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(int, tries);
        QFETCH(Step, step);
        QFETCH(Reason, reason);
        ResetBench bench;
        bench.start(2);
        for (int i = 0; i < tries; ++i) {
            TRY_OPEN(bench);
            bench.transport.answerWith(SessionBench::error(Kind(kind), status));
        }
        QCOMPARE(bench.stepOf(11), step);
        QCOMPARE(bench.reasonOf(11), reason);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.resets(), 1);
    }

    void aPortalThatIsAwayHaltsTheQueue_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("tries");
        QTest::newRow("offline") << int(Kind::Offline) << 3;
        QTest::newRow("in its own time") << int(Kind::TimedOut) << 3;
        QTest::newRow("a proxy's page") << int(Kind::ServerFault) << 3;
        QTest::newRow("another certificate") << int(Kind::CertificateChanged) << 1;
        QTest::newRow("no right any more") << int(Kind::Forbidden) << 1;
        QTest::newRow("too many requests") << int(Kind::TooManyRequests) << 3;
    }
    void aPortalThatIsAwayHaltsTheQueue()
    {
        QFETCH(int, kind);
        QFETCH(int, tries);
        for (const bool isSent : {false, true}) {
            ResetBench bench;
            bench.start(2);
            if (isSent) {
                bench.answerPerson(11, true);
                bench.failReset(SessionBench::error(Kind::Offline));
            }
            for (int i = 0; i < tries; ++i) {
                TRY_OPEN(bench);
                QCOMPARE(bench.state().phase, Phase::Running);
                bench.transport.answerWith(SessionBench::error(Kind(kind), kind == int(Kind::ServerFault) ? 503 : 0));
            }
            QCOMPARE(bench.state().phase, Phase::Halted);
            QCOMPARE(bench.state().error->kind, Kind(kind));
            QCOMPARE(bench.stepOf(11), isSent ? Step::Sent : Step::Waiting);
            QCOMPARE(bench.stepOf(12), Step::Waiting);
            bench.queue.goOn();
            QVERIFY(!bench.state().error);
            if (!isSent) {
                bench.answerPerson(11, true);
                bench.answerReset();
            }
            bench.answerPerson(11, false);
            QCOMPARE(bench.stepOf(11), Step::Done);
            TRY_OPEN(bench);
            bench.resetWell(12);
            QCOMPARE(bench.resets(), 2);
        }
    }

    void saysWhyItWaits()
    {
        ResetBench bench;
        bench.start(1);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.state().phase, Phase::Running);
        QCOMPARE(bench.state().error->kind, Kind::Offline);
        TRY_OPEN(bench);
        bench.answerPerson(11, true);
        QVERIFY(!bench.state().error);
    }

    void waitsAsLongAsThePortalAsksAndSlowsDown()
    {
        ResetBench bench;
        bench.start(2);
        auto error = SessionBench::error(Kind::TooManyRequests, 429);
        bench.transport.answerWith(error);
        QCOMPARE(bench.state().spacing, std::chrono::milliseconds(1));
        TRY_OPEN(bench);
        error.retryAfter = std::chrono::hours(24);
        bench.transport.answerWith(error);
        QCOMPARE(bench.state().spacing, std::chrono::milliseconds(2));
        QCOMPARE(bench.transport.openCount(), 0);
        bench.queue.pause();
        QCOMPARE(bench.state().phase, Phase::Paused);
        bench.queue.goOn();
        bench.answerPerson(11, true);
        bench.failReset(SessionBench::error(Kind::TooManyRequests, 429));
        QCOMPARE(bench.state().spacing, std::chrono::milliseconds(4));
        TRY_OPEN(bench);
        bench.answerPerson(11, true);
        TRY_OPEN(bench);
        bench.transport.answerWith(SessionBench::error(Kind::TooManyRequests, 429));
        QCOMPARE(bench.state().spacing, std::chrono::milliseconds(4));
        QCOMPARE(bench.resets(), 1);
    }

    void pausingWaitsForWhatBecameOfAReset()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.failReset(SessionBench::error(Kind::TimedOut));
        bench.queue.pause();
        QCOMPARE(bench.state().phase, Phase::Running);
        QVERIFY(bench.state().isPausing);
        TRY_OPEN(bench);
        bench.answerPerson(11, false);
        QCOMPARE(bench.state().phase, Phase::Paused);
        bench.queue.stopAfterThis();
        QCOMPARE(bench.stepOf(11), Step::Done);
        QCOMPARE(bench.reasonOf(12), Reason::Stopped);
    }

    void stoppingWaitsForWhatBecameOfAReset()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.failReset(SessionBench::error(Kind::TimedOut));
        bench.queue.stopAfterThis();
        QCOMPARE(bench.state().phase, Phase::Running);
        TRY_OPEN(bench);
        bench.answerPerson(11, false);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.stepOf(11), Step::Done);
        QCOMPARE(bench.reasonOf(12), Reason::Stopped);
    }

    void aHaltedQueueCanBeGivenUp()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.answerReset();
        bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));
        QCOMPARE(bench.state().phase, Phase::Halted);
        bench.queue.stopAfterThis();
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.reasonOf(11), Reason::Unverified);
        QCOMPARE(bench.reasonOf(12), Reason::Stopped);
    }

    void refusalsInARowHaltTheQueue()
    {
        ResetBench bench;
        bench.start(5);
        for (int number = 11; number < 14; ++number) {
            TRY_OPEN(bench);
            bench.answerPerson(number, true);
            bench.failReset(SessionBench::error(Kind::NotAvailable, 403));
            bench.answerPerson(number, true);
        }
        QCOMPARE(bench.state().phase, Phase::Halted);
        QCOMPARE(bench.state().error->kind, Kind::NotAvailable);
        QCOMPARE(bench.state().error->httpStatus, 403);
        QCOMPARE(bench.state().failed, 3);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.queue.goOn();
        bench.resetWell(14);
        TRY_OPEN(bench);
        bench.resetWell(15);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.resets(), 5);
    }

    void aSessionThatEndsInAReadingIsGoneOnWith()
    {
        for (const bool isSent : {false, true}) {
            ResetBench bench;
            bench.start(2);
            if (isSent) {
                bench.answerPerson(11, true);
                bench.answerReset();
            }
            bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
            QCOMPARE(bench.state().phase, Phase::Halted);
            QVERIFY(bench.session.isInterrupted());
            QVERIFY(bench.state().isOwner);
            bench.SessionBench::signIn();
            QCOMPARE(bench.state().phase, Phase::Running);
            if (!isSent) {
                bench.answerPerson(11, true);
                bench.answerReset();
            }
            bench.answerPerson(11, false);
            QCOMPARE(bench.stepOf(11), Step::Done);
            QCOMPARE(bench.resets(), 1);
        }
    }

    void aPauseOutlastsTheSessionsEnd()
    {
        for (const bool isSent : {false, true}) {
            ResetBench bench;
            bench.start(3);
            if (isSent) {
                bench.answerPerson(11, true);
                bench.answerReset();
            }
            bench.queue.pause();
            bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
            QCOMPARE(bench.state().phase, Phase::Halted);
            bench.SessionBench::signIn();
            // Whoever was sent a request is read to the end; nobody else's turn comes.
            if (isSent)
                bench.answerPerson(11, false);
            QCOMPARE(bench.state().phase, Phase::Paused);
            QVERIFY(!bench.state().isPausing);
            QCOMPARE(bench.stepOf(11), isSent ? Step::Done : Step::Waiting);
            QCOMPARE(bench.transport.openCount(), 0);
            bench.queue.goOn();
            bench.resetWell(isSent ? 12 : 11);
            QCOMPARE(bench.state().phase, Phase::Running);
        }
    }

    void goingOnAfterAHaltEndsAPauseThatWasAskedFor()
    {
        ResetBench bench;
        bench.start(2);
        bench.queue.pause();
        bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));
        QCOMPARE(bench.state().phase, Phase::Halted);
        bench.queue.goOn();
        bench.resetWell(11);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.state().phase, Phase::Finished);
    }

    void aResetThatTheSessionsEndRefusedIsNotRepeated()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.failReset(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.state().phase, Phase::Halted);
        QVERIFY(bench.session.isInterrupted());
        QCOMPARE(bench.transport.openCount(), 0);
        bench.SessionBench::signIn();
        bench.answerPerson(11, true);
        QCOMPARE(bench.stepOf(11), Step::NotDone);
        QCOMPARE(bench.reasonOf(11), Reason::SessionEnded);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.resets(), 2);
    }

    void aResetUnderWayWhenAnotherPageSawTheEndIsReadAfterwards()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.session.noteEnded();
        const auto reset = bench.transport.takeOldest();
        bench.SessionBench::signIn();
        QVERIFY(reset.stop.stop_requested());
        QCOMPARE(bench.stepOf(11), Step::Sent);
        bench.answerPerson(11, false);
        QCOMPARE(bench.stepOf(11), Step::Done);
        QCOMPARE(bench.resets(), 1);
    }

    void nothingIsSentWithoutASession()
    {
        ResetBench bench;
        bench.start(2);
        bench.session.noteEnded();
        bench.answerPerson(11, true);
        QCOMPARE(bench.state().phase, Phase::Halted);
        QCOMPARE(bench.resets(), 0);
        bench.queue.goOn();
        QCOMPARE(bench.state().phase, Phase::Halted);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.SessionBench::signIn();
        bench.resetWell(11);
        QCOMPARE(bench.stepOf(11), Step::Done);
    }
};

QTEST_GUILESS_MAIN(ResetFaultsTest)
#include "ResetFaultsTest.moc"
