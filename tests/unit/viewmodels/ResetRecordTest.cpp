// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/ResetBench.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ResetQueueViewModel;
using Kind = Error::Kind;
using Phase = ResetBench::Phase;
using Reason = ResetBench::Reason;
using Step = ResetBench::Step;

namespace {

/// The program ended in the middle of the second of three people.
struct AfterACrash : ResetBench
{
    AfterACrash()
    {
        start(3);
        resetWell(11);
        if (!QTest::qWaitFor([this] { return transport.openCount() == 1; }, 45'000))
            qFatal("the second person is not read");
        answerPerson(12, true);
        // The program that ended hears nothing any more; the next one stands on the same journal.
        queue.clear();
        transport.takeOldest();
        next.load();
    }

    std::optional<session::ResetJournal::Run> record() { return journal.last(session.profileId()).run; }

    ViewModel next{parts(), noRest()};
};

}  // namespace

class ResetRecordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isOnDiskBeforeAnythingIsSent()
    {
        ResetBench bench;
        bench.start(2);
        QVERIFY(!bench.journal.last(bench.session.profileId()).run);
        bench.answerPerson(11, true);
        const auto sent = bench.journal.last(bench.session.profileId()).run;
        QVERIFY(sent);
        QCOMPARE(sent->entries, bench.queue.entries());
        QCOMPARE(sent->entries.first().step, Step::Sent);
        QVERIFY(!sent->ended.isValid());
        bench.answerReset();
        bench.clock.advance(std::chrono::minutes(1));
        bench.answerPerson(11, false);
        QCOMPARE(bench.journal.last(bench.session.profileId()).run->entries.first().step, Step::Done);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.journal.last(bench.session.profileId()).run->ended, bench.clock.now());
    }

