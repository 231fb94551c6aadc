// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FilterChips.h"

#include "ui/widgets/FilterChip.h"

#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

struct Bench
{
    Bench()
    {
        chips.addFilter(7, u"All"_s);
        chips.addFilter(8, u"Not set up"_s);
        chips.addFilter(9, u"Nuts & bolts"_s);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&before);
        layout->addWidget(&chips);
        window.resize(500, 100);
        window.show();
    }

    QWidget window;
    QPushButton &before = *new QPushButton(u"before"_s);
    FilterChips &chips = *new FilterChips;
    QSignalSpy chosen{&chips, &FilterChips::chosen};
};

}  // namespace

class FilterChipsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneIsChosen()
    {
        Bench bench;
        QCOMPARE(bench.chips.current(), 7);
        QTest::mouseClick(bench.chips.chip(8), Qt::LeftButton);
        QCOMPARE(bench.chips.current(), 8);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.first().first().toInt(), 8);
        QTest::mouseClick(bench.chips.chip(8), Qt::LeftButton);
        QCOMPARE(bench.chosen.size(), 1);
        bench.chips.setCurrent(9);
        QCOMPARE(bench.chips.current(), 9);
        QVERIFY(!bench.chips.chip(8)->isChecked());
        QCOMPARE(bench.chosen.size(), 1);
    }

    void keysChoose()
    {
        Bench bench;
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        bench.before.setFocus();
        QTest::keyClick(&bench.before, Qt::Key_Tab);
        QVERIFY(bench.chips.chip(7)->hasFocus());
        QTest::keyClick(bench.chips.chip(7), Qt::Key_Right);
        QVERIFY(bench.chips.chip(8)->hasFocus());
        QCOMPARE(bench.chips.current(), 8);
        QTest::keyClick(bench.chips.chip(8), Qt::Key_Left);
        QCOMPARE(bench.chips.current(), 7);
    }

    void saysItsCount()
    {
        Bench bench;
        auto *interface = QAccessible::queryAccessibleInterface(bench.chips.chip(8));
        QCOMPARE(interface->role(), QAccessible::RadioButton);
        QCOMPARE(interface->text(QAccessible::Name), u"Not set up"_s);
        bench.chips.setCount(8, 38);
        QCOMPARE(interface->text(QAccessible::Name), u"Not set up, 38"_s);
        QVERIFY(!interface->state().checked);
        bench.chips.setCurrent(8);
        QVERIFY(interface->state().checked);
        QCOMPARE(QAccessible::queryAccessibleInterface(bench.chips.chip(9))->text(QAccessible::Name), u"Nuts & bolts"_s);
    }

    void oneThatIsTakenAway()
    {
        FilterChip chip({});
        chip.setWords(u"Ada Moreau"_s, u"Only Ada Moreau. Show everybody"_s);
        QSignalSpy clicks(&chip, &QAbstractButton::clicked);
        auto *interface = QAccessible::queryAccessibleInterface(&chip);
        QCOMPARE(interface->role(), QAccessible::PushButton);
        QCOMPARE(interface->text(QAccessible::Name), u"Only Ada Moreau. Show everybody"_s);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicks.size(), 1);
    }
};

QTEST_MAIN(FilterChipsTest)
#include "FilterChipsTest.moc"
