// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyLine.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class KeyLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByFour_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"GEZDGNBVGY3TQOJQ"_s << u"GEZD GNBV GY3T QOJQ"_s;
        QTest::newRow("grouped already") << u"GEZD GNBV GY3T QOJQ"_s << u"GEZD GNBV GY3T QOJQ"_s;
        QTest::newRow("a rest") << u"GEZDG"_s << u"GEZD G"_s;
        QTest::newRow("none") << u""_s << u""_s;
    }

    void groupsByFour()
    {
        QFETCH(const QString, key);
        KeyLine line;
        line.setKey(key);
        QTEST(line.text(), "shown");
    }

    void groupsAreTwelvePixelsApart()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        KeyLine line;
        const QFontMetricsF metrics(line.font());
        const qreal gap = metrics.horizontalAdvance(u"A A"_s) - 2 * metrics.horizontalAdvance(u"A"_s);
        QVERIFY2(qAbs(gap - 12) <= 1, QByteArray::number(gap).constData());
    }

    void copyingIsLeftToThePage()
    {
        QApplication::clipboard()->setText(u"before"_s);
        KeyLine line;
        line.setKey(u"GEZDGNBVGY3TQOJQ"_s);
        const QSignalSpy asked(&line, &KeyLine::copyRequested);
        QTest::keyClick(&line, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(line.selectedText(), u"GEZD GNBV GY3T QOJQ"_s);
        QTest::keyClick(&line, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&line, Qt::Key_Insert, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void canBeSelectedNotEdited()
    {
        KeyLine line;
        line.setKey(u"GEZDGNBV"_s);
        QTest::keyClick(&line, Qt::Key_Home);
        for (int step = 0; step < 4; ++step)
            QTest::keyClick(&line, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(line.selectedText(), u"GEZD"_s);
        QTest::keyClicks(&line, u"x"_s);
        QTest::keyClick(&line, Qt::Key_Delete);
        QCOMPARE(line.text(), u"GEZD GNBV"_s);
    }

    void isAsWideAsItsText()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        KeyLine line;
        line.setKey(u"GEZDGNBVGY3TQOJQ"_s);
        line.resize(line.sizeHint());
        // A text that did not fit would scroll, and its picture change.
        line.home(false);
        const QImage atStart = line.grab().toImage();
        line.end(false);
        QCOMPARE(line.grab().toImage(), atStart);
    }

    void secretIsTheValueNotTheName()
    {
        KeyLine line;
        line.setKey(u"GEZDGNBV"_s);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&line);
        QCOMPARE(accessible->text(QAccessible::Name), u"Key, to type instead of scanning"_s);
        QCOMPARE(accessible->text(QAccessible::Value), u"GEZD GNBV"_s);
        QVERIFY(!accessible->text(QAccessible::Description).contains(u"GEZD"_s));
        QVERIFY(accessible->state().readOnly);
    }

    void clearEmptiesIt()
    {
        KeyLine line;
        line.setKey(u"GEZDGNBV"_s);
        line.clear();
        QCOMPARE(line.text(), QString());
    }
};

QTEST_MAIN(KeyLineTest)
#include "KeyLineTest.moc"
