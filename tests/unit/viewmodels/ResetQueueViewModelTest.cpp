// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/viewmodels/ResetBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ResetQueueViewModel;
using Phase = ResetBench::Phase;
using Reason = ResetBench::Reason;
using Step = ResetBench::Step;

namespace {

constexpr auto never = std::chrono::hours(24);

/// Where nothing happens between two people unless the test makes it.
ResetQueueViewModel::Pace longRest()
{
    auto pace = ResetBench::noRest();
    pace.between = pace.mostBetween = pace.firstPause = never;
    return pace;
}

}  // namespace

class ResetQueueViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resetsOneAfterTheOther()
    {
        ResetBench bench;
        QSignalSpy read(&bench.queue, &ResetQueueViewModel::personRead);
        bench.start(3);
        for (int number = 11; number < 14; ++number) {
            TRY_OPEN(bench);
            QCOMPARE(bench.state().phase, Phase::Running);
            QCOMPARE(bench.state().done, number - 11);
            QCOMPARE(bench.state().total, 3);
            QCOMPARE(bench.state().currentName, u"Person %1"_s.arg(number));
            QCOMPARE(bench.stepOf(number), Step::Waiting);
            bench.answerPerson(number, true);
            QCOMPARE(bench.transport.openCount(), 1);
            QCOMPARE(bench.lastReset(), ResetBench::idOf(number));
            QCOMPARE(bench.stepOf(number), Step::Sent);
            bench.answerReset();
            QCOMPARE(bench.transport.openCount(), 1);
            QCOMPARE(bench.stepOf(number), Step::Sent);
            bench.answerPerson(number, false);
            QCOMPARE(bench.stepOf(number), Step::Done);
        }
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.state().done, 3);
        QCOMPARE(bench.state().failed, 0);
        QCOMPARE(bench.resets(), 3);
        QCOMPARE(read.count(), 6);
        QVERIFY(!read.last().first().value<api::Person>().tfaAppEnabled.value());
        for (qsizetype i = 0; i < read.count(); ++i)
            QCOMPARE(read.at(i).at(1).toBool(), i % 2 == 1);  // not as it was found
        bench.queue.close();
        QCOMPARE(bench.state().phase, Phase::Idle);
        QVERIFY(bench.queue.entries().isEmpty() && !bench.queue.entryOf(ResetBench::idOf(11)));
    }

    void restsBetweenTwoPeople()
    {
        ResetBench bench(longRest());
        bench.start(2);
        bench.resetWell(11);
        QCOMPARE(bench.state().currentName, u"Person 12"_s);
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.state().spacing, never);
    }

    void onlyTheOwnerMay_data()
    {
        QTest::addColumn<QJsonObject>("caller");
        auto admin = SessionBench::ben();
        admin.insert(u"isAdmin"_s, true);
        QTest::newRow("admin") << admin;
        QTest::newRow("member") << SessionBench::ben();
    }
    void onlyTheOwnerMay()
    {
        QFETCH(QJsonObject, caller);
        ResetBench bench;
        bench.SessionBench::signIn(caller);
        QVERIFY(!bench.state().isOwner && !bench.state().mayStart());
        bench.start(1);
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.state().phase, Phase::Idle);
    }

    void knowsTheOwner()
    {
        ResetBench bench;
        QVERIFY(!bench.state().mayStart());
        bench.SessionBench::signIn();
        QVERIFY(bench.state().isOwner && bench.state().mayStart());
        QCOMPARE(bench.state().host, u"harbour.example"_s);
    }

    void skipsAtTheStart()
    {
        ResetBench bench;
        bench.SessionBench::signIn();
        auto chosen = ResetBench::candidates(3);
        chosen[0].isAppSetUp = false;
        chosen.append({.id = QString(SessionBench::adaId), .name = u"Ada"_s, .isAppSetUp = true});
        bench.queue.start(chosen);
        QCOMPARE(bench.state().total, 2);
        QCOMPARE(bench.transport.oldestOpen().path, ResetBench::personCall(12));
        QCOMPARE(bench.reasonOf(11), Reason::NotSetUp);
        QCOMPARE(bench.reasonOf(1), Reason::OwnAccount);
    }

    void skipsWhatHasChangedSinceItWasChosen_data()
    {
        QTest::addColumn<QJsonObject>("now");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("without an app") << QJsonObject{{u"tfaAppEnabled"_s, false}} << Reason::NotSetUp;
        QTest::newRow("not said any more") << QJsonObject{{u"tfaAppEnabled"_s, QJsonValue::Null}} << Reason::StateUnknown;
        QTest::newRow("disabled") << QJsonObject{{u"status"_s, 2}} << Reason::Terminated;
        QTest::newRow("a guest") << QJsonObject{{u"isVisitor"_s, true}} << Reason::Guest;
    }
    void skipsWhatHasChangedSinceItWasChosen()
    {
        QFETCH(QJsonObject, now);
        QFETCH(Reason, reason);
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true, now);
        QCOMPARE(bench.stepOf(11), Step::Skipped);
        QCOMPARE(bench.reasonOf(11), reason);
        TRY_OPEN(bench);
        bench.resetWell(12);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.resets(), 1);
        QCOMPARE(bench.state().failed, 0);
    }

    void pausesWhenThePersonIsDone()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.queue.pause();
        QCOMPARE(bench.state().phase, Phase::Running);
        QVERIFY(bench.state().isPausing);
        bench.answerReset();
        bench.answerPerson(11, false);
        QCOMPARE(bench.state().phase, Phase::Paused);
        QVERIFY(!bench.state().isPausing);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.queue.goOn();
        QCOMPARE(bench.state().phase, Phase::Running);
        bench.resetWell(12);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.state().done, 2);
    }

    void pausesAtOnceBetweenTwoPeople()
    {
        ResetBench bench(longRest());
        bench.start(2);
        bench.resetWell(11);
        bench.queue.pause();
        QCOMPARE(bench.state().phase, Phase::Paused);
        bench.queue.goOn();
        bench.resetWell(12);
        QCOMPARE(bench.state().phase, Phase::Finished);
    }

    void stopsAfterThisPerson()
    {
        ResetBench bench;
        bench.start(3);
        bench.answerPerson(11, true);
        bench.queue.stopAfterThis();
        QVERIFY(bench.state().isStopping);
        bench.queue.pause();
        QVERIFY(!bench.state().isPausing);
        bench.answerReset();
        bench.answerPerson(11, false);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QVERIFY(!bench.state().isStopping);
        QCOMPARE(bench.stepOf(11), Step::Done);
        QCOMPARE(bench.stepOf(12), Step::Skipped);
        QCOMPARE(bench.reasonOf(13), Reason::Stopped);
        QCOMPARE(bench.state().failed, 0);
        QCOMPARE(bench.resets(), 1);
    }

    void stopsAtOnceBetweenTwoPeopleAndWhilePaused()
    {
        for (const bool isPaused : {false, true}) {
            ResetBench bench(longRest());
            bench.start(2);
            bench.resetWell(11);
            if (isPaused)
                bench.queue.pause();
            bench.queue.stopAfterThis();
            QCOMPARE(bench.state().phase, Phase::Finished);
            QCOMPARE(bench.reasonOf(12), Reason::Stopped);
        }
    }

    void triesAgainWhatWasNotDoneAndNothingElse()
    {
        ResetBench bench;
        bench.start(3);
        bench.resetWell(11);
        for (int number = 12; number < 14; ++number) {
            TRY_OPEN(bench);
            bench.answerPerson(number, true);
            bench.failReset(SessionBench::error(Error::Kind::NotAvailable, 403));
            bench.answerPerson(number, true);
        }
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.state().failed, 2);
        QCOMPARE(bench.resets(), 3);
        bench.queue.retryFailed();
        QCOMPARE(bench.state().phase, Phase::Running);
        QCOMPARE(bench.state().done, 1);
        bench.answerPerson(12, false);  // somebody has reset it meanwhile
        QCOMPARE(bench.reasonOf(12), Reason::NotSetUp);
        TRY_OPEN(bench);
        bench.resetWell(13);
        QCOMPARE(bench.state().phase, Phase::Finished);
        QCOMPARE(bench.state().failed, 0);
        QCOMPARE(bench.resets(), 4);
        bench.queue.retryFailed();
        QCOMPARE(bench.state().phase, Phase::Finished);
    }

    void aResetThatWasCarriedOutLateIsDone()
    {
        ResetBench bench;
        bench.start(2);
        for (int number = 11; number < 13; ++number) {
            TRY_OPEN(bench);
            bench.answerPerson(number, true);
            bench.failReset(SessionBench::error(Error::Kind::TimedOut));
            TRY_OPEN(bench);
            bench.answerPerson(number, true);
            QCOMPARE(bench.reasonOf(number), Reason::AnswerLost);
        }
        bench.queue.retryFailed();
        bench.answerPerson(11, false);
        QCOMPARE(bench.stepOf(11), Step::Done);
        QCOMPARE(bench.reasonOf(11), Reason::None);
        // Also where it is refused the next time, and worked only then.
        TRY_OPEN(bench);
        bench.answerPerson(12, true);
        bench.failReset(SessionBench::error(Error::Kind::NotAvailable, 403));
        bench.answerPerson(12, true);
        QCOMPARE(bench.reasonOf(12), Reason::Refused);
        QVERIFY(bench.journal.last(bench.session.profileId()).run->entries.at(1).wasSent);
        bench.queue.retryFailed();
        bench.answerPerson(12, false);
        QCOMPARE(bench.stepOf(12), Step::Done);
        QCOMPARE(bench.state().done, 2);
        QCOMPARE(bench.resets(), 3);
    }

    void doesOneThingAtATime()
    {
        ResetBench bench;
        bench.start(1);
        bench.start(2);
        bench.queue.goOn();
        bench.queue.retryFailed();
        bench.queue.close();
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.queue.entries().size(), 1);
    }

    void forgetsEverythingWhenTheAccountIsLeft()
    {
        ResetBench bench;
        bench.start(2);
        bench.answerPerson(11, true);
        bench.queue.clear();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.answerReset();
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.state().phase, Phase::Idle);
        QVERIFY(bench.state().isOwner);
        QVERIFY(bench.queue.entries().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ResetQueueViewModelTest)
#include "ResetQueueViewModelTest.moc"
