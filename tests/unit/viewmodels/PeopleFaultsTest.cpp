// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleViewModel.h"
#include "tests/support/Await.h"
#include "tests/unit/viewmodels/PeopleBench.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using viewmodels::AppChange;
using viewmodels::AppState;
using Kind = Error::Kind;

namespace {

constexpr auto financeId = "91ece626-0000-4000-8000-000000000001"_L1;

struct Bench : PeopleBench
{
    /// The page is opened, and the portal says what its method is.
    void load()
    {
        model.load();
        answerPolicy(appIsOn());
        refuseAudit();
    }
    void loadAll(const QJsonArray &page)
    {
        load();
        answerPeople(page, page.size());
    }
    void reload(const QJsonArray &page, int total)
    {
        model.reload();
        answerPolicy(appIsOn());
        refuseAudit();
        answerPeople(page, total);
    }
    static QJsonObject inFinance() { return inGroup(financeId, u"Finance"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.table().rowCount(); ++row) {
            const auto person = model.table().personAt(row);
            names.append(person ? person->name : u"?"_s);
        }
        return names;
    }
    /// Opened, with people from number 1 on, and nothing told of the audit log yet.
    void loadBeforeTheLog(int people)
    {
        model.load();
        answerPolicy(appIsOn());
        answerPeople(somePeople(1, people), people);
    }
    /// A line of the audit log about somebody's app, so many hours ago.
    QJsonObject line(api::AuditAction action, int number, int hoursAgo) const
    {
        return {{u"id"_s, hoursAgo},          {u"date"_s, clock.now().addSecs(-3600 * hoursAgo).toUTC().toString(Qt::ISODate)},
                {u"user"_s, u"Ada Quay"_s},   {u"userId"_s, QString(adaId)},
                {u"actionId"_s, int(action)}, {u"target"_s, QJsonArray{idOf(number)}}};
    }
    void answerAudit(const QJsonArray &lines) { transport.answerTo(auditPath, lines); }
    viewmodels::PersonRow row(int row) const { return model.table().personAt(row).value_or(viewmodels::PersonRow()); }
};

}  // namespace

class PeopleFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPageThatFailsThriceComesWhenAskedForAgain()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 200);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(bench.transport.openCount(), 1);
            bench.transport.answerWith(Bench::error(Kind::ServerFault, 500));
            QCOMPARE(bench.state().reading.isSlowedDown, i < 2);
            QCOMPARE(bench.state().coverage.total(), 100);
        }
        QCOMPARE(bench.state().reading.error->kind, Kind::ServerFault);
        bench.model.load();
        bench.answerPolicy(Bench::appIsOn());
        bench.answerPeople(Bench::somePeople(101, 100), 200);
        QVERIFY(bench.state().reading.isComplete);
        QVERIFY(!bench.state().reading.error);
        QCOMPARE(bench.state().coverage.total(), 200);
    }

    void theTotalMayGrowWhilePagesAreRead()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 200);
        bench.answerPeople(Bench::somePeople(100, 100), 201);  // somebody new, before the others
        QCOMPARE(bench.model.table().rowCount(), 201);
        bench.answerPeople(Bench::somePeople(200, 1), 201);
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.state().coverage.total(), 200);  // the new one came to a page that had been read
        bench.reload(Bench::somePeople(0, 100), 201);
        bench.answerPeople(Bench::somePeople(100, 100), 201);
        bench.answerPeople(Bench::somePeople(200, 1), 201);
        QCOMPARE(bench.state().coverage.total(), 201);
        QCOMPARE(bench.model.table().rowCount(), 201);
    }

    void theTotalMayShrinkWhilePagesAreRead()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 200);
        bench.answerPeople(Bench::somePeople(103, 98), 198);  // two of the first page are gone
        bench.answerPeople(Bench::somePeople(101, 4), 198);   // the two who slipped to where had been read, and their neighbours
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.state().coverage.total(), 200);
        bench.reload(Bench::somePeople(3, 100), 198);
        bench.answerPeople(Bench::somePeople(103, 98), 198);
        QCOMPARE(bench.state().coverage.total(), 198);
        QCOMPARE(bench.model.table().rowCount(), 198);
    }

    void whoComesOnTwoPagesIsOnePerson()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100, Bench::appIs(true)), 150);
        bench.answerPeople(Bench::somePeople(96, 50, Bench::appIs(true)), 150);
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.state().coverage[AppState::SetUp], 145);
        QCOMPARE(bench.model.table().rowCount(), 145);
        auto names = bench.names();
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void slowsDownWhereThePortalAsksForIt()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 200);
        auto slower = Bench::error(Kind::TooManyRequests, 429);
        slower.retryAfter = std::chrono::seconds(1);
        bench.transport.answerWith(slower);
        QVERIFY(bench.state().reading.isSlowedDown);
        QCOMPARE(bench.transport.openCount(), 0);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        QVERIFY(!bench.state().reading.isSlowedDown);
    }

    void whatThePortalHadNoTimeForIsAskedForLater()
    {
        using enum api::AuditAction;
        Bench bench;
        for (auto *retry : bench.model.findChildren<viewmodels::ReadRetry *>())
            retry->setPace({.pauses = {std::chrono::seconds(1)}, .second = std::chrono::milliseconds(1)});
        const auto slower = Bench::error(Kind::TooManyRequests, 429);
        bench.model.load();
        bench.answerPeople(Bench::somePeople(1, 2), 2);  // before the others are refused
        QVERIFY(bench.state().reading.isComplete);
        for (int i = 0; i < 3; ++i) {
            bench.transport.failTo(Bench::policyPath, slower);
            bench.transport.failTo(Bench::auditPath, slower);
            QTRY_COMPARE(bench.transport.openCount(), 2);
        }
        bench.answerPolicy(Bench::appIsOn());
        bench.answerAudit({bench.line(CodesCreated, 1, 5)});
        QVERIFY(!bench.state().hasChanges);  // of half of them nothing is known
        bench.transport.failTo(Bench::auditPath, slower);
        QTRY_COMPARE(bench.transport.openCount(), 1);
        bench.answerAudit({bench.line(AppUnlinked, 2, 4)});
        QVERIFY(bench.state().hasChanges);
        QCOMPARE(bench.row(0).change, AppChange::SetUpOrNewCodes);
        QCOMPARE(bench.row(1).change, AppChange::Unlinked);

        // What was read stands while it is read anew.
        bench.model.reload();
        QVERIFY(bench.state().hasChanges);
        bench.answerPeople(Bench::somePeople(1, 2), 2);
        bench.transport.failTo(Bench::auditPath, slower);
        QVERIFY(bench.state().hasChanges);
        QCOMPARE(bench.row(0).change, AppChange::SetUpOrNewCodes);
    }

    void anErrorKeepsWhatIsThereAndGoesOnFromThere()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 200);
        bench.transport.answerWith(Bench::error(Kind::Malformed));
        QCOMPARE(bench.state().reading.error->kind, Kind::Malformed);
        QCOMPARE(bench.row(99).id, Bench::idOf(100 - 1));
        bench.model.load();
        bench.transport.answerTo(Bench::policyPath, Bench::appIsOn());
        QCOMPARE(bench.transport.oldestOpen().query.queryItemValue(u"startIndex"_s), u"100"_s);
        bench.answerPeople(Bench::somePeople(101, 100), 200);
        QCOMPARE(bench.state().coverage.total(), 200);
    }

    void waitsWhileToldTo()
    {
        Bench bench;
        bench.load();
        bench.answerPeople(Bench::somePeople(1, 100), 500);
        bench.model.pause();
        QVERIFY(bench.state().reading.isHeld);
        while (bench.transport.openCount() > 0)
            bench.answerPeople(Bench::somePeople(101, 100), 500);
        bench.model.load();
        QCOMPARE(bench.transport.openCount(), 0);
        QVERIFY(!bench.state().reading.isComplete);
        bench.model.goOn();
        QVERIFY(!bench.state().reading.isHeld);
        QVERIFY(bench.transport.openCount() > 0);
    }

    void readsOddPeople()
    {
        Bench bench;
        QJsonArray page{Bench::person(1, {{u"displayName"_s, u"O&#39;Neill &amp; &lt;Sons&gt;"_s}}),
                        Bench::person(2, {{u"displayName"_s, u"ليلى بن علي"_s}, {u"email"_s, QJsonValue()}}),
                        Bench::person(3, {{u"displayName"_s, QString(4'000, u'x')}, {u"status"_s, 4}}),
                        Bench::person(4, {{u"displayName"_s, QString()}, {u"status"_s, 2}})};
        bench.loadAll(page);
        QCOMPARE(bench.row(0).name, QString());
        QCOMPARE(bench.row(0).status, api::Person::Status::Terminated);
        QCOMPARE(bench.row(1).name, u"O'Neill & <Sons>"_s);
        QCOMPARE(bench.row(2).name.size(), 4'000);
        QCOMPARE(bench.row(2).status, api::Person::Status::Pending);
        QCOMPARE(bench.row(3).email, QString());
    }

    void halfOfTheAuditLogTellsNothing()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.loadBeforeTheLog(2);
        bench.answerAudit({bench.line(CodesCreated, 1, 5)});
        bench.transport.failTo(Bench::auditPath, Bench::error(Kind::TooManyRequests, 429));
        QCOMPARE(bench.row(0).change, AppChange::None);
        bench.model.reload();
        bench.answerPolicy(Bench::appIsOn());
        bench.answerPeople(Bench::somePeople(1, 2), 2);
        bench.answerAudit({bench.line(CodesCreated, 1, 5)});
        bench.answerAudit({bench.line(AppUnlinked, 2, 4)});
        QCOMPARE(bench.row(0).change, AppChange::SetUpOrNewCodes);
        QCOMPARE(bench.row(1).change, AppChange::Unlinked);
    }

    void theAuditLogTellsAsFarBackAsBothAreRead_data()
    {
        QTest::addColumn<int>("pages");
        QTest::newRow("broken off") << 3;
        QTest::newRow("too many lines") << 20;
    }
    void theAuditLogTellsAsFarBackAsBothAreRead()
    {
        using enum api::AuditAction;
        QFETCH(int, pages);
        Bench bench;
        bench.loadBeforeTheLog(3);
        bench.answerAudit({bench.line(CodesCreated, 1, 5), bench.line(CodesCreated, 2, pages + 1)});
        for (int hours = 1; hours <= pages; ++hours) {
            QJsonArray page;
            for (int i = 0; i < 100; ++i)
                page.append(bench.line(AppUnlinked, 3, hours));
            bench.answerAudit(page);
        }
        if (pages < 20)
            bench.transport.failTo(Bench::auditPath, Bench::error(Kind::TimedOut));
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.row(0).change, pages < 5 ? AppChange::None : AppChange::SetUpOrNewCodes);
        QCOMPARE(bench.row(1).change, AppChange::None);
        QCOMPARE(bench.row(2).change, AppChange::Unlinked);
        QCOMPARE(bench.row(2).changedAt, bench.clock.now().addSecs(-3600));
    }

    void countsByRoleAndGroup()
    {
        Bench bench;
        auto page = Bench::somePeople(1, 2, {{u"isCollaborator"_s, true}, {u"tfaAppEnabled"_s, true}});
        auto finance = Bench::inFinance();
        finance.insert(u"tfaAppEnabled"_s, false);
        page.append(Bench::person(3, finance));
        bench.loadAll(page);
        const auto &coverage = bench.state().coverage;
        QCOMPARE(coverage.all[AppState::SetUp], 2);
        QCOMPARE(coverage.byRole[std::size_t(viewmodels::PersonRole::User)][AppState::SetUp], 2);
        QCOMPARE(coverage.byGroup.at(0)[AppState::NotSetUp], 1);
        QCOMPARE(bench.model.store().groupName(0), u"Finance"_s);
    }

    void whoIsGoneLeavesTheList()
    {
        Bench bench;
        bench.loadAll(Bench::somePeople(1, 3));
        bench.reload(Bench::somePeople(2, 2), 2);
        QCOMPARE(bench.names(), (QStringList{u"Person 2"_s, u"Person 3"_s}));
        QCOMPARE(bench.state().coverage.total(), 2);
    }

    void whoIsPassedOverWhileSomebodyGoesIsNotGone()
    {
        Bench bench;
        bench.load();
        for (int first = 1; first < 250; first += 100)
            bench.answerPeople(Bench::somePeople(first, std::min(100, 251 - first)), 250);
        QCOMPARE(bench.state().coverage.total(), 250);
        // Somebody of the first page goes once it is read: the first of the second stands on the first now.
        bench.reload(Bench::somePeople(1, 100), 250);
        bench.answerPeople(Bench::somePeople(102, 100), 249);
        bench.answerPeople(Bench::somePeople(202, 49), 249);
        QVERIFY(!bench.state().reading.isComplete);
        bench.answerPeople(Bench::somePeople(101, 2), 249);  // around the place where the two pages meet
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.state().reading.read, 250);
        QCOMPARE(bench.state().coverage.total(), 250);
        QVERIFY(bench.names().contains(u"Person 101"_s));
    }

    void whoIsInAGapThatIsTooWideIsNotGone()
    {
        Bench bench;
        bench.load();
        for (int first = 1; first < 250; first += 100)
            bench.answerPeople(Bench::somePeople(first, std::min(100, 251 - first)), 250);
        // Sixty of the first page go once it is read, and not all of those who stand there now are read again.
        bench.reload(Bench::somePeople(1, 100), 250);
        bench.answerPeople(Bench::somePeople(161, 90), 190);
        bench.answerPeople({}, 190);
        QCOMPARE(bench.transport.oldestOpen().query.toString(), u"startIndex=51&count=98"_s);
        bench.answerPeople(Bench::somePeople(112, 98), 190);
        QVERIFY(bench.state().reading.isComplete);
        QVERIFY(bench.state().reading.hasShifted);
        QVERIFY(bench.names().contains(u"Person 105"_s));
        QCOMPARE(bench.state().coverage.total(), 250);
    }

    void aGroupMayBeDeletedMeanwhile()
    {
        Bench bench;
        bench.loadAll({Bench::person(1, Bench::inFinance()), Bench::person(2)});
        bench.model.setFilter({.group = 0});
        QTRY_COMPARE(bench.names(), QStringList{u"Person 1"_s});
        bench.reload(Bench::somePeople(1, 2), 2);
        QTRY_COMPARE(bench.names(), QStringList());
        QCOMPARE(bench.state().coverage.byGroup.at(0).total(), 0);
    }

    void putsRowsIntoLinesOfText()
    {
        Bench bench;
        bench.loadAll({Bench::person(1, Bench::named(u"=Ada\tMoreau"_s)), Bench::person(2)});
        const viewmodels::PeopleViewModel::ExportWords words{.fields = [](const viewmodels::PersonRow &person) {
            return QStringList{person.name, person.email};
        }};
        VALUE_OF(all, bench.model.textOf(bench.model.exported(), words));
        QCOMPARE(all, u"'=Ada Moreau\tperson1@harbour.example\nPerson 2\tperson2@harbour.example"_s);
        bench.model.table().select(1, 1, true);
        VALUE_OF(selected, bench.model.textOf(bench.model.exported(), words));
        QCOMPARE(selected, u"Person 2\tperson2@harbour.example"_s);
    }
};

QTEST_GUILESS_MAIN(PeopleFaultsTest)
#include "PeopleFaultsTest.moc"
