// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

struct Bench
{
    Bench()
    {
        model.setHorizontalHeaderLabels({u"Who"_s, u"What"_s});
        table.setModel(&model);
        table.setShares({25, 75});
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&table);
        layout->addWidget(&button);
        window.resize(400, 300);
        window.show();
    }

    QWidget window;
    QStandardItemModel model{50, 2};
    DataTable &table = *new DataTable;
    QPushButton &button = *new QPushButton(u"next"_s);
};

}  // namespace

class DataTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesOutItsWidth()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
        const int width = bench.table.viewport()->width();
        QCOMPARE(bench.table.columnWidth(0), width / 4);
        QCOMPARE(bench.table.columnWidth(0) + bench.table.columnWidth(1), width);
        bench.window.resize(800, 300);
        QTRY_COMPARE(bench.table.columnWidth(0) + bench.table.columnWidth(1), bench.table.viewport()->width());
    }

    void walksByKeysAndLetsTabGo()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.table.setFocus();
        bench.table.setCurrentIndex(bench.model.index(0, 0));
        QTest::keyClick(&bench.table, Qt::Key_Down);
        QCOMPARE(bench.table.currentIndex().row(), 1);
        QTest::keyClick(&bench.table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(bench.table.currentIndex().row(), 49);
        QTest::keyClick(&bench.table, Qt::Key_Tab);
        QVERIFY(bench.button.hasFocus());
    }

    void keepsItsPlaceWhereRowsComeInAbove()
    {
        Bench bench;
        bench.table.setKeepsPlace();
        QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
        auto *bar = bench.table.verticalScrollBar();
        bar->setValue(500);
        const int row = bench.table.rowAt(0);
        const int place = bench.table.rowViewportPosition(row);
        const QPersistentModelIndex seen = bench.model.index(row, 0);
        bench.model.insertRows(0, 3);
        QCOMPARE(seen.row(), row + 3);
        QCOMPARE(bench.table.rowViewportPosition(seen.row()), place);
        bench.model.insertRows(bench.model.rowCount(), 3);
        QCOMPARE(bench.table.rowViewportPosition(seen.row()), place);
        bar->setValue(0);
        bench.model.insertRows(0, 3);
        QCOMPARE(bar->value(), 0);  // whoever is at the beginning sees the new ones
    }

    void leavesOutHiddenColumns()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
        bench.table.setColumnHidden(1, true);
        bench.table.setShares({25, 75});
        QCOMPARE(bench.table.columnWidth(0), bench.table.viewport()->width());
    }

    void cannotBeWrittenTo()
    {
        Bench bench;
        bench.table.setCurrentIndex(bench.model.index(0, 0));
        QTest::keyClick(&bench.table, Qt::Key_F2);
        QTest::keyClick(&bench.table, Qt::Key_A);
        QVERIFY(bench.model.index(0, 0).data().toString().isEmpty());
    }
};

QTEST_MAIN(DataTableTest)
#include "DataTableTest.moc"
