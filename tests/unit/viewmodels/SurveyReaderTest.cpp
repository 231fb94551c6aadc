// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SurveyReader.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::SurveyReader;
using History = SurveyReader::History;
using Kind = Error::Kind;

namespace {

constexpr auto peopleCall = "GET people/filter"_L1;
constexpr auto historyCall = "GET security/audit/login/filter"_L1;

struct Bench : SurveyBench
{
    Bench()
    {
        signIn();
        QObject::connect(&reader, &SurveyReader::peopleRead, &reader, [this](const QList<api::Person> &more) {
            for (const auto &person : more)
                ids.append(person.id);
        });
        QObject::connect(&reader, &SurveyReader::signInsRead, &reader,
                         [this](const QList<api::LoginEvent> &more) { signIns += more; });
    }

    using SessionBench::signIn;
    using SurveyBench::signIn;

    void start() { reader.start(); }
    void startWithoutHistory()
    {
        start();
        transport.answerWith(error(Kind::PaymentRequired, 402));
    }
    void answerPeople(int first, int count, int total) { transport.answer(somePeople(first, count), {}, total); }
    const SurveyReader::State &state() const { return reader.state(); }
    int startOfOldest() const { return transport.oldestOpen().query.queryItemValue(u"startIndex"_s).toInt(); }

    QStringList ids;
    QList<api::LoginEvent> signIns;
    SurveyReader reader{
        session, people, audit, {.pagesAtOnce = 3, .tries = 3, .firstPause = std::chrono::milliseconds(1), .historyPages = 2}};
};

}  // namespace

class SurveyReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverybody()
    {
        Bench bench;
        bench.startWithoutHistory();
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.oldestOpen().query.toString(), u"startIndex=0&count=100"_s);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.state().total, -1);
        bench.answerPeople(0, 100, 450);
        QCOMPARE(bench.state().read, 100);
        QCOMPARE(bench.state().total, 450);
        QCOMPARE(bench.transport.openCount(), 3);
        for (int first = 100; first < 400; first += 100)
            bench.answerPeople(first, 100, 450);
        QVERIFY(!bench.state().isComplete);
        bench.answerPeople(400, 50, 450);
        QVERIFY(bench.state().isComplete);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.ids.size(), 450);
        QCOMPARE(bench.sent(peopleCall), 5);
        bench.start();
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void countsNobodyTwice()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 150);
        bench.answerPeople(99, 50, 149);
        QCOMPARE(bench.ids.size(), 149);
        bench.answerPeople(99, 2, 149);  // around the place where the two pages meet
        QCOMPARE(bench.ids.size(), 149);
        QCOMPARE(bench.state().read, 149);
        QVERIFY(bench.state().isComplete);
    }

    void whoSlippedBetweenTwoPagesIsReadAfterAll()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 250);
        // Three of the first page are removed: those who stood at 100 to 102 stand at 97 to 99 now.
        bench.answerPeople(103, 100, 247);
        bench.answerPeople(203, 47, 247);
        QVERIFY(!bench.state().isComplete);
        QCOMPARE(bench.transport.oldestOpen().query.toString(), u"startIndex=97&count=6"_s);
        bench.answerPeople(100, 6, 247);
        QVERIFY(bench.state().isComplete);
        QVERIFY(!bench.state().hasShifted);
        QVERIFY(bench.state().hasGone);
        QCOMPARE(bench.ids.size(), 250);
        QCOMPARE(bench.ids.toList().removeDuplicates(), 0);
    }

    void whatShiftsWhileAGapIsClosedIsNotMadeUpFor()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 150);
        bench.answerPeople(101, 49, 149);
        QVERIFY(!bench.state().hasShifted);
        bench.answerPeople(101, 2, 148);
        QVERIFY(bench.state().isComplete);
        QVERIFY(bench.state().hasShifted);
        bench.reader.clear();
        QVERIFY(!bench.state().hasShifted && !bench.state().hasGone);
    }

    void asksForTheRestOfAShortPage()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 40, 90);
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.oldestOpen().query.toString(), u"startIndex=40&count=60"_s);
        bench.answerPeople(40, 50, 90);
        QVERIFY(bench.state().isComplete);
        QCOMPARE(bench.state().read, 90);
    }

    void endsWhenThePortalHasFewerThanItSaid()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 200);
        bench.answerPeople(100, 0, 200);
        QVERIFY(bench.state().isComplete);
        QCOMPARE(bench.state().read, 100);
        QCOMPARE(bench.state().total, 200);
    }

    void goesOnAfterAFailure_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("too many requests") << Kind::TooManyRequests;
        QTest::newRow("timeout") << Kind::TimedOut;
        QTest::newRow("server fault") << Kind::ServerFault;
        QTest::newRow("offline") << Kind::Offline;
    }
    void goesOnAfterAFailure()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 400);
        QCOMPARE(bench.transport.openCount(), 3);
        bench.transport.answerWith(SessionBench::error(kind));
        bench.transport.answerWith(SessionBench::error(kind));
        bench.transport.answerWith(SessionBench::error(kind));
        QVERIFY(bench.state().isSlowedDown);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.transport.openCount(), 0);
        QTRY_COMPARE(bench.transport.openCount(), 1);  // more slowly: one at a time
        QVERIFY(!bench.state().isSlowedDown);
        const int first = bench.startOfOldest();
        bench.answerPeople(first, 100, 400);
        while (bench.transport.openCount() > 0)
            bench.answerPeople(bench.startOfOldest(), 100, 400);
        QVERIFY(bench.state().isComplete);
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.ids.size(), 400);
    }

    void stopsAfterSeveralFailuresAndGoesOnWhenAsked()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 150);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(bench.transport.openCount(), 1);
            bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        }
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().error->kind, Kind::TimedOut);
        QCOMPARE(bench.state().read, 100);
        bench.start();
        QVERIFY(!bench.state().error);
        QCOMPARE(bench.startOfOldest(), 100);
        bench.answerPeople(100, 50, 150);
        QVERIFY(bench.state().isComplete);
    }

    void aRefusalEndsItAtOnce()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.transport.answerWith(SessionBench::error(Kind::Forbidden, 403));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.state().error->kind, Kind::Forbidden);
    }

    void aLateAnswerAfterAStopStartsNothing()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 700);
        bench.transport.answerWith(SessionBench::error(Kind::Malformed));
        QVERIFY(!bench.state().busy);
        bench.answerPeople(200, 100, 700);
        QCOMPARE(bench.state().read, 200);
        QCOMPARE(bench.transport.openCount(), 1);
    }

    void waitsWhileItIsHeld()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 400);
        bench.reader.hold();
        QVERIFY(bench.state().isHeld);
        QVERIFY(!bench.state().busy);
        bench.answerPeople(100, 100, 400);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.answerPeople(300, 100, 400);
        QCOMPARE(bench.state().read, 300);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.signIn();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.start();
        QVERIFY(!bench.state().isHeld);
        QCOMPARE(bench.startOfOldest(), 200);
        bench.answerPeople(200, 100, 400);
        QVERIFY(bench.state().isComplete);
    }

    void readsPeopleWithoutAnyHistory()
    {
        Bench bench;
        SurveyReader reader(bench.session, bench.people, bench.audit, {.historyPages = 0});
        reader.start();
        QCOMPARE(bench.transport.openCount(), 1);
        bench.answerPeople(0, 2, 2);
        QVERIFY(reader.state().isComplete);
        QVERIFY(!reader.state().busy);
        reader.start();
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.sent(historyCall), 0);
    }

    void goesOnWhereItWasWhenTheSessionHasEnded()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 300);
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.isInterrupted());
        QVERIFY(!bench.state().busy);
        while (bench.transport.openCount() > 0)
            bench.transport.takeOldest();
        bench.signIn();
        QCOMPARE(bench.transport.openCount(), 2);
        QCOMPARE(bench.startOfOldest(), 100);
        bench.answerPeople(100, 100, 300);
        bench.answerPeople(200, 100, 300);
        QVERIFY(bench.state().isComplete);
        QCOMPARE(bench.ids.size(), 300);
    }

    void readsTheHistory()
    {
        Bench bench;
        bench.start();
        const auto from = bench.clock.now().toUTC().addDays(-30);
        QCOMPARE(bench.transport.oldestOpen().query.queryItemValue(u"from"_s), from.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s));
        bench.transport.answer(QJsonArray{bench.signIn(1, u"203.0.113.7"_s), bench.signIn(2, u"192.0.2.1"_s, 2, 1002),
                                          bench.signIn(1, u"203.0.113.8"_s, 3, 1006)});
        QCOMPARE(bench.state().history, History::Whole);
        QCOMPARE(bench.state().historySince, from);
        QCOMPARE(bench.signIns.size(), 1);
        QCOMPARE(bench.signIns.first().ip, u"203.0.113.7"_s);
        QVERIFY(bench.state().busy);
        bench.answerPeople(0, 2, 2);
        QVERIFY(!bench.state().busy);
    }

    void readsABoundedPartOfALongHistory()
    {
        Bench bench;
        bench.start();
        QJsonArray page;
        for (int i = 0; i < 100; ++i)
            page.append(bench.signIn(i, u"203.0.113.7"_s, 1));
        bench.transport.answer(page);
        QCOMPARE(bench.state().history, History::Unread);
        bench.answerPeople(0, 1, 1);
        QVERIFY(bench.state().isComplete);
        QVERIFY(bench.state().busy);
        QCOMPARE(bench.startOfOldest(), 100);
        page.replace(99, bench.signIn(99, u"203.0.113.7"_s, 4));
        bench.transport.answer(page);
        QCOMPARE(bench.state().history, History::Partial);
        QCOMPARE(bench.state().historySince, bench.clock.now().toUTC().addDays(-4));
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.sent(historyCall), 2);
    }

    void aPortalMayGiveTheLatestOnly_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("oldestDay");
        QTest::addColumn<History>("history");
        QTest::newRow("twenty, as where the option is missing") << 20 << 2 << History::Partial;
        QTest::newRow("twenty, back to before the time asked for") << 20 << 40 << History::Whole;
        QTest::newRow("nineteen") << 19 << 2 << History::Whole;
        QTest::newRow("none") << 0 << 2 << History::Whole;
    }
    void aPortalMayGiveTheLatestOnly()
    {
        QFETCH(int, lines);
        QFETCH(int, oldestDay);
        Bench bench;
        bench.start();
        QJsonArray page;
        for (int i = 1; i <= lines; ++i)
            page.append(bench.signIn(i, u"203.0.113.7"_s, i == lines ? oldestDay : 1));
        bench.transport.answer(page);
        QTEST(bench.state().history, "history");
    }

    void saysWhyThereIsNoHistory_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<History>("history");
        QTest::newRow("plan") << Kind::PaymentRequired << History::NotInPlan;
        QTest::newRow("rights") << Kind::NotAvailable << History::NotAllowed;
        QTest::newRow("scope") << Kind::Forbidden << History::NotAllowed;
        QTest::newRow("unreadable") << Kind::Malformed << History::Failed;
    }
    void saysWhyThereIsNoHistory()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.start();
        bench.transport.answerWith(SessionBench::error(kind));
        QTEST(bench.state().history, "history");
        bench.answerPeople(0, 1, 1);
        QVERIFY(bench.state().isComplete);
        QVERIFY(!bench.state().busy);
        QVERIFY(!bench.state().error);
    }

    void aHistoryThatFailedIsReadAgainWhenAsked()
    {
        Bench bench;
        bench.start();
        bench.transport.answerWith(SessionBench::error(Kind::Malformed));
        bench.answerPeople(0, 1, 1);
        bench.start();
        QVERIFY(bench.state().busy);
        bench.transport.answer(QJsonArray());
        QCOMPARE(bench.state().history, History::Whole);
        QVERIFY(!bench.state().busy);
        QCOMPARE(bench.sent(peopleCall), 1);
    }

    void forgets()
    {
        Bench bench;
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 300);
        bench.reader.clear();
        QVERIFY(bench.state() == SurveyReader::State());
        while (bench.transport.openCount() > 0)
            bench.answerPeople(100, 100, 300);
        QCOMPARE(bench.ids.size(), 100);
        bench.startWithoutHistory();
        bench.answerPeople(0, 100, 100);
        QCOMPARE(bench.ids.size(), 200);
        QVERIFY(bench.state().isComplete);
    }
};

QTEST_GUILESS_MAIN(SurveyReaderTest)
#include "SurveyReaderTest.moc"
