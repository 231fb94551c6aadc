// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/SystemGroups.h"
#include "tests/support/Await.h"
#include "tests/unit/viewmodels/PeopleBench.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::viewmodels;
using Rule = AlwaysAskedRules::Rule;
using Why = PeopleViewModel::WhyUnknown;

namespace {

struct Bench : PeopleBench
{
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.table().rowCount(); ++row) {
            const auto person = model.table().personAt(row);
            names.append(person ? person->name : QString());
        }
        return names;
    }
    PersonRow row(int row) const { return model.table().personAt(row).value_or(PersonRow()); }
    /// A line of the audit log about what Ada did, so many hours ago.
    QJsonObject change(api::AuditAction action, int hoursAgo, const QString &target = {}) const
    {
        QJsonObject json{{u"id"_s, hoursAgo},
                         {u"date"_s, clock.now().addSecs(-3600 * hoursAgo).toUTC().toString(Qt::ISODate)},
                         {u"user"_s, u"Ada Quay"_s},
                         {u"userId"_s, QString(adaId)},
                         {u"actionId"_s, int(action)}};
        if (!target.isEmpty())
            json.insert(u"target"_s, QJsonArray{target});
        return json;
    }
};

}  // namespace

class PeopleViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEverybody()
    {
        Bench bench;
        bench.loadThree();
        QCOMPARE(bench.names(), (QStringList{u"Amir Haddad"_s, u"bea Nunes"_s, u"Zoë Quay"_s}));
        QCOMPARE(bench.state().host, u"harbour.example"_s);
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.state().coverage[AppState::SetUp], 1);
        QCOMPARE(bench.state().coverage[AppState::NotSetUp], 1);
        QCOMPARE(bench.state().coverage[AppState::Unknown], 1);
        QCOMPARE(bench.state().coverage.alwaysAsked, 1);
        QCOMPARE(bench.row(0).alwaysAsked.kind, Rule::Kind::ByName);
        QCOMPARE(bench.row(1).alwaysAsked.kind, Rule::Kind::None);
        QVERIFY(!bench.state().hasChanges);
        bench.model.load();
        QCOMPARE(bench.sent("GET people/filter"_L1), 1);
    }

    void knowsTheOwnerByName()
    {
        Bench bench;
        bench.loadThree();
        QVERIFY(bench.state().owner.isEmpty());
        bench.model.reload();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople({Bench::person(6, Bench::named(u"Ada Quay"_s, {{u"isOwner"_s, true}}))}, 1);
        QCOMPARE(bench.state().owner, u"Ada Quay"_s);
        bench.model.clear();
        QVERIFY(bench.state().owner.isEmpty());
    }

    void theListIsLongFromTheFirstPageOn()
    {
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 100, Bench::appIs(false)), 250);
        QCOMPARE(bench.model.table().rowCount(), 250);
        QCOMPARE(bench.state().total(), 250);
        bench.answerPeople(Bench::somePeople(100, 100, Bench::appIs(true)), 250);
        bench.answerPeople(Bench::somePeople(200, 50), 250);
        QTRY_COMPARE(bench.state().coverage.total(), 250);
        QCOMPARE(bench.state().coverage[AppState::SetUp], 100);
        QCOMPARE(bench.state().coverage[AppState::Unknown], 50);
    }

    void countsNobodyTwiceWhileTheTotalChanges()
    {
        Bench bench;
        bench.model.load();
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 100), 150);
        bench.answerPeople(Bench::somePeople(98, 51), 149);  // somebody went, and two come twice
        bench.answerPeople(Bench::somePeople(98, 2), 149);   // around the place where the two pages meet
        QTRY_COMPARE(bench.state().coverage.total(), 149);
        QCOMPARE(bench.model.table().rowCount(), 149);
        QVERIFY(bench.state().reading.isComplete);
    }

    void keepsWhatIsReadThroughFaults()
    {
        Bench bench;
        bench.model.load();
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 100), 150);
        for (int i = 0; i < 3; ++i) {
            QTRY_COMPARE(bench.transport.openCount(), 2);  // beside the policy
            bench.transport.failTo(PeopleBench::peoplePath, SessionBench::error(Error::Kind::ServerFault, 500));
        }
        QVERIFY(bench.state().reading.error);
        QCOMPARE(bench.state().coverage.total(), 100);
        QCOMPARE(bench.model.table().rowCount(), 150);
        bench.model.load();
        bench.answerPeople(Bench::somePeople(100, 50), 150);
        QVERIFY(!bench.state().reading.error);
        QTRY_COMPARE(bench.state().coverage.total(), 150);
    }

    void saysWhyItIsNotKnown_data()
    {
        QTest::addColumn<QJsonArray>("policy");
        QTest::addColumn<QJsonObject>("self");
        QTest::addColumn<Why>("why");
        auto member = SessionBench::ben();
        QTest::newRow("the method is off") << ViewModelBench::allOff() << SessionBench::ada() << Why::NoApp;
        QTest::newRow("not an admin") << ViewModelBench::appIsOn() << member << Why::NotAnAdmin;
        QTest::newRow("not told") << ViewModelBench::appIsOn() << SessionBench::ada() << Why::NotTold;
    }
    void saysWhyItIsNotKnown()
    {
        QFETCH(QJsonArray, policy);
        QFETCH(QJsonObject, self);
        Bench bench;
        bench.SessionBench::signIn(self);
        bench.model.load();
        bench.answerPolicy(policy);
        bench.answerPeople(Bench::somePeople(0, 2), 2);
        QTEST(bench.state().whyUnknown, "why");
        QCOMPARE(bench.state().coverage[AppState::NotSetUp], 0);  // absent is not false
    }

    void readsAnewUnderAnotherMethod()
    {
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::allOff());
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 2), 2);
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople(Bench::somePeople(0, 2, Bench::appIs(true)), 2);
        QTRY_COMPARE(bench.state().coverage[AppState::SetUp], 2);
        QCOMPARE(bench.model.table().rowCount(), 2);
        QCOMPARE(bench.state().whyUnknown, Why::Nothing);
    }

    void someAreAlwaysAskedForTheirGroup()
    {
        Bench bench;
        bench.model.load();
        const auto guests = idOf(SystemGroup::Guests);
        bench.answerPolicy(ViewModelBench::appIsOn({{u"mandatoryGroups"_s, QJsonArray{u"ABC"_s, guests}}}));
        bench.refuseAudit();
        bench.answerPeople({Bench::person(1, Bench::inGroup(u"abc"_s, u"Board &amp; Crew"_s)),
                            Bench::person(2, {{u"isVisitor"_s, true}}), Bench::person(3)},
                           3);
        QCOMPARE(bench.row(0).groups, u"Board & Crew"_s);
        QCOMPARE(bench.row(0).alwaysAsked, (Rule{Rule::Kind::ByGroup, u"ABC"_s}));
        QCOMPARE(bench.row(1).role, PersonRole::Guest);
        QCOMPARE(bench.row(1).alwaysAsked, (Rule{Rule::Kind::ByGroup, guests}));
        QCOMPARE(bench.row(2).alwaysAsked, Rule());
        QCOMPARE(bench.state().coverage.alwaysAsked, 2);
    }

    void refreshKeepsTheListAndWhoIsSelected()
    {
        Bench bench;
        bench.loadThree();
        bench.model.table().select(0, 1, true);
        bench.model.reload();
        QVERIFY(bench.state().isReadAgain);
        QCOMPARE(bench.names().size(), 3);
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.refuseAudit();
        // Bea is no longer there, somebody else is, and Amir has an app now.
        bench.answerPeople({Bench::person(3, Bench::named(u"Zo&#235; Quay"_s, Bench::appIs(true))),
                            Bench::person(4, Bench::named(u"Amir Haddad"_s, Bench::appIs(true))),
                            Bench::person(9, Bench::named(u"Aaron"_s))},
                           3);
        QTRY_COMPARE(bench.names(), (QStringList{u"Aaron"_s, u"Amir Haddad"_s, u"Zoë Quay"_s}));
        QVERIFY(!bench.state().isReadAgain);
        QTRY_COMPARE(bench.state().coverage[AppState::SetUp], 2);
        QCOMPARE(bench.state().coverage.total(), 3);
        QCOMPARE(bench.model.table().selectedCount(), 1);
        QCOMPARE(bench.model.selectedPeople().first().name, u"Amir Haddad"_s);
    }

    void nobodyIsDroppedWhereThePortalPassedSomebodyOver()
    {
        Bench bench;
        bench.loadThree();
        bench.model.reload();
        bench.answerPeople({Bench::person(3, Bench::named(u"Zo&#235; Quay"_s))}, 3);
        bench.answerPeople({}, 3);
        QVERIFY(bench.state().reading.isComplete);
        QCOMPARE(bench.names().size(), 3);
    }

    void asksThePortalForWhoIsNotReadYet()
    {
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 100), 900);
        bench.model.pause();
        while (bench.transport.openCount() > 0)
            bench.transport.takeOldest();
        bench.model.setFilter({.search = u"person 77"_s});
        QTRY_COMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.oldestOpen().query.queryItemValue(u"filterValue"_s, QUrl::FullyDecoded), u"person 77"_s);
        bench.answerPeople({Bench::person(77), Bench::person(777)}, 2);
        QTRY_COMPARE(bench.names(), (QStringList{u"Person 77"_s, u"Person 777"_s}));
        QVERIFY(bench.state().reading.isHeld);
        bench.model.load();  // the page comes on the screen again
        QCOMPARE(bench.transport.openCount(), 0);
        bench.model.goOn();
        QVERIFY(bench.state().reading.busy);
    }

    void asksThePortalForWhoComesFirst_data()
    {
        using By = viewmodels::PeopleChoice::By;
        QTest::addColumn<viewmodels::PeopleFilter>("filter");
        QTest::addColumn<By>("by");
        QTest::addColumn<bool>("isDescending");
        QTest::addColumn<QString>("asked");
        const viewmodels::PeopleFilter all;
        QTest::newRow("by e-mail") << all << By::Email << false << u"sortBy=email"_s;
        QTest::newRow("by name, backwards") << all << By::Name << true << u"sortBy=firstname&sortOrder=descending"_s;
        QTest::newRow("by role") << all << By::Role << false << u"sortBy=type"_s;
        QTest::newRow("by app, which the portal can't") << all << By::App << true << QString();
        QTest::newRow("guests") << viewmodels::PeopleFilter{.role = PersonRole::Guest} << By::Name << false
                                << u"employeeType=Guest"_s;
        QTest::newRow("a group") << viewmodels::PeopleFilter{.group = 0} << By::Name << false << u"groupId=abc"_s;
        QTest::newRow("without an app, which the portal can't")
            << viewmodels::PeopleFilter{.kind = viewmodels::PeopleFilter::Kind::NotSetUp} << By::Name << false << QString();
    }
    void asksThePortalForWhoComesFirst()
    {
        QFETCH(viewmodels::PeopleFilter, filter);
        QFETCH(viewmodels::PeopleChoice::By, by);
        QFETCH(bool, isDescending);
        QFETCH(QString, asked);
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.refuseAudit();
        bench.answerPeople(Bench::somePeople(0, 100, Bench::inGroup(u"abc"_s, u"Board"_s)), 900);
        bench.model.pause();
        while (bench.transport.openCount() > 0)
            bench.transport.takeOldest();
        using Column = viewmodels::PeopleTableModel::Column;
        const auto column = by == viewmodels::PeopleChoice::By::Email ? Column::Email
            : by == viewmodels::PeopleChoice::By::Role                ? Column::Role
            : by == viewmodels::PeopleChoice::By::App                 ? Column::App
                                                                      : Column::Name;
        bench.model.setFilter(filter);
        bench.model.table().sort(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
        bench.model.setFilter({.search = u"last"_s});  // whatever was asked before, this is asked after it
        bench.model.setFilter(filter);
        if (asked.isEmpty()) {
            bench.model.setFilter({.search = u"x"_s});
            asked = u"filterValue=x"_s;
        }
        QTRY_COMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.oldestOpen().query.toString(), u"startIndex=0&count=100&"_s + asked);
        bench.transport.answer(QJsonArray{Bench::person(500)}, {}, 1);
        QCOMPARE(bench.state().coverage.total(), 101);
    }

    void tellsTheLastChange()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople({Bench::person(1, Bench::named(u"Ada Quay"_s)), Bench::person(2), Bench::person(3),
                            Bench::person(4, Bench::named(u"Person 3"_s)), Bench::person(5)},
                           5);
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{bench.change(CodesCreated, 5)});
        bench.transport.answerTo(PeopleBench::auditPath,
                                 QJsonArray{bench.change(AppUnlinked, 3, Bench::idOf(2)),
                                            bench.change(AppUnlinked, 4, u"Person 3"_s),
                                            bench.change(AppUnlinked, 2, u"Person 5"_s)});
        QVERIFY(bench.state().hasChanges);
        QCOMPARE(bench.row(0).change, AppChange::SetUpOrNewCodes);
        QCOMPARE(bench.row(0).changedAt, bench.clock.now().addSecs(-5 * 3600));
        QCOMPARE(bench.row(1).change, AppChange::Unlinked);
        QCOMPARE(bench.row(2).change, AppChange::None);  // two have that name
        QCOMPARE(bench.row(3).change, AppChange::None);
        QCOMPARE(bench.row(4).change, AppChange::Unlinked);
    }

    void aResetIsTheLastChange()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople(Bench::somePeople(1, 2, Bench::appIs(true)), 2);
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{});
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{});
        QSignalSpy repainted(&bench.model.table(), &QAbstractItemModel::dataChanged);
        const api::Person without{.id = Bench::idOf(2), .displayName = u"Person 2"_s, .tfaAppEnabled = false};
        bench.model.take(api::Person{.id = Bench::idOf(2), .displayName = u"Person 2"_s, .tfaAppEnabled = true}, false);
        QCOMPARE(bench.row(1).change, AppChange::None);
        bench.model.take(without, true);
        QCOMPARE(bench.row(1).change, AppChange::Unlinked);
        const auto reset = bench.clock.now();
        QCOMPARE(bench.row(1).changedAt, reset);
        QVERIFY(!repainted.isEmpty());
        QCOMPARE(bench.row(0).change, AppChange::None);
        // That somebody else has set it up meanwhile is seen, but not when.
        bench.clock.advance(std::chrono::minutes(1));
        bench.model.take(api::Person{.id = Bench::idOf(2), .displayName = u"Person 2"_s, .tfaAppEnabled = true}, false);
        QCOMPARE(bench.row(1).app, AppState::SetUp);
        QCOMPARE(bench.row(1).changedAt, reset);
    }

    void anAppThatWasGoneAlreadyKeepsTheDateOfTheLog()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople({Bench::person(1, Bench::appIs(true))}, 1);
        bench.model.take(api::Person{.id = Bench::idOf(1), .displayName = u"Person 1"_s, .tfaAppEnabled = false}, false);
        QCOMPARE(bench.row(0).app, AppState::NotSetUp);
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{});
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{bench.change(AppUnlinked, 2, Bench::idOf(1))});
        QCOMPARE(bench.row(0).change, AppChange::Unlinked);
        QCOMPARE(bench.row(0).changedAt, bench.clock.now().addSecs(-2 * 3600));
    }

    void whatThePortalLoggedEarlierIsNotTheLastChange()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople({Bench::person(1, Bench::appIs(true))}, 1);
        bench.model.take(api::Person{.id = Bench::idOf(1), .displayName = u"Person 1"_s, .tfaAppEnabled = false}, true);
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{bench.change(CodesCreated, 5, Bench::idOf(1))});
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{});
        QVERIFY(bench.state().hasChanges);
        QCOMPARE(bench.row(0).change, AppChange::Unlinked);
        QCOMPARE(bench.row(0).changedAt, bench.clock.now());
    }

    void timesOfOtherZonesAreOneMoment()
    {
        using enum api::AuditAction;
        Bench bench;
        bench.model.load();
        bench.answerPolicy(ViewModelBench::appIsOn());
        bench.answerPeople(Bench::somePeople(1, 2), 2);
        const auto at = [&bench](int number, const QString &date) {
            auto line = bench.change(AppUnlinked, number, Bench::idOf(number));
            line.insert(u"date"_s, date);
            return line;
        };
        bench.transport.answerTo(PeopleBench::auditPath, QJsonArray{});
        bench.transport.answerTo(
            PeopleBench::auditPath,
            QJsonArray{at(1, u"2026-11-24T01:30:00.0000000+05:30"_s), at(2, u"2026-11-23T12:00:00.0000000-08:00"_s)});
        const QDateTime moment(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
        QCOMPARE(bench.row(0).changedAt, moment);
        QCOMPARE(bench.row(1).changedAt, moment);
    }

    void exportsWhoIsShownOrSelected()
    {
        Bench bench;
        bench.loadThree();
        const QTemporaryDir dir;
        const PeopleViewModel::ExportWords words{.titles = {u"Name"_s},
                                                 .fields = [](const PersonRow &person) { return QStringList{person.name}; }};
        const auto exported = [&] {
            const auto path = dir.filePath(u"people.csv"_s);
            if (!await(bench.model.exportCsv({.path = path}, words)))
                return QString();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(QChar::ByteOrderMark) : QString();
        };
        QCOMPARE(exported(), u"Name\r\nAmir Haddad\r\nbea Nunes\r\nZoë Quay\r\n"_s);
        bench.model.table().select(2, 2, true);
        QCOMPARE(exported(), u"Name\r\nZoë Quay\r\n"_s);
        QVERIFY(!await(bench.model.exportCsv({.path = dir.filePath(u"nowhere/people.csv"_s)}, words)));
    }

    void forgets()
    {
        Bench bench;
        bench.loadThree();
        bench.model.table().select(0, 0, true);
        bench.model.clear();
        QVERIFY(bench.state() == PeopleViewModel::State());
        QCOMPARE(bench.model.table().rowCount(), 0);
        QCOMPARE(bench.model.table().selectedCount(), 0);
        bench.loadThree();
        QCOMPARE(bench.names().size(), 3);
    }
};

QTEST_GUILESS_MAIN(PeopleViewModelTest)
#include "PeopleViewModelTest.moc"
