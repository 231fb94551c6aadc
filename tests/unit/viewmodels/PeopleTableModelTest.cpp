// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleTableModel.h"
#include "tests/unit/viewmodels/SurveyBench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::viewmodels;
using Column = PeopleTableModel::Column;
using Kind = PeopleFilter::Kind;

namespace {

api::Person person(int number, const QString &name, std::optional<bool> app = {}, const QString &group = {})
{
    api::Person person{.id = SurveyBench::idOf(number), .displayName = name, .email = u"p%1@harbour.example"_s.arg(number)};
    person.isCollaborator = true;
    if (!group.isEmpty()) {
        person.groupIds = {u"group-"_s + group};
        person.groupNames = {group};
    }
    person.tfaAppEnabled = app;
    return person;
}

struct Bench
{
    void take(const QList<api::Person> &people)
    {
        QList<int> changed;
        for (const auto &each : people) {
            const auto [put, number] = store.put(each);
            if (put == PeopleStore::Put::Changed)
                changed.append(number);
        }
        table.peopleTaken(changed);
    }
    void takeFour()
    {
        take({person(1, u"Zoë Quay"_s, true, u"Sound"_s), person(2, u"Amir Haddad"_s, false),
              person(3, u"bea Nunes"_s, {}, u"Board"_s), person(4, u"Ämilia Ott"_s, false, u"Sound"_s)});
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto each = table.personAt(row);
            names.append(each ? each->name.section(u' ', 0, 0) : QString());
        }
        return names;
    }
    void settle() { QTRY_VERIFY(!table.isChoosing()); }
    void filter(const PeopleFilter &filter)
    {
        table.setFilter(filter);
        settle();
    }

    PeopleStore store;
    AlwaysAskedRules rules;
    PeopleTableModel table{store, rules};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

}  // namespace

class PeopleTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersByNameWithoutMarksAndCapitals()
    {
        Bench bench;
        bench.takeFour();
        QCOMPARE(bench.names(), (QStringList{u"Ämilia"_s, u"Amir"_s, u"bea"_s, u"Zoë"_s}));
        bench.take({person(5, u"Bert"_s), person(6, u"Aaron"_s)});
        QCOMPARE(bench.names(), (QStringList{u"Aaron"_s, u"Ämilia"_s, u"Amir"_s, u"bea"_s, u"Bert"_s, u"Zoë"_s}));
        QCOMPARE(bench.table.rowOf(bench.store.numberOf(SurveyBench::idOf(5))), 4);
    }

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("name, down") << int(Column::Name) << Qt::DescendingOrder
                                    << QStringList{u"Zoë"_s, u"bea"_s, u"Amir"_s, u"Ämilia"_s};
        QTest::newRow("e-mail") << int(Column::Email) << Qt::AscendingOrder
                                << QStringList{u"Zoë"_s, u"Amir"_s, u"bea"_s, u"Ämilia"_s};
        QTest::newRow("app") << int(Column::App) << Qt::AscendingOrder << QStringList{u"Zoë"_s, u"Ämilia"_s, u"Amir"_s, u"bea"_s};
        QTest::newRow("groups, none last") << int(Column::Groups) << Qt::AscendingOrder
                                           << QStringList{u"bea"_s, u"Ämilia"_s, u"Zoë"_s, u"Amir"_s};
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        Bench bench;
        bench.takeFour();
        bench.table.sort(column, order);
        bench.settle();
        QTEST(bench.names(), "names");
    }

    void filters_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("not set up") << Kind::NotSetUp << QString() << QStringList{u"Ämilia"_s, u"Amir"_s};
        QTest::newRow("set up") << Kind::SetUp << QString() << QStringList{u"Zoë"_s};
        QTest::newRow("unknown") << Kind::Unknown << QString() << QStringList{u"bea"_s};
        QTest::newRow("always asked") << Kind::AlwaysAsked << QString() << QStringList{u"bea"_s};
        QTest::newRow("name without marks") << Kind::Everybody << u"ZOE"_s << QStringList{u"Zoë"_s};
        QTest::newRow("e-mail") << Kind::Everybody << u"p2@"_s << QStringList{u"Amir"_s};
        QTest::newRow("group") << Kind::Everybody << u"sound"_s << QStringList{u"Ämilia"_s, u"Zoë"_s};
        QTest::newRow("several words") << Kind::Everybody << u" sound  ott "_s << QStringList{u"Ämilia"_s};
        QTest::newRow("both") << Kind::NotSetUp << u"sound"_s << QStringList{u"Ämilia"_s};
        QTest::newRow("nobody") << Kind::SetUp << u"amir"_s << QStringList();
    }
    void filters()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, search);
        Bench bench;
        bench.rules =
            AlwaysAskedRules({.method = policy::TfaPolicy::Method::App, .mandatoryUsers = {SurveyBench::idOf(3).toUpper()}});
        bench.takeFour();
        bench.filter({.kind = kind, .search = search});
        QTEST(bench.names(), "names");
        bench.filter({});
        QCOMPARE(bench.table.rowCount(), 4);
    }

    void isAsLongAsItWillBe()
    {
        Bench bench;
        bench.takeFour();
        bench.table.setExpected(6);
        QCOMPARE(bench.table.rowCount(), 6);
        QVERIFY(!bench.table.personAt(4));
        QVERIFY(!bench.table.index(5, Column::Name).data(Qt::UserRole).isValid());
        bench.filter({Kind::SetUp, {}});
        QCOMPARE(bench.table.rowCount(), 1);
        bench.filter({});
        QCOMPARE(bench.table.rowCount(), 6);
        bench.table.setExpected(-1);
        QCOMPARE(bench.table.rowCount(), 4);
    }

    void theEarlierRowsStandWhileItChooses()
    {
        Bench bench;
        bench.takeFour();
        bench.table.setExpected(9);
        bench.table.sort(Column::Email, Qt::DescendingOrder);
        QVERIFY(bench.table.isChoosing());
        bench.table.setExpected(8);
        QCOMPARE(bench.table.rowCount(), 8);
        bench.take({person(9, u"Nina"_s)});
        bench.settle();
        QCOMPARE(bench.table.personAt(0)->name, u"Nina"_s);
        QCOMPARE(bench.table.rowCount(), 8);
    }

    void keepsWhoIsSelected()
    {
        Bench bench;
        bench.takeFour();
        QSignalSpy changes(&bench.table, &PeopleTableModel::selectionChanged);
        bench.table.select(1, 2, true);  // Amir and Bea
        QCOMPARE(bench.table.selectedCount(), 2);
        QCOMPARE(changes.size(), 1);
        bench.take({person(7, u"Aaron"_s), person(2, u"Yamir Haddad"_s, true)});
        QCOMPARE(bench.names(), (QStringList{u"Aaron"_s, u"Ämilia"_s, u"bea"_s, u"Yamir"_s, u"Zoë"_s}));
        QCOMPARE(bench.table.selectedCount(), 2);
        QVERIFY(bench.table.personAt(2)->isSelected);
        QVERIFY(bench.table.personAt(3)->isSelected);
        QVERIFY(!bench.table.personAt(1)->isSelected);
        bench.filter({.search = u"sound"_s});
        QCOMPARE(bench.table.selectedCount(), 2);
        const auto header = [&bench] {
            return bench.table.headerData(Column::Selected, Qt::Horizontal, Qt::CheckStateRole).toInt();
        };
        QCOMPARE(header(), int(Qt::Unchecked));
        bench.table.selectShown();
        QCOMPARE(header(), int(Qt::Checked));
        QCOMPARE(bench.table.selectedCount(), 4);
        bench.table.clearSelection();
        QCOMPARE(bench.table.selectedCount(), 0);
    }

    /// A view lays all of its rows out anew when a header changes, and people come in by the hundred.
    void tellsOfTheHeaderOnlyWhenItsTickChanges()
    {
        Bench bench;
        QSignalSpy ticks(&bench.table, &PeopleTableModel::headerDataChanged);
        bench.takeFour();
        bench.table.setExpected(100);
        bench.filter({Kind::SetUp, {}});
        bench.filter({});
        QCOMPARE(ticks.size(), 0);
        bench.table.selectShown();
        QCOMPARE(ticks.size(), 1);
        bench.take({person(7, u"Aaron Ek"_s)});  // not everybody any more
        QCOMPARE(ticks.size(), 2);
        bench.take({person(8, u"Abel Roy"_s)});
        QCOMPARE(ticks.size(), 2);
        bench.table.clear();
        bench.takeFour();
        QCOMPARE(ticks.size(), 2);
        bench.table.selectShown();
        QCOMPARE(ticks.size(), 3);
    }

    void tellsBeforeTheRowsAreOtherOnes()
    {
        Bench bench;
        bench.takeFour();
        QStringList before;
        connect(&bench.table, &PeopleTableModel::rowsAboutToChange, this, [&] { before = bench.names(); });
        const QStringList four{u"Ämilia"_s, u"Amir"_s, u"bea"_s, u"Zoë"_s};
        bench.take({person(6, u"Aaron"_s)});
        QCOMPARE(before, four);
        bench.filter({Kind::SetUp, {}});
        QCOMPARE(before, QStringList{u"Aaron"_s} + four);
    }

    void whoIsGoneIsNotSelected()
    {
        Bench bench;
        bench.takeFour();
        bench.table.setData(bench.table.index(0, Column::Selected), Qt::Checked, Qt::CheckStateRole);
        const int number = bench.table.personAt(0)->number;
        QCOMPARE(bench.table.selected(), QList<int>{number});
        QSignalSpy changes(&bench.table, &PeopleTableModel::selectionChanged);
        bench.store.drop(number);
        bench.table.peopleTaken({number});
        QCOMPARE(bench.table.rowCount(), 3);
        QCOMPARE(bench.table.selectedCount(), 0);
        QCOMPARE(changes.size(), 1);
    }

    void ordersByTheLastChange()
    {
        Bench bench;
        bench.takeFour();
        bench.table.sort(Column::Change, Qt::DescendingOrder);
        bench.settle();
        bench.store.setChange(1, AppChange::Unlinked, QDateTime::fromSecsSinceEpoch(1000, Qt::UTC));
        bench.table.changesTaken();
        bench.settle();
        QCOMPARE(bench.table.personAt(0)->name, u"Amir Haddad"_s);
        QCOMPARE(bench.table.personAt(0)->changedAt.toSecsSinceEpoch(), 1000);
        QVERIFY(!bench.table.personAt(1)->changedAt.isValid());
    }

    void manyAreChosenInSlices()
    {
        Bench bench;
        QList<api::Person> people;
        for (int number = 0; number < 5000; ++number)
            people.append(person(number, u"Person %1"_s.arg(number * 7 % 5000, 4, 10, QChar(u'0')), number % 3 == 0));
        bench.take(people);
        bench.filter({Kind::SetUp, {}});
        QCOMPARE(bench.table.rowCount(), 1667);
        for (int row = 1; row < bench.table.rowCount(); ++row)
            QVERIFY(bench.table.personAt(row - 1)->name < bench.table.personAt(row)->name);
        const int number = bench.table.shown().at(800);
        QCOMPARE(bench.table.rowOf(number), 800);
    }
};

QTEST_GUILESS_MAIN(PeopleTableModelTest)
#include "PeopleTableModelTest.moc"
