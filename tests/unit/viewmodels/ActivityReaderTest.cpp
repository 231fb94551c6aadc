// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityReader.h"
#include "tests/unit/viewmodels/ActivityBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ActivityEvent;
using viewmodels::ActivityReader;
using Access = viewmodels::ActivityHistory::Access;
using AuditAction = api::AuditAction;
using Kind = Error::Kind;

namespace {

struct Bench : ActivityBench
{
    explicit Bench(const ActivityReader::Pace &pace = {.eventsAtATime = 3, .roundsAtATime = 4, .tries = 3, .firstPause = 1ms})
        : reader(session, audit, pace)
    {
        QObject::connect(&reader, &ActivityReader::eventsRead, &reader, [this](const QList<ActivityEvent> &more) {
            for (const auto &event : more)
                events.append(textOf(event));
        });
    }

    const ActivityReader::State &state() const { return reader.state(); }
    void answerSignIns(const QJsonArray &lines, qint64 total = -1) { transport.answerTo(signInCall, lines, {}, total); }
    void failAudit(Kind kind, int status = 0)
    {
        for (int i = 0; i < auditKinds; ++i)
            transport.failTo(auditCall, error(kind, status));
    }

    ActivityReader reader;
    QStringList events;
};

}  // namespace

class ActivityReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergesBothHistories()
    {
        Bench bench;
        bench.reader.readOlder();
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 1 + ActivityBench::auditKinds);
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=100"_s);
        bench.answerSignIns({bench.line(9, AuditAction::CodeAccepted, 10s), bench.line(8, AuditAction::SignedOut, 20s),
                             bench.line(7, AuditAction::CodeFailed, 30s)});
        QCOMPARE(bench.asked(), u"events?startIndex=0&count=100&action=4032"_s);
        QVERIFY(bench.events.isEmpty());
        bench.answerAudit({bench.line(9, AuditAction::AppOn, 5s), bench.line(3, AuditAction::CodesCreated, 25s),
                           bench.line(2, AuditAction::TwoFactorOff, 40s)});
        QCOMPARE(bench.events,
                 (QStringList{u"AppOn 9"_s, u"CodeAccepted 9"_s, u"CodesCreated 3"_s, u"CodeRefused 7"_s, u"TwoFactorOff 2"_s}));
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().hasOlder);
        QVERIFY(!bench.state().since.isValid());
        QCOMPARE(bench.state().signIns, Access::Whole);
        QCOMPARE(bench.state().audit, Access::Whole);
    }

    void saysWhenTwoHappenedAtOnce()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerSignIns({bench.line(2, AuditAction::CodeAccepted, 10s), bench.line(1, AuditAction::CodeFailed, 10s)});
        bench.answerAudit({bench.line(1, AuditAction::CodesCreated, 10s)});
        QCOMPARE(bench.events, (QStringList{u"CodesCreated 1"_s, u"CodeAccepted 2"_s, u"CodeRefused 1"_s}));
    }

    void leavesNoGap()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(200, 100, 1min));
        bench.answerAudit({bench.line(5, AuditAction::AppOn, 2min), bench.line(4, AuditAction::TwoFactorOff, 48h)});
        // The policy was switched off before the oldest sign-in that is known: what lies between is not.
        QCOMPARE(bench.events.size(), 101);
        QVERIFY(!bench.events.contains(u"TwoFactorOff 4"_s));
        QVERIFY(bench.state().hasOlder);
        QCOMPARE(bench.state().since, bench.clock.now().addSecs(-100 * 60));

        bench.reader.readOlder();
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.asked(), u"login?startIndex=100&count=100"_s);
        bench.answerSignIns(bench.lines(100, 10, 101min));
        QCOMPARE(bench.events.size(), 112);
        QCOMPARE(bench.events.last(), u"TwoFactorOff 4"_s);
        QVERIFY(!bench.state().hasOlder);
        QVERIFY(!bench.state().since.isValid());
    }

    void readsOnWhereMostLinesAreOfNoInterest()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(300, 100, 1min, AuditAction::SignedOut));
        QVERIFY(bench.events.isEmpty());
        QCOMPARE(bench.asked(), u"login?startIndex=100&count=100"_s);
        bench.answerSignIns(bench.lines(200, 100, 101min));
        QCOMPARE(bench.events.size(), 100);
        QVERIFY(!bench.state().busy);
    }

    void goesNoFurtherThanAgreed()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        for (int round = 0; round < 4; ++round) {
            QVERIFY(bench.state().busy);
            bench.answerSignIns(bench.lines(1000 - 100 * round, 100, 1min + round * 100min, AuditAction::SignedOut));
        }
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().hasOlder);
    }

    void readsBackToATime()
    {
        Bench bench;
        bench.reader.readOlder(bench.clock.now().addSecs(-150 * 60));
        bench.answerAudit();
        bench.answerSignIns(bench.lines(300, 100, 1min));
        QVERIFY(bench.state().busy);
        bench.answerSignIns(bench.lines(200, 100, 101min));
        QVERIFY(!bench.state().busy);
        QVERIFY(bench.state().hasOlder);
    }

    void linesThatShiftComeOnce()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(200, 100, 1min));
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(103, 50, 98min));  // three happened meanwhile
        QCOMPARE(bench.events.size(), 147);
        QCOMPARE(bench.events.toList().removeDuplicates(), 0);
    }

    void believesATotal()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(150, 40, 1min), 60);
        QVERIFY(bench.state().hasOlder);
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(110, 20, 41min), 60);
        QVERIFY(!bench.state().hasOlder);
    }

    void noticesThatOnlyTheLatestAreGiven()
    {
        Bench bench;
        bench.reader.readOlder();
        // Whatever the audit log is asked for, it gives the same.
        const QJsonArray latest{bench.line(5, AuditAction::AppOn, 1h), bench.line(4, AuditAction::TwoFactorOff, 2h)};
        for (int i = 0; i < ActivityBench::auditKinds; ++i)
            bench.transport.answerTo(ActivityBench::auditCall, latest);
        const auto signIns = bench.lines(50, 20, 1min);
        bench.answerSignIns(signIns);
        QCOMPARE(bench.asked(), u"login?startIndex=20&count=100"_s);
        bench.answerSignIns(signIns);
        QCOMPARE(bench.state().signIns, Access::Latest);
        QCOMPARE(bench.state().audit, Access::Latest);
        QCOMPARE(bench.events.size(), 22);
        QVERIFY(!bench.state().hasOlder);
        QCOMPARE(bench.state().since, bench.clock.now().addSecs(-20 * 60));
    }

    void theLatestMayHaveMovedOn()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(50, 20, 1min));
        bench.answerSignIns(bench.lines(53, 20, 0min));  // three happened meanwhile
        QCOMPARE(bench.state().signIns, Access::Latest);
        QVERIFY(!bench.state().hasOlder);
    }

    void linesThatHaveShiftedAreNotTheLatest()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(200, 100, 1min));
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(120, 20, 81min));  // twenty happened meanwhile, and there are no others
        QCOMPARE(bench.state().signIns, Access::Whole);
        QVERIFY(!bench.state().hasOlder);
        QCOMPARE(bench.events.size(), 100);
    }

    void twentyOfTwentyOneAreNotTheLatest()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(50, 20, 1min));
        bench.answerSignIns(bench.lines(31, 1, 20min));  // one happened meanwhile
        QCOMPARE(bench.state().signIns, Access::Whole);
        QVERIFY(!bench.state().hasOlder);
    }

    void waitsAsLongAsThePortalAsks()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        auto slower = SessionBench::error(Kind::TooManyRequests, 429);
        slower.retryAfter = 1s;
        bench.transport.failTo(ActivityBench::signInCall, slower);
        QVERIFY(bench.state().isSlowedDown);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.reader.readOlder();  // the person asks for more, and it is no use
        QCOMPARE(bench.transport.openCount(), 0);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        QVERIFY(!bench.state().isSlowedDown);
        bench.answerSignIns(bench.lines(5, 5, 1min));
        QCOMPARE(bench.events.size(), 5);
        QCOMPARE(bench.state().signIns, Access::Whole);
    }

    void twentyLinesMayBeAll()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(50, 20, 1min));
        bench.answerSignIns({});
        QCOMPARE(bench.state().signIns, Access::Whole);
        QVERIFY(!bench.state().hasOlder);
    }

    void showsOneHistoryWithoutTheOther_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Access>("access");
        QTest::newRow("plan") << Kind::PaymentRequired << Access::NotInPlan;
        QTest::newRow("role") << Kind::NotAvailable << Access::NotAllowed;
        QTest::newRow("rights") << Kind::Forbidden << Access::NotCovered;
        QTest::newRow("nonsense") << Kind::Malformed << Access::Failed;
    }
    void showsOneHistoryWithoutTheOther()
    {
        QFETCH(Kind, kind);
        QFETCH(Access, access);
        Bench bench;
        bench.reader.readOlder();
        bench.failAudit(kind);
        bench.answerSignIns(bench.lines(5, 5, 1min));
        QCOMPARE(bench.state().audit, access);
        QCOMPARE(bench.state().signIns, Access::Whole);
        QCOMPARE(bench.events.size(), 5);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().fault.has_value(), access == Access::Failed);
        QCOMPARE(bench.state().refusal.has_value(), access != Access::Failed);
    }

    void triesAgainMoreSlowly_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too many requests") << Kind::TooManyRequests;
        QTest::newRow("timeout") << Kind::TimedOut;
        QTest::newRow("server fault") << Kind::ServerFault;
        QTest::newRow("offline") << Kind::Offline;
    }
    void triesAgainMoreSlowly()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(5, 5, 1min));
        bench.failAudit(kind);
        QVERIFY(bench.state().isSlowedDown);
        QVERIFY(bench.state().busy);
        QTRY_COMPARE(bench.transport.openCount(), ActivityBench::auditKinds);
        QVERIFY(!bench.state().isSlowedDown);
        bench.answerAudit({bench.line(1, AuditAction::AppOn, 1h)});
        QCOMPARE(bench.events.size(), 6);
        QCOMPARE(bench.state().audit, Access::Whole);
    }

    void givesUpAndIsAskedAgain()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.answerSignIns(bench.lines(5, 5, 1min));
        for (int tries = 0; tries < 3; ++tries) {
            QTRY_COMPARE(bench.transport.openCount(), ActivityBench::auditKinds);
            bench.failAudit(Kind::Offline);
        }
        QCOMPARE(bench.state().audit, Access::Failed);
        QCOMPARE(bench.state().fault->kind, Kind::Offline);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.events.size(), 5);
        bench.reader.readOlder();
        QVERIFY(!bench.state().fault);
        bench.answerAudit({bench.line(1, AuditAction::AppOn, 2min)});
        QCOMPARE(bench.events.last(), u"AppOn 1"_s);
        QCOMPARE(bench.state().audit, Access::Whole);
    }

    void goesOnInTheNextSession()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.transport.failTo(ActivityBench::signInCall, SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedOut);
        QCOMPARE(bench.state().ended->kind, Kind::Unauthorized);
        QList<FakeTransport::Sent> late;
        while (bench.transport.openCount() > 0)
            late.append(bench.transport.takeOldest());
        bench.signIn();
        QVERIFY(bench.state().busy && !bench.state().ended);
        QCOMPARE(bench.transport.openCount(), 1 + ActivityBench::auditKinds);
        // What the ended session had asked comes to nothing.
        for (const auto &sent : late)
            sent.source.finish(api::HttpAnswer{.response = QJsonArray{bench.line(1, AuditAction::AppOn, 1h)}});
        bench.answerAudit({bench.line(1, AuditAction::AppOn, 1h)});
        bench.answerSignIns(bench.lines(5, 5, 1min));
        QCOMPARE(bench.events.size(), 6);
        QVERIFY(!bench.state().busy);
    }

    void keepsTimesOfOtherZonesApart()
    {
        Bench bench;
        bench.reader.readOlder();
        const auto dated = [&bench](int id, const QString &date) {
            return bench.line(id, AuditAction::CodeAccepted, 0s, {{u"date"_s, date}});
        };
        bench.answerSignIns({dated(1, u"2026-11-24T18:00:00.0000000+02:00"_s), dated(2, u"2026-11-24T15:30:00.0000000-01:00"_s),
                             dated(3, QString())});
        bench.answerAudit();
        QCOMPARE(bench.events, (QStringList{u"CodeAccepted 2"_s, u"CodeAccepted 1"_s, u"CodeAccepted 3"_s}));
    }

    void forgets()
    {
        Bench bench;
        bench.reader.readOlder();
        bench.reader.clear();
        QCOMPARE(bench.state(), ActivityReader::State());
        QVERIFY(bench.transport.oldestIsStopped());
    }
};

QTEST_GUILESS_MAIN(ActivityReaderTest)
#include "ActivityReaderTest.moc"
