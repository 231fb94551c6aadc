// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountdownRing.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

/// The colour of the ring at @p clock, in parts of the circle from 12 o'clock on, clockwise.
QColor colorAt(CountdownRing &ring, qreal clock)
{
    ring.resize(ring.sizeHint());
    QImage image(ring.size(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    ring.render(&image, {}, {}, QWidget::DrawChildren);
    const qreal radius = ring.width() / 2.0 - 2;
    const qreal angle = clock * 2 * std::numbers::pi;
    return image.pixelColor(int(ring.width() / 2.0 + radius * std::sin(angle)),
                            int(ring.height() / 2.0 - radius * std::cos(angle)));
}

}  // namespace

class CountdownRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWithinItsPeriod_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("period");
        QTest::addColumn<int>("shown");
        QTest::newRow("start") << 30 << 30 << 30;
        QTest::newRow("end") << 0 << 30 << 0;
        QTest::newRow("past the end") << -3 << 30 << 0;
        QTest::newRow("more than the period") << 90 << 60 << 60;
    }

    void keepsWithinItsPeriod()
    {
        QFETCH(const int, seconds);
        QFETCH(const int, period);
        CountdownRing ring;
        ring.setSecondsLeft(seconds, period);
        QTEST(ring.secondsLeft(), "shown");
        QCOMPARE(ring.period(), period);
    }

    void runsClockwiseFromTheTop_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void runsClockwiseFromTheTop()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const Theme theme(*qApp, Theme::Mode::Light);
        CountdownRing ring;
        ring.setLayoutDirection(direction);
        ring.setSecondsLeft(10);
        QCOMPARE(colorAt(ring, 0.1), Theme::tokens().accent);
        QCOMPARE(colorAt(ring, 0.3), Theme::tokens().accent);
        QCOMPARE(colorAt(ring, 0.4), Theme::tokens().neutralSoft);
        QCOMPARE(colorAt(ring, 0.9), Theme::tokens().neutralSoft);
    }

    void warnsInTheLastSeconds_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void warnsInTheLastSeconds()
    {
        QFETCH(const Theme::Mode, mode);
        const Theme theme(*qApp, mode);
        CountdownRing ring;
        ring.setSecondsLeft(6);
        QCOMPARE(colorAt(ring, 0.1), Theme::tokens().accent);
        ring.setSecondsLeft(5);
        QCOMPARE(colorAt(ring, 0.1), Theme::tokens().warn);
    }

    void hasTwoExtents()
    {
        QCOMPARE(CountdownRing(CountdownRing::Extent::Compact).sizeHint() * 7, CountdownRing().sizeHint() * 4);
    }

    void isAProgressBarForScreenReaders()
    {
        CountdownRing ring;
        ring.setSecondsLeft(18);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&ring);
        QCOMPARE(accessible->role(), QAccessible::ProgressBar);
        QCOMPARE(accessible->text(QAccessible::Name), u"Time until the next code"_s);
        QAccessibleValueInterface *value = accessible->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 18);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), 30);
        value->setCurrentValue(3);
        QCOMPARE(ring.secondsLeft(), 18);
    }
};

QTEST_MAIN(CountdownRingTest)
#include "CountdownRingTest.moc"
