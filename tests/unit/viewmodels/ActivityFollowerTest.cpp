// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityFollower.h"
#include "tests/unit/viewmodels/ActivityBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ActivityEvent;
using viewmodels::ActivityFollower;
using AuditAction = api::AuditAction;
using Kind = Error::Kind;
using Source = ActivityEvent::Source;

namespace {

struct Bench : ActivityBench
{
    explicit Bench(std::chrono::milliseconds interval = 1h)
        : follower(session, audit, {.interval = interval, .slowest = 4 * interval, .mostPages = 3})
    {
        QObject::connect(&follower, &ActivityFollower::eventsRead, &follower, [this](const QList<ActivityEvent> &more) {
            for (const auto &event : more)
                events.append(textOf(event));
        });
        QObject::connect(&follower, &ActivityFollower::refused, &follower, [this](Source source, const Error &error) {
            refusals.append({source, error.kind});
        });
        QObject::connect(&follower, &ActivityFollower::leftBehind, &follower, [this] { ++timesLeftBehind; });
    }

    /// Turns it on, and has it see that these are the newest lines.
    void start(std::chrono::minutes age = 10min)
    {
        follower.setOn(true);
        transport.answerTo(signInCall, QJsonArray{line(10, AuditAction::CodeAccepted, age)});
        transport.answerTo(auditCall, QJsonArray{line(10, AuditAction::AppOn, 2 * age)});
        events.clear();
    }

    ActivityFollower follower;
    int timesLeftBehind = 0;
    QStringList events;
    QList<std::pair<Source, Kind>> refusals;
};

}  // namespace

class ActivityFollowerTest : public QObject
{
    Q_OBJECT

    /// A full page.
    static QJsonArray sameMoment(const Bench &bench, int first, std::chrono::minutes age)
    {
        QJsonArray array;
        for (int i = 0; i < 100; ++i)
            array.append(bench.line(first - i, AuditAction::CodeAccepted, age));
        return array;
    }

private Q_SLOTS:
    void asksForWhatIsNewer()
    {
        Bench bench;
        bench.follower.setOn(true);
        QCOMPARE(bench.transport.openCount(), 2);
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=1"_s);
        bench.transport.answer(QJsonArray{bench.line(10, AuditAction::SignedOut, 10min)});
        QCOMPARE(bench.asked(), u"events?startIndex=0&count=1"_s);
        bench.transport.answer(QJsonArray());
        QVERIFY(bench.events.isEmpty());
        QCOMPARE(bench.transport.openCount(), 0);

        bench.follower.askNow();
        // By the portal's own date, two minutes before the newest line.
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=100&from="_s + bench.ago(12min));
        bench.transport.answer(
            QJsonArray{bench.line(12, AuditAction::CodeFailed, 5s), bench.line(11, AuditAction::CodeAccepted, 10min)});
        QCOMPARE(bench.asked(), u"events?startIndex=0&count=100"_s);  // there was none before
        bench.transport.answer(QJsonArray{bench.line(1, AuditAction::AppOn, 3s)});
        QCOMPARE(bench.events, (QStringList{u"CodeRefused 12"_s, u"CodeAccepted 11"_s, u"AppOn 1"_s}));
    }

    void asksAgainAndAgain()
    {
        Bench bench(1ms);
        bench.start();
        for (int time = 0; time < 3; ++time) {
            QTRY_COMPARE(bench.transport.openCount(), 2);
            bench.transport.answer(QJsonArray());
            bench.transport.answer(QJsonArray());
        }
        bench.follower.setOn(false);
    }

