// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareBar.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ShareLegend.h"

#include <QImage>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

constexpr int barWidth = 204;  ///< 100 each, and a gap of 4 px less than that

/// How many pixels across the middle of the bar have that fill.
int widthOf(ShareBar &bar, ShareBar::Part part)
{
    const QImage image = bar.grab().toImage();
    int pixels = 0;
    for (int x = 0; x < image.width(); ++x)
        pixels += image.pixelColor(x, image.height() / 2) == ShareBar::colorOf(part) ? 1 : 0;
    return pixels;
}

}  // namespace

class ShareBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dividesTheWidth_data()
    {
        QTest::addColumn<QList<qint64>>("shares");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("third");
        QTest::newRow("halves") << QList<qint64>{5, 0, 5} << 101 << 101;
        QTest::newRow("one only") << QList<qint64>{7} << barWidth << 0;
        QTest::newRow("a quarter") << QList<qint64>{75, 0, 25} << 151 << 51;
        QTest::newRow("too few to be seen, and seen") << QList<qint64>{1'000'000, 0, 1} << 198 << 4;
        QTest::newRow("nobody") << QList<qint64>{0, 0, 0} << 0 << 0;
        QTest::newRow("nothing said") << QList<qint64>() << 0 << 0;
    }
    void dividesTheWidth()
    {
        QFETCH(QList<qint64>, shares);
        QFETCH(int, first);
        QFETCH(int, third);
        ShareBar bar;
        bar.resize(barWidth, 8);
        bar.setShares(shares);
        constexpr int tolerance = 2;  // of the round ends
        QVERIFY2(qAbs(widthOf(bar, ShareBar::First) - first) <= tolerance,
                 qPrintable(QString::number(widthOf(bar, ShareBar::First))));
        QVERIFY2(qAbs(widthOf(bar, ShareBar::Third) - third) <= tolerance,
                 qPrintable(QString::number(widthOf(bar, ShareBar::Third))));
    }

    void beginsAtTheRightInARightToLeftLayout()
    {
        ShareBar bar;
        bar.resize(barWidth, 8);
        bar.setShares({1, 3});
        bar.setLayoutDirection(Qt::RightToLeft);
        const QImage image = bar.grab().toImage();
        QCOMPARE(image.pixelColor(barWidth - 20, 4), ShareBar::colorOf(ShareBar::First));
        QCOMPARE(image.pixelColor(20, 4), ShareBar::colorOf(ShareBar::Second));
    }

    void theLegendSaysEachLineWhole()
    {
        ShareLegend legend;
        legend.setLines({{ShareBar::First, u"Ready"_s, u"176"_s}, {ShareBar::Fault, u"Can’t"_s, u"2"_s}});
        QStringList names;
        for (const auto *label : legend.findChildren<QLabel *>())
            names.append(label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        QCOMPARE(names, (QStringList{u"Ready: 176"_s, u"176"_s, u"Can’t: 2"_s, u"2"_s}));
        legend.setLines({});
        QVERIFY(legend.findChildren<QLabel *>().isEmpty());
    }
};

QTEST_MAIN(ShareBarTest)
#include "ShareBarTest.moc"
