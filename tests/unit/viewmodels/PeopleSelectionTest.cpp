// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using viewmodels::AlwaysAskedRules;
using viewmodels::AppState;
using viewmodels::PeopleFilter;
using viewmodels::PeopleStore;
using viewmodels::PeopleTableModel;
using viewmodels::PersonRole;
using Column = PeopleTableModel::Column;

namespace {

struct Bench
{
    /// People with these names, in that order; the second has an app, and the third is a guest.
    explicit Bench(const QStringList &names = {u"Dora"_s, u"Ada"_s, u"Carl"_s, u"Ben"_s})
    {
        for (const auto &name : names)
            store.put(person(store.count(), name));
        model.peopleTaken({});
    }

    static api::Person person(int number, const QString &name)
    {
        api::Person person{.id = u"5a1c3c52-0000-4000-8000-%1"_s.arg(number + 1, 12, 10, QLatin1Char('0')),
                           .displayName = name,
                           .email = u"%1@harbour.example"_s.arg(QChar(u'z' - number)),
                           .isVisitor = number == 2,
                           .isCollaborator = number != 2,
                           .tfaAppEnabled = number == 1};
        if (number % 2 == 1) {
            person.groupIds = {u"91ece626-0000-4000-8000-000000000001"_s};
            person.groupNames = {u"Finance"_s};
        }
        return person;
    }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto person = model.personAt(row);
            names.append(person ? person->name : u"?"_s);
        }
        return names;
    }
    /// What that change leaves in the list.
    template<class Change>
    QStringList after(Change change)
    {
        QSignalSpy changed(&model, &PeopleTableModel::rowsChanged);
        change();
        if (model.isChoosing() && !changed.wait())
            return {u"it never ends"_s};
        return names();
    }
    QStringList filtered(const PeopleFilter &filter)
    {
        return after([&] { model.setFilter(filter); });
    }
    QStringList sorted(Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        return after([&] { model.sort(column, order); });
    }
    int header() const { return model.headerData(PeopleTableModel::Selected, Qt::Horizontal, Qt::CheckStateRole).toInt(); }

    PeopleStore store;
    AlwaysAskedRules rules;
    PeopleTableModel model{store, rules};
    QAbstractItemModelTester tester{&model};
};

}  // namespace

class PeopleSelectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsBackwards()
    {
        Bench bench;
        QCOMPARE(bench.sorted(PeopleTableModel::Name, Qt::DescendingOrder),
                 (QStringList{u"Dora"_s, u"Carl"_s, u"Ben"_s, u"Ada"_s}));
        QCOMPARE(bench.model.rowOf(3), 2);
    }

    void filters()
    {
        using Kind = PeopleFilter::Kind;
        Bench bench;
        QCOMPARE(bench.filtered({.kind = Kind::SetUp}), QStringList{u"Ada"_s});
        QCOMPARE(bench.filtered({.kind = Kind::NotSetUp}), (QStringList{u"Ben"_s, u"Carl"_s, u"Dora"_s}));
        QCOMPARE(bench.filtered({.kind = Kind::Unknown}), QStringList());
        QCOMPARE(bench.filtered({.role = PersonRole::Guest}), QStringList{u"Carl"_s});
        QCOMPARE(bench.filtered({.group = 0}), (QStringList{u"Ada"_s, u"Ben"_s}));
        QCOMPARE(bench.filtered({.kind = Kind::NotSetUp, .group = 0}), QStringList{u"Ben"_s});
        bench.rules = AlwaysAskedRules({.method = policy::TfaPolicy::Method::App, .mandatoryUsers = {bench.store.id(0)}});
        QCOMPARE(bench.filtered({.kind = Kind::AlwaysAsked}), QStringList{u"Dora"_s});
        QCOMPARE(bench.filtered({}).size(), 4);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("names");
        QTest::newRow("name, in any case") << u" ADA "_s << u"Ada"_s;
        QTest::newRow("without its marks") << u"emile"_s << u"Émile"_s;
        QTest::newRow("with marks that are not there") << u"Ädá"_s << u"Ada"_s;
        QTest::newRow("e-mail") << u"z@harbour"_s << u"Dora"_s;
        QTest::newRow("group") << u"finance"_s << u"Ada Ben"_s;
        QTest::newRow("every word") << u"finance be"_s << u"Ben"_s;
        QTest::newRow("nothing") << u"finance dora"_s << QString();
    }
    void searches()
    {
        QFETCH(QString, search);
        QFETCH(QString, names);
        Bench bench({u"Dora"_s, u"Ada"_s, u"Émile"_s, u"Ben"_s});
        QCOMPARE(bench.filtered({.search = search}).join(u' '), names);
    }

    void tellsWhatHasMoved()
    {
        Bench bench;
        bench.model.setExpected(100);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        bench.store.put(Bench::person(20, u"Bo"_s));
        bench.model.peopleTaken({});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
    }

    void followsWhoChanges()
    {
        Bench bench;
        bench.store.put(Bench::person(1, u"Zara"_s));
        bench.model.peopleTaken({1});
        QCOMPARE(bench.names(), (QStringList{u"Ben"_s, u"Carl"_s, u"Dora"_s, u"Zara"_s}));
        bench.store.drop(0);
        bench.model.peopleTaken({0});
        QCOMPARE(bench.names(), (QStringList{u"Ben"_s, u"Carl"_s, u"Zara"_s}));
    }

    void takesPeopleInWhileItChooses()
    {
        Bench bench;
        bench.model.setFilter({.kind = PeopleFilter::Kind::NotSetUp});
        bench.store.put(Bench::person(20, u"Bo"_s));
        bench.store.put(Bench::person(3, u"Zed"_s));
        bench.model.peopleTaken({3});
        QTRY_VERIFY(!bench.model.isChoosing());
        QCOMPARE(bench.names(), (QStringList{u"Bo"_s, u"Carl"_s, u"Dora"_s, u"Zed"_s}));
    }

    void selectsByBoxAndRange()
    {
        Bench bench;
        QVERIFY(bench.model.setData(bench.model.index(0, PeopleTableModel::Selected), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(bench.model.isSelected(1));
        QCOMPARE(bench.model.selectedCount(), 1);
        QCOMPARE(bench.header(), int(Qt::PartiallyChecked));
        bench.model.select(3, 1, true);
        QCOMPARE(bench.model.selectedCount(), 4);
        QCOMPARE(bench.header(), int(Qt::Checked));
        bench.model.clearSelection();
        QCOMPARE(bench.model.selectedCount(), 0);
        QCOMPARE(bench.header(), int(Qt::Unchecked));
    }

    void selectsWhatTheFilterShowsAndKeepsItUnderAnother()
    {
        Bench bench;
        bench.filtered({.group = 0});
        bench.model.selectShown();
        QCOMPARE(bench.header(), int(Qt::Checked));
        bench.filtered({.role = PersonRole::Guest});
        QCOMPARE(bench.header(), int(Qt::Unchecked));
        QCOMPARE(bench.model.selected(), (QList<int>{1, 3}));
        bench.sorted(PeopleTableModel::Email);
        QCOMPARE(bench.model.selectedCount(), 2);
    }

    void isEmptyAfterAll()
    {
        Bench bench;
        bench.model.selectShown();
        bench.filtered({.search = u"a"_s});
        bench.store.clear();
        bench.model.clear();
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.model.selectedCount(), 0);
        QVERIFY(bench.model.filter().isOpen());
    }
};

QTEST_GUILESS_MAIN(PeopleSelectionTest)
#include "PeopleSelectionTest.moc"