    void aPageThatFailsIsAskedForAgainWithAllAfterIt()
    {
        Bench bench;
        bench.start(48h);
        bench.follower.askNow();
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(500, 100, 0s));
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        bench.follower.askNow();
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=100&from="_s + bench.ago(48h + 2min));
    }

    void readsAllOfAnEventfulTime()
    {
        Bench bench;
        bench.start(48h);
        bench.follower.askNow();
        const QString from = u"&from="_s + bench.ago(48h + 2min);
        bench.transport.answerTo(ActivityBench::signInCall, bench.lines(500, 100, 0s));
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        QCOMPARE(bench.asked(), u"login?startIndex=100&count=100"_s + from);
        bench.transport.answer(bench.lines(400, 100, 2min));
        QCOMPARE(bench.asked(), u"login?startIndex=200&count=100"_s + from);
        bench.transport.answer(bench.lines(300, 7, 4min));
        QCOMPARE(bench.events.size(), 207);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void readsOfABusyLogOnlyWhatIsAboutTwoFactorSignIn()
    {
        Bench bench;
        bench.start(48h);
        bench.follower.askNow();
        const QString from = u"&from="_s + bench.ago(96h + 2min);
        bench.transport.answerTo(ActivityBench::signInCall, QJsonArray());
        bench.transport.answer(bench.lines(900, 100, 0s, AuditAction::Any));  // files and rooms
        QCOMPARE(bench.transport.openCount(), ActivityBench::auditKinds);
        QCOMPARE(bench.asked(), u"events?startIndex=0&count=100"_s + from + u"&action=4032"_s);
        bench.transport.answer(bench.lines(700, 100, 2min, AuditAction::CodesCreated));
        bench.answerAudit({bench.line(300, AuditAction::SmsOn, 3h)}, ActivityBench::auditKinds - 1, 1);
        QCOMPARE(bench.asked(), u"events?startIndex=100&count=100"_s + from + u"&action=4032"_s);
        bench.transport.answer(bench.lines(600, 3, 4h, AuditAction::CodesCreated));
        QCOMPARE(bench.events.size(), 104);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.follower.askNow();
        bench.transport.takeOldest();
        QCOMPARE(bench.asked(), u"events?startIndex=0&count=100&from="_s + bench.ago(2min));
    }

    void aPageThatReachesBackIsTheLast()
    {
        Bench bench;
        bench.start();
        bench.follower.askNow();
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        bench.transport.answer(bench.lines(500, 100, 0s));  // whatever it was asked for
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.timesLeftBehind, 0);
    }

    void givesUpWhereTooMuchHasHappened()
    {
        Bench bench;
        bench.start(240h);
        bench.follower.askNow();
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        for (int page = 0; page < 3; ++page) {
            QCOMPARE(bench.timesLeftBehind, 0);
            bench.transport.answer(bench.lines(900 - 100 * page, 100, 100min * page));
        }
        QCOMPARE(bench.timesLeftBehind, 1);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.follower.askNow();
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=1"_s);  // as at the beginning
    }

    void theOverlapOfABusyPortalIsNotTooMuch()
    {
        Bench bench;
        bench.start(10min);
        bench.follower.askNow();
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        bench.transport.answer(sameMoment(bench, 900, 5min));
        for (int page = 1; page < 6; ++page) {
            QCOMPARE(bench.asked().section(u'&', 0, 0), u"login?startIndex=%1"_s.arg(100 * page));
            bench.transport.answer(sameMoment(bench, 900 - 100 * page, 11min));
        }
        bench.transport.answer(QJsonArray());
        QCOMPARE(bench.timesLeftBehind, 0);
        QCOMPARE(bench.events.size(), 600);
    }

    void aPortalThatNeverComesToAnEndIsNotAskedForEver()
    {
        Bench bench;
        bench.start(10min);
        bench.follower.askNow();
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        for (int page = 0; page < 15; ++page) {
            QCOMPARE(bench.timesLeftBehind, 0);
            bench.transport.answer(sameMoment(bench, 900, 11min));
        }
        QCOMPARE(bench.timesLeftBehind, 1);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void restsWhileNobodyLooks()
    {
        Bench bench(1ms);
        bench.start();
        bench.follower.setOn(false);
        bench.follower.askNow();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.follower.setOn(true);
        QCOMPARE(bench.transport.openCount(), 2);
        bench.follower.setOn(false);
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(QJsonArray{bench.line(11, AuditAction::CodeAccepted, 1s)});
        QVERIFY(bench.events.isEmpty());
    }

    void tellsAFaultUntilItIsOver()
    {
        Bench bench(1ms);
        bench.start();
        QTRY_COMPARE(bench.transport.openCount(), 2);
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.follower.state().fault->kind, Kind::Offline);
        QCOMPARE(bench.follower.interval(), 2ms);
        QTRY_COMPARE(bench.transport.openCount(), 2);
        bench.transport.answer(QJsonArray());
        bench.transport.answer(QJsonArray());
        QVERIFY(!bench.follower.state().fault);
        bench.follower.setOn(false);
    }

    void slowsDownWhenItIsAskedTo()
    {
        Bench bench(1ms);
        bench.start();
        QTRY_COMPARE(bench.transport.openCount(), 2);
        auto error = SessionBench::error(Kind::TooManyRequests, 429);
        error.retryAfter = 1h;
        bench.transport.answerWith(error);
        bench.transport.answer(QJsonArray());
        QVERIFY(bench.follower.state().isSlowedDown);
        QVERIFY(!bench.follower.state().fault);
        QCOMPARE(bench.follower.interval(), 1h);
        QCOMPARE(bench.transport.openCount(), 0);
        bench.follower.askNow();
        bench.transport.answer(QJsonArray());
        bench.transport.answer(QJsonArray());
        QVERIFY(!bench.follower.state().isSlowedDown);
        QCOMPARE(bench.follower.interval(), 1ms);
        bench.follower.setOn(false);
    }

    void asksNoMoreForWhatIsRefused()
    {
        Bench bench;
        bench.start();
        bench.follower.askNow();
        bench.transport.failTo(ActivityBench::auditCall, SessionBench::error(Kind::PaymentRequired, 402));
        bench.transport.answerTo(ActivityBench::signInCall, QJsonArray());
        QCOMPARE(bench.refusals, (QList<std::pair<Source, Kind>>{{Source::Audit, Kind::PaymentRequired}}));
        bench.follower.askNow();
        QCOMPARE(bench.transport.openCount(), 1);
    }

    void goesOnInTheNextSession()
    {
        Bench bench;
        bench.start();
        bench.follower.askNow();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(bench.session.stage(), session::Session::Stage::SignedOut);
        bench.follower.askNow();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.signIn();
        QCOMPARE(bench.transport.openCount(), 2);
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=100&from="_s + bench.ago(12min));
    }
};

QTEST_GUILESS_MAIN(ActivityFollowerTest)
#include "ActivityFollowerTest.moc"
