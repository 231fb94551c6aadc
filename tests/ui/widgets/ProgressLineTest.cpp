// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ProgressLine.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

constexpr int lineWidth = 200;

/// How many pixels across the middle are filled.
int filledOf(ProgressLine &line)
{
    const QImage image = line.grab().toImage();
    int pixels = 0;
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixelColor(x, image.height() / 2) == Theme::tokens().accent ? 1 : 0;
    return pixels;
}

}  // namespace

class ProgressLineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fillsByWhatIsDone_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("filled");
        QTest::newRow("nothing") << 0 << 3 << 0;
        QTest::newRow("half") << 2 << 4 << lineWidth / 2;
        QTest::newRow("all") << 5 << 5 << lineWidth;
    }
    void fillsByWhatIsDone()
    {
        QFETCH(int, done);
        QFETCH(int, total);
        QFETCH(int, filled);
        ProgressLine line;
        line.resize(lineWidth, line.sizeHint().height());
        line.setRange(0, total);
        line.setValue(done);
        constexpr int tolerance = 2;  // of the round ends
        QVERIFY2(qAbs(filledOf(line) - filled) <= tolerance, qPrintable(QString::number(filledOf(line))));
    }

    void beginsAtTheRightInARightToLeftLayout()
    {
        ProgressLine line;
        line.resize(lineWidth, line.sizeHint().height());
        line.setRange(0, 4);
        line.setValue(1);
        line.setLayoutDirection(Qt::RightToLeft);
        const QImage image = line.grab().toImage();
        QCOMPARE(image.pixelColor(lineWidth - 20, 3), Theme::tokens().accent);
        QVERIFY(image.pixelColor(20, 3) != Theme::tokens().accent);
    }

    void isAProgressBarForAScreenReader()
    {
        ProgressLine line;
        line.setAccessibleName(u"Resetting"_s);
        line.setRange(0, 4);
        line.setValue(3);
        auto *shown = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(shown && shown->valueInterface());
        QCOMPARE(shown->role(), QAccessible::ProgressBar);
        QCOMPARE(shown->text(QAccessible::Name), u"Resetting"_s);
        QCOMPARE(shown->valueInterface()->currentValue().toInt(), 3);
        QCOMPARE(shown->valueInterface()->maximumValue().toInt(), 4);
    }
};

QTEST_MAIN(ProgressLineTest)
#include "ProgressLineTest.moc"
