// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ActivityTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using viewmodels::ActivityEvent;
using viewmodels::ActivityTableModel;
using Filter = ActivityTableModel::Filter;
using Group = ActivityEvent::Group;
using Kind = ActivityEvent::Kind;
using Source = ActivityEvent::Source;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

ActivityEvent made(int id, int minutesAgo, Kind kind = Kind::CodeAccepted, const QString &person = u"Ada Quay"_s)
{
    ActivityEvent event;
    event.source = kind < Kind::CodesCreated ? Source::SignIns : Source::Audit;
    event.id = id;
    event.kind = kind;
    event.date = noon.addSecs(-60 * minutesAgo);
    event.person = person;
    event.personId = person.left(3);
    event.ip = u"203.0.113.7"_s;
    event.city = u"Bergen"_s;
    event.country = u"Norway"_s;
    return event;
}

QList<int> idsOf(const ActivityTableModel &model)
{
    QList<int> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(int(ActivityTableModel::eventAt(model.index(row, 0)).id));
    return ids;
}

}  // namespace

class ActivityTableModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestFirst()
    {
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({made(1, 30), made(3, 10), made(2, 20)});
        QCOMPARE(idsOf(model), (QList<int>{3, 2, 1}));
        QCOMPARE(model.columnCount(), ActivityTableModel::ColumnCount);
    }

    void aLineComesOnce()
    {
        ActivityTableModel model;
        model.add({made(1, 30), made(1, 30)});
        model.add({made(1, 30)});
        QCOMPARE(model.rowCount(), 1);
        model.add({made(1, 30, Kind::AppOn)});  // a line of the other history
        QCOMPARE(model.rowCount(), 2);
    }

    void whatComesLaterGoesInWithoutAReset()
    {
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.add({made(1, 30), made(4, 5)});
        const QPersistentModelIndex kept = model.index(1, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        model.add({made(6, 1), made(5, 2), made(2, 20), made(3, 10), made(0, 60)});
        QCOMPARE(idsOf(model), (QList<int>{6, 5, 4, 3, 2, 1, 0}));
        QCOMPARE(insertions.size(), 3);  // above, between, below
        QCOMPARE(resets.size(), 0);
        QCOMPARE(kept.row(), 5);
    }

    void filters_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<QList<int>>("ids");
        QTest::newRow("everything") << Filter() << QList<int>{1, 2, 3, 4};
        QTest::newRow("kind") << Filter{.group = Group::Refused} << QList<int>{2};
        QTest::newRow("name") << Filter{.search = u"bEN"_s} << QList<int>{3, 4};
        QTest::newRow("address") << Filter{.search = u"198.51"_s} << QList<int>{2};
        QTest::newRow("place") << Filter{.search = u"norw"_s} << QList<int>{1, 2, 3, 4};
        QTest::newRow("login") << Filter{.search = u"typed@"_s} << QList<int>{1};
        QTest::newRow("who did it, or had it done") << Filter{.personId = u"Ben"_s} << QList<int>{3, 4};
        QTest::newRow("time") << Filter{.from = noon.addSecs(-150)} << QList<int>{1, 2};
        QTest::newRow("all of it") << Filter{.group = Group::SignIns, .search = u"ada"_s, .from = noon.addSecs(-60)}
                                   << QList<int>{1};
    }
    void filters()
    {
        QFETCH(Filter, filter);
        QFETCH(QList<int>, ids);
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        auto first = made(1, 1);
        first.login = u"typed@harbour.example"_s;
        auto second = made(2, 2, Kind::CodeRefused);
        second.ip = u"198.51.100.4"_s;
        auto fourth = made(4, 4, Kind::AppUnlinked);
        fourth.targetId = u"Ben"_s;
        fourth.target = u"Ben Pier"_s;
        model.add({first, second, made(3, 3, Kind::CodesCreated, u"Ben Pier"_s), fourth});
        model.setFilter(filter);
        QCOMPARE(idsOf(model), ids);
        QCOMPARE(model.eventCount(), 4);
    }

    void aTimeThatMovesOnTakesAwayWhatIsOlderAndNothingElse()
    {
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        auto undated = made(9, 0);
        undated.date = {};
        model.add({made(1, 60), made(2, 40), made(3, 20), undated});
        model.setFilter({.search = u"ada"_s, .from = noon.addSecs(-60 * 60)});
        QCOMPARE(idsOf(model), (QList<int>{3, 2, 1}));
        const QPersistentModelIndex kept = model.index(0, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter({.search = u"ada"_s, .from = noon.addSecs(-60 * 60 + 1)});
        QCOMPARE(idsOf(model), (QList<int>{3, 2}));
        model.setFilter({.search = u"ada"_s, .from = noon.addSecs(-60 * 30)});
        QCOMPARE(idsOf(model), QList<int>{3});
        QCOMPARE(model.countOf({}), 1);
        QVERIFY(kept.isValid());
        QCOMPARE(resets.size(), 0);
        model.setFilter({.search = u"ada"_s, .from = noon.addSecs(-60 * 50)});  // and back
        QCOMPARE(idsOf(model), (QList<int>{3, 2}));
    }

    void asksForEachNameOnce()
    {
        ActivityTableModel model;
        QList<ActivityEvent> events;
        for (int id = 0; id < 2'000; ++id) {
            events.append(made(id, id, Kind::AppUnlinked));
            events.last().targetId = QString::number(id / 2);
        }
        model.add(events);
        QCOMPARE(model.unnamedTargets().size(), 1'000);
        QCOMPARE(model.unnamedTargets().first(), u"0"_s);
    }

    void newEventsPassTheFilter()
    {
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setFilter({.group = Group::Policy});
        model.add({made(1, 10), made(2, 5, Kind::AppOn), made(3, 1)});
        QCOMPARE(idsOf(model), QList<int>{2});
        QCOMPARE(model.countOf({}), 3);
        QCOMPARE(model.countOf(Group::SignIns), 2);
        QCOMPARE(model.countOf(Group::Refused), 0);
    }

    void learnsNames()
    {
        ActivityTableModel model;
        const QAbstractItemModelTester tester(&model);
        auto unlinked = made(1, 1, Kind::AppUnlinked);
        unlinked.targetId = u"Mir"_s;
        model.add({unlinked, made(2, 2)});
        model.setFilter({.search = u"Mira"_s});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.unnamedTargets(), QStringList{u"Mir"_s});
        model.setNames({{u"Mir"_s, u"Mira Solheim"_s}});
        QCOMPARE(idsOf(model), QList<int>{1});
        QVERIFY(model.unnamedTargets().isEmpty());
    }

    void thoseWithoutADateComeLast()
    {
        ActivityTableModel model;
        auto undated = made(9, 0);
        undated.date = {};
        model.add({undated, made(1, 500)});
        QCOMPARE(idsOf(model), (QList<int>{1, 9}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.eventCount(), 0);
    }
};

QTEST_GUILESS_MAIN(ActivityTableModelTest)
#include "ActivityTableModelTest.moc"
