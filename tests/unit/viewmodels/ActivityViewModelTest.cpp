// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityViewModel.h"
#include "tests/unit/viewmodels/ActivityBench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::ActivityEvent;
using viewmodels::ActivityViewModel;
using Access = viewmodels::ActivityHistory::Access;
using AuditAction = api::AuditAction;
using Group = ActivityEvent::Group;
using Kind = Error::Kind;
using Range = ActivityViewModel::Range;

namespace {

struct Bench : ActivityBench
{
    const ActivityViewModel::State &state() const { return model.state(); }
    void answerSignIns(const QJsonArray &lines) { transport.answerTo(signInCall, lines); }
    /// Two sign-ins, a refused code, a set-up, and the policy switched on.
    void load()
    {
        model.load();
        answerSignIns({line(9, AuditAction::CodeAccepted, 1h), line(8, AuditAction::CodeFailed, 25h, ben()),
                       line(7, AuditAction::CodeAccepted, 26h, ben())});
        answerAudit({line(6, AuditAction::CodesCreated, 48h, ben()), line(5, AuditAction::AppOn, 24h * 20)});
    }
    QJsonObject ben() const { return {{u"user"_s, u"Ben Pier"_s}, {u"userId"_s, QString(benId)}, {u"ip"_s, u"198.51.100.4"_s}}; }
    QStringList shown()
    {
        QStringList texts;
        for (int row = 0; row < model.table().rowCount(); ++row)
            texts.append(textOf(viewmodels::ActivityTableModel::eventAt(model.table().index(row, 0))));
        return texts;
    }
    void refuseAll(Kind kind, int status)
    {
        while (transport.openCount() > 0)
            transport.answerWith(error(kind, status));
    }

    ActivityViewModel model{
        session,
        audit,
        people,
        groups,
        {.reading = {.tries = 2, .firstPause = 1ms}, .following = {.interval = 1h, .mostPages = 2}, .passing = 1ms}};
};

}  // namespace

class ActivityViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsBothHistories()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QCOMPARE(bench.state().total, 5);
        QCOMPARE(bench.state().shown, 5);
        QCOMPARE(bench.model.countOf({}), 5);
        QCOMPARE(bench.model.countOf(Group::SignIns), 2);
        QVERIFY(bench.state().isGiven());
        QVERIFY(!bench.state().isRefused());
        bench.model.load();
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void filters()
    {
        Bench bench;
        bench.load();
        bench.model.setGroup(Group::Refused);
        QCOMPARE(bench.shown(), QStringList{u"CodeRefused 8"_s});
        bench.model.setGroup({});
        bench.model.setSearch(u" ben "_s);
        QCOMPARE(bench.state().shown, 3);
        bench.model.setRange(Range::Day);
        QCOMPARE(bench.state().shown, 0);
        bench.model.setRange(Range::Week);
        QCOMPARE(bench.state().shown, 3);
        bench.model.clearFilter();
        QVERIFY(!bench.state().isFiltered());
        bench.model.setPerson(SessionBench::benId, u"Ben Pier"_s);
        QCOMPARE(bench.state().shown, 3);
        QCOMPARE(bench.state().personName, u"Ben Pier"_s);
        bench.model.setRange(Range::Month);
        bench.model.setPerson({}, {});
        QCOMPARE(bench.state().shown, 5);
    }

    void aTimeIsReadBackTo()
    {
        Bench bench;
        bench.model.load();
        bench.answerAudit();
        bench.answerSignIns(bench.lines(500, 100, 1min));
        QVERIFY(bench.state().reading.hasOlder);
        bench.model.setRange(Range::Day);
        QCOMPARE(bench.asked(), u"login?startIndex=100&count=100"_s);
        bench.answerSignIns(bench.lines(400, 100, 25h));
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.state().shown, 100);
        QCOMPARE(bench.state().total, 200);
        bench.model.showOlder();
        QCOMPARE(bench.asked(), u"login?startIndex=200&count=100"_s);
    }

    void aTimeThatEndsNowMovesOn()
    {
        Bench bench;
        bench.load();
        bench.model.setRange(Range::Day);
        QCOMPARE(bench.shown(), QStringList{u"CodeAccepted 9"_s});
        bench.clock.advance(23h);
        bench.model.setOnScreen(true);
        QCOMPARE(bench.state().shown, 1);
        bench.clock.advance(1h);
        QTRY_COMPARE(bench.state().shown, 0);
        bench.model.setRange(Range::Week);
        QCOMPARE(bench.state().shown, 4);
    }

    void readsAnewAfterALongAbsence()
    {
        Bench bench;
        bench.load();
        bench.model.setOnScreen(true);
        bench.answerSignIns({bench.line(9, AuditAction::CodeAccepted, 1h)});
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        bench.model.setOnScreen(false);
        bench.model.setGroup(Group::SignIns);
        bench.clock.advance(24h * 30);
        bench.model.setOnScreen(true);
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray());
        bench.answerSignIns(bench.lines(900, 100, 0s));
        bench.answerSignIns(bench.lines(800, 100, 100min));
        // From the newest on, as if it had just been opened, but with the person's own filter.
        QVERIFY(bench.state().reading.busy);
        QCOMPARE(bench.state().total, 0);
        QCOMPARE(bench.state().group, Group::SignIns);
        QCOMPARE(bench.asked(), u"login?startIndex=0&count=100"_s);
        bench.answerSignIns({bench.line(1000, AuditAction::CodeAccepted, 1s), bench.line(999, AuditAction::CodeFailed, 2s)});
        bench.answerAudit();
        QCOMPARE(bench.shown(), QStringList{u"CodeAccepted 1000"_s});
        QCOMPARE(bench.state().total, 2);
    }

    void slowsDownAndGoesOn()
    {
        Bench bench;
        bench.model.load();
        bench.answerAudit();
        auto slower = SessionBench::error(Kind::TooManyRequests, 429);
        slower.retryAfter = 1s;
        bench.transport.failTo(ActivityBench::signInCall, slower);
        QVERIFY(bench.state().reading.isSlowedDown);
        QVERIFY(!bench.state().reading.fault);
        QCOMPARE(bench.transport.openCount(), 0);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        bench.answerSignIns(bench.lines(9, 3, 1h));
        QVERIFY(!bench.state().reading.isSlowedDown);
        QCOMPARE(bench.state().shown, 3);
    }

    void followsWhileSomebodyLooks()
    {
        Bench bench;
        bench.load();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.model.setOnScreen(true);
        QCOMPARE(bench.transport.openCount(), 2);
        bench.answerSignIns({bench.line(9, AuditAction::CodeAccepted, 1h)});
        bench.transport.answerTo(ActivityBench::auditCall, QJsonArray{bench.line(20, AuditAction::TwoFactorOff, 5s)});
        QCOMPARE(bench.shown().first(), u"TwoFactorOff 20"_s);
        QCOMPARE(bench.state().total, 6);
        bench.model.setOnScreen(false);
        bench.model.load();
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void namesWhomItWasDoneTo()
    {
        Bench bench;
        bench.model.load();
        const auto unlinked = [&bench](int id, const QString &target) {
            return bench.line(id, AuditAction::AppUnlinked, 1h * id, {{u"target"_s, QJsonArray{target}}});
        };
        const auto stranger = u"5a1c3c52-0000-4000-8000-000000000077"_s;
        bench.answerSignIns({bench.line(9, AuditAction::CodeAccepted, 30min, bench.ben())});
        bench.answerAudit({unlinked(1, SessionBench::benId), unlinked(2, SessionBench::adaId), unlinked(3, stranger),
                           unlinked(4, u"Old Name"_s)});
        const auto target = [&bench](int row) {
            return viewmodels::ActivityTableModel::eventAt(bench.model.table().index(row, 0)).target;
        };
        QCOMPARE(target(1), u"Ben Pier"_s);  // from his own line
        QCOMPARE(target(2), u"Ada Quay"_s);
        QCOMPARE(target(3), QString());
        QCOMPARE(target(4), u"Old Name"_s);
        QCOMPARE(bench.transport.oldestOpen().path, u"people/"_s + stranger);
        bench.transport.answer(QJsonObject{{u"id"_s, stranger}, {u"displayName"_s, u"Cleo Dock"_s}});
        QCOMPARE(target(3), u"Cleo Dock"_s);
    }

    void saysWhyThereIsNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<Access>("access");
        QTest::newRow("plan") << Kind::PaymentRequired << 402 << Access::NotInPlan;
        QTest::newRow("role") << Kind::NotAvailable << 403 << Access::NotAllowed;
        QTest::newRow("rights") << Kind::Forbidden << 403 << Access::NotCovered;
    }
    void saysWhyThereIsNothing()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(Access, access);
        Bench bench;
        bench.model.setOnScreen(true);
        bench.model.load();
        bench.refuseAll(kind, status);
        QVERIFY(bench.state().isRefused());
        QCOMPARE(bench.state().reading.signIns, access);
        QCOMPARE(bench.state().reading.refusal->httpStatus, status);
        bench.model.load();
        QCOMPARE(bench.transport.openCount(), 0);
        // The plan, or a role, may be another one by now.
        bench.model.retry();
        QVERIFY(!bench.state().isRefused());
        bench.answerSignIns({bench.line(1, AuditAction::CodeAccepted, 1h)});
        bench.answerAudit();
        QCOMPARE(bench.state().total, 1);
    }

    void aFaultIsTriedAgain()
    {
        Bench bench;
        bench.model.load();
        for (int round = 0; bench.state().reading.busy; ++round) {
            QVERIFY(round < 5);
            QTRY_VERIFY(bench.transport.openCount() > 0);
            bench.refuseAll(Kind::Offline, 0);
        }
        QCOMPARE(bench.state().reading.fault->kind, Kind::Offline);
        QVERIFY(!bench.state().isRefused());
        QVERIFY(!bench.state().isGiven());
        bench.model.retry();
        bench.answerSignIns({bench.line(1, AuditAction::CodeAccepted, 1h)});
        bench.answerAudit();
        QVERIFY(!bench.state().reading.fault);
        QCOMPARE(bench.state().total, 1);
    }

    void rightsThatAreWithdrawnAreTold()
    {
        Bench bench;
        bench.load();
        bench.model.setOnScreen(true);
        bench.transport.failTo(ActivityBench::auditCall, SessionBench::error(Kind::NotAvailable, 403));
        QCOMPARE(bench.state().reading.audit, Access::NotAllowed);
        QCOMPARE(bench.state().total, 5);  // what was read stays
    }

    void exportsWhatIsShown()
    {
        Bench bench;
        bench.load();
        bench.model.setGroup(Group::SignIns);
        const QTemporaryDir dir;
        const auto path = dir.filePath(u"activity.csv"_s);
        const ActivityViewModel::ExportWords words{
            .titles = {u"who"_s, u"what"_s},
            .fields =
                [](const ActivityEvent &event) {
                    return QStringList{event.person, ActivityBench::textOf(event)};
                },
        };
        const auto written = [&](bool hasMark) {
            QFile file(path);
            const bool isThere =
                bench.model.exportCsv({.path = path, .hasByteOrderMark = hasMark}, words) && file.open(QIODevice::ReadOnly);
            return isThere ? file.readAll() : QByteArray();
        };
        const auto rows = "who,what\r\nAda Quay,CodeAccepted 9\r\nBen Pier,CodeAccepted 7\r\n"_ba;
        QCOMPARE(written(true), "\xEF\xBB\xBF" + rows);
        QCOMPARE(written(false), rows);
        const auto failed = bench.model.exportCsv({.path = dir.filePath(u"nowhere/activity.csv"_s)}, words);
        QCOMPARE(failed.error().kind, Kind::FileFault);
    }

    void copiedRowsAreNoFormulasAndKeepTheirColumns()
    {
        Bench bench;
        bench.model.load();
        bench.answerAudit();
        bench.answerSignIns({bench.line(2, AuditAction::CodeFailed, 1s, {{u"user"_s, QString()}, {u"login"_s, u"=1+1\tx"_s}}),
                             bench.line(1, AuditAction::CodeAccepted, 1h)});
        const ActivityViewModel::ExportWords words{.titles = {}, .fields = [](const ActivityEvent &event) {
                                                       return QStringList{event.who(), event.ip};
                                                   }};
        QCOMPARE(bench.model.textOf({0, 1}, words), u"'=1+1 x\t203.0.113.7\nAda Quay\t203.0.113.7"_s);
    }

    void forgets()
    {
        Bench bench;
        bench.load();
        bench.model.setSearch(u"ben"_s);
        bench.model.clear();
        QCOMPARE(bench.state(), ActivityViewModel::State());
        QCOMPARE(bench.model.table().rowCount(), 0);
        bench.load();
        QCOMPARE(bench.state().shown, 5);
    }
};

QTEST_GUILESS_MAIN(ActivityViewModelTest)
#include "ActivityViewModelTest.moc"
