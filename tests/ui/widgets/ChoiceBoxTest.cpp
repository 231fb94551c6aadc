// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChoiceBox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    Bench()
    {
        box.addChoice(u"One"_s, 1);
        box.addChoice(u"Two"_s, 2);
        box.addChoice(u"A longer one"_s, 3);
        box.setChosenValue(1);
    }
    ChoiceBox box{u"Number"_s};
    QSignalSpy chosen{&box, &ChoiceBox::chosen};
};

}  // namespace

class ChoiceBoxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void choosesByKeysAndTellsOnce()
    {
        Bench bench;
        bench.box.show();
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.chosen.last().first(), QVariant(2));
        QTest::keyClick(&bench.box, Qt::Key_A);
        QCOMPARE(bench.box.chosenValue(), QVariant(3));
        QCOMPARE(bench.chosen.size(), 2);
    }

    void enterOpensTheOthers()
    {
        Bench bench;
        bench.box.show();
        QTest::keyClick(&bench.box, Qt::Key_Return);
        QVERIFY(bench.box.view()->isVisible());
        QTest::keyClick(bench.box.view(), Qt::Key_Down);
        QTest::keyClick(bench.box.view(), Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.box.chosenValue(), QVariant(2));
    }

    void isSetWithoutASignal()
    {
        Bench bench;
        bench.box.setChosenValue(3);
        QCOMPARE(bench.box.currentText(), u"A longer one"_s);
        QVERIFY(bench.chosen.isEmpty());
    }

    void theWheelIsThePages()
    {
        Bench bench;
        bench.box.show();
        QWheelEvent wheel({5, 5}, bench.box.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&bench.box, &wheel);
        QCOMPARE(bench.box.chosenValue(), QVariant(1));
        QVERIFY(!wheel.isAccepted());
    }

    void hasRoomForTheLongest()
    {
        Bench bench;
        const int words = bench.box.fontMetrics().horizontalAdvance(u"A longer one"_s);
        QVERIFY(bench.box.sizeHint().width() >= words + 48);
        QVERIFY(bench.box.sizeHint().height() >= 32);
    }

    void tellsItsNameAndValue()
    {
        Bench bench;
        bench.box.show();
        auto *interface = QAccessible::queryAccessibleInterface(&bench.box);
        QCOMPARE(interface->role(), QAccessible::ComboBox);
        QCOMPARE(interface->text(QAccessible::Name), u"Number: One"_s);
        QTest::keyClick(&bench.box, Qt::Key_Down);
        QCOMPARE(interface->text(QAccessible::Name), u"Number: Two"_s);
        interface->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY(bench.box.view()->isVisible());
    }
};

QTEST_MAIN(ChoiceBoxTest)
#include "ChoiceBoxTest.moc"