    void withoutARecordNothingIsSent()
    {
        ResetBench bench;
        bench.SessionBench::signIn();
        QFile inItsPlace(bench.dir.filePath(u"resets"_s));
        QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        bench.start(1);
        bench.answerPerson(11, true);
        QCOMPARE(bench.resets(), 0);
        QCOMPARE(bench.state().phase, Phase::Halted);
        QCOMPARE(bench.state().error->kind, Kind::FileFault);
        QCOMPARE(bench.stepOf(11), Step::Waiting);
        QVERIFY(inItsPlace.remove());
        bench.queue.goOn();
        bench.resetWell(11);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.stepOf(11), Step::Done);
    }

    void aRunThatWasNotEndedIsOffered()
    {
        AfterACrash crash;
        const auto &state = crash.next.state();
        QVERIFY(state.unfinished);
        QCOMPARE(state.phase, Phase::Idle);
        QCOMPARE(state.unfinished->entries.at(0).step, Step::Done);
        QCOMPARE(state.unfinished->entries.at(1).step, Step::Sent);
        QCOMPARE(state.unfinished->entries.at(2).step, Step::Waiting);
        QVERIFY(!state.mayStart());
        crash.next.start(ResetBench::candidates(1));
        QCOMPARE(crash.transport.openCount(), 0);
    }

    void aRunIsLookedForAgainAfterSignIn()
    {
        AfterACrash crash;
        crash.next.clear();
        crash.session.noteEnded();
        crash.next.load();
        QVERIFY(!crash.next.state().unfinished);
        crash.SessionBench::signIn();
        QVERIFY(crash.next.state().unfinished);
        QVERIFY(!crash.next.state().mayStart());
    }

    void aNewRunDoesNotBuryOneThatNobodyHasLookedFor()
    {
        AfterACrash crash;
        crash.next.clear();
        QVERIFY(!crash.next.state().unfinished);
        crash.next.start(ResetBench::candidates(1));
        QVERIFY(crash.next.state().unfinished);
        QCOMPARE(crash.next.state().phase, Phase::Idle);
        QCOMPARE(crash.transport.openCount(), 0);
        crash.next.resumeUnfinished();
        crash.answerPerson(12, false);
        QCOMPARE(crash.next.entryOf(ResetBench::idOf(12))->step, Step::Done);
    }

    void goingOnReadsTheOneUnderWayAndSendsNothingTwice_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("carried out") << true;
        QTest::newRow("not carried out") << false;
    }
    void goingOnReadsTheOneUnderWayAndSendsNothingTwice()
    {
        QFETCH(bool, isDone);
        AfterACrash crash;
        crash.next.resumeUnfinished();
        QVERIFY(!crash.next.state().unfinished);
        QCOMPARE(crash.next.state().currentName, u"Person 12"_s);
        crash.answerPerson(12, !isDone);
        const auto *second = crash.next.entryOf(ResetBench::idOf(12));
        QCOMPARE(second->step, isDone ? Step::Done : Step::NotDone);
        QCOMPARE(second->reason, isDone ? Reason::None : Reason::AnswerLost);
        TRY_OPEN(crash);
        crash.resetWell(13);
        QCOMPARE(crash.next.state().phase, Phase::Finished);
        QCOMPARE(crash.resets(), 3);
        QVERIFY(crash.record()->ended.isValid());
    }

    void nothingIsSentTwiceWhereTheClockWasSetBack()
    {
        ResetBench bench;
        bench.start(2);
        const auto refuse = [&bench](int number) {
            TRY_OPEN(bench);
            bench.answerPerson(number, true);
            bench.failReset(SessionBench::error(Kind::NotAvailable, 403));
            bench.answerPerson(number, true);
        };
        refuse(11);
        refuse(12);
        bench.queue.retryFailed();
        refuse(11);
        TRY_OPEN(bench);
        bench.clock.set(bench.clock.now().addDays(-1));
        bench.answerPerson(12, true);
        QCOMPARE(bench.resets(), 4);
        // The program ends here.
        bench.queue.clear();
        bench.transport.takeOldest();
        bench.queue.load();
        bench.queue.resumeUnfinished();
        QCOMPARE(bench.stepOf(12), Step::Sent);
        bench.answerPerson(12, true);
        QCOMPARE(bench.stepOf(12), Step::NotDone);
        QCOMPARE(bench.resets(), 4);
    }

    void whatIsDiscardedStaysOnRecord()
    {
        AfterACrash crash;
        crash.next.discardUnfinished();
        QVERIFY(!crash.next.state().unfinished && crash.next.state().mayStart());
        QCOMPARE(crash.next.state().phase, Phase::Idle);
        const auto record = crash.record();
        QVERIFY(record && record->ended.isValid());
        QCOMPARE(record->entries.at(1).reason, Reason::Unverified);
        QCOMPARE(record->entries.at(2).reason, Reason::Stopped);
        crash.next.load();
        QVERIFY(!crash.next.state().unfinished);
        QCOMPARE(crash.resets(), 2);
    }

    void aRunIsLookedForOnlyWhileThereIsNone()
    {
        ResetBench bench;
        bench.queue.load();
        bench.start(2);
        bench.answerPerson(11, true);
        bench.queue.load();
        QVERIFY(!bench.state().unfinished);
        QCOMPARE(bench.state().phase, Phase::Running);
    }

    void leavingTheAccountLeavesTheRunToBeGoneOnWith()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.queue.clear();
        bench.queue.load();
        QVERIFY(bench.state().unfinished);
        QCOMPARE(bench.state().unfinished->entries.first().step, Step::Sent);
    }

    void aRecordThatCantBeReadIsSetAsideAndSaid()
    {
        AfterACrash crash;
        crash.next.clear();
        const QDir folder(crash.dir.filePath(u"resets/account-"_s + crash.session.profileId()));
        QFile file(folder.filePath(folder.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ half") > 0);
        file.close();
        crash.next.load();
        QVERIFY(!crash.next.state().unfinished);
        QVERIFY(QFile::exists(crash.next.state().damagedRecord));
        crash.next.load();
        QVERIFY(!crash.next.state().damagedRecord.isEmpty());
        QVERIFY(crash.next.state().mayStart());
        crash.next.settleDamagedRecord();
        QVERIFY(crash.next.state().damagedRecord.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResetRecordTest)
#include "ResetRecordTest.moc"
