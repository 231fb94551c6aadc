// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QTest>

#include <cmath>

using twofold::ui::Tokens;
using namespace Qt::StringLiterals;

namespace {

// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Member = QColor Tokens::*;

}  // namespace

class TokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastOfBlackAndWhite();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void everyTokenIsSet();
};

void TokensTest::contrastOfBlackAndWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
}

void TokensTest::contrastIsEnough_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("number");

    constexpr double words = 4.5;
    constexpr double shapes = 3.0;
    constexpr double notUsed = 1.0;  // and known to be too little: text2 stands there
    struct Pair
    {
        const char *name;
        Member ink;
        Member ground;
        double least;
        double light;  ///< the design's numbers, to one place
        double dark;
    };
    const Pair pairs[] = {
        {"text on window", &Tokens::text, &Tokens::window, words, 15.5, 14.4},
        {"text on surface", &Tokens::text, &Tokens::surface, words, 16.8, 12.8},
        {"text on sidebar", &Tokens::text, &Tokens::sidebar, words, 14.2, 15.4},
        {"text on selected", &Tokens::text, &Tokens::selected, words, 12.3, 10.5},
        {"text on accentSoft", &Tokens::text, &Tokens::accentSoft, words, 14.2, 11.1},
        {"text on warnSoft", &Tokens::text, &Tokens::warnSoft, words, 14.7, 12.1},
        {"text on badSoft", &Tokens::text, &Tokens::badSoft, words, 14.3, 12.8},
        {"text2 on window", &Tokens::text2, &Tokens::window, words, 7.6, 8.7},
        {"text2 on surface", &Tokens::text2, &Tokens::surface, words, 8.2, 7.7},
        {"text2 on sidebar", &Tokens::text2, &Tokens::sidebar, words, 6.9, 9.4},
        {"text2 on selected", &Tokens::text2, &Tokens::selected, words, 6.0, 6.4},
        {"text2 on accentSoft", &Tokens::text2, &Tokens::accentSoft, words, 7.0, 6.8},
        {"text2 on neutralSoft", &Tokens::text2, &Tokens::neutralSoft, words, 6.9, 6.4},
        {"text3 on window", &Tokens::text3, &Tokens::window, words, 5.5, 6.5},
        {"text3 on surface", &Tokens::text3, &Tokens::surface, words, 5.9, 5.7},
        {"text3 on sidebar", &Tokens::text3, &Tokens::sidebar, words, 5.0, 6.9},
        {"text3 on inset", &Tokens::text3, &Tokens::inset, words, 5.2, 5.1},
        {"text3 on accentSoft", &Tokens::text3, &Tokens::accentSoft, words, 5.0, 5.0},
        {"text3 on neutralSoft", &Tokens::text3, &Tokens::neutralSoft, words, 5.0, 4.7},
        {"text3 on selected", &Tokens::text3, &Tokens::selected, notUsed, 4.3, 4.7},
        {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, words, 6.8, 7.5},
        {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, words, 8.2, 8.7},
        {"accentText on window", &Tokens::accentText, &Tokens::window, words, 6.6, 9.4},
        {"accentText on surface", &Tokens::accentText, &Tokens::surface, words, 7.1, 8.4},
        {"accentText on accentSoft", &Tokens::accentText, &Tokens::accentSoft, words, 6.1, 7.3},
        {"ok on okSoft", &Tokens::ok, &Tokens::okSoft, words, 5.6, 6.7},
        {"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft, words, 6.0, 7.9},
        {"warn on sidebar", &Tokens::warn, &Tokens::sidebar, words, 5.8, 10.1},
        {"bad on badSoft", &Tokens::bad, &Tokens::badSoft, words, 5.8, 7.0},
        {"bad on surface", &Tokens::bad, &Tokens::surface, words, 6.8, 7.0},
        {"control on surface", &Tokens::control, &Tokens::surface, shapes, 3.6, 4.0},
        {"accent on surface", &Tokens::accent, &Tokens::surface, shapes, 6.8, 7.0},
        {"segment2 on surface", &Tokens::segment2, &Tokens::surface, shapes, 3.2, 3.4},
        {"segment3 on surface", &Tokens::segment3, &Tokens::surface, shapes, 3.1, 3.5},
        {"text on inset", &Tokens::text, &Tokens::inset, words, 14.8, 11.3},
        {"text on hover", &Tokens::text, &Tokens::hover, words, 13.1, 11.9},
        {"text on okSoft", &Tokens::text, &Tokens::okSoft, words, 14.3, 10.9},
        {"onAccent on accentPressed", &Tokens::onAccent, &Tokens::accentPressed, words, 9.1, 9.1},
        {"text2 on hover", &Tokens::text2, &Tokens::hover, words, 6.4, 7.2},
        {"text2 on inset", &Tokens::text2, &Tokens::inset, words, 7.2, 6.8},
    };
    for (const Pair &pair : pairs) {
        QTest::addRow("light: %s", pair.name)
            << Tokens::light().*pair.ink << Tokens::light().*pair.ground << pair.least << pair.light;
        QTest::addRow("dark: %s", pair.name)
            << Tokens::dark().*pair.ink << Tokens::dark().*pair.ground << pair.least << pair.dark;
    }
}

void TokensTest::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QFETCH(double, number);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(found)));
    QVERIFY2(std::abs(found - number) <= 0.06,
             qPrintable(u"%1 on %2 is %3, not %4"_s.arg(ink.name(), ground.name()).arg(found).arg(number)));
}

void TokensTest::everyTokenIsSet()
{
    // Tokens holds colours and nothing else.
    constexpr size_t count = sizeof(Tokens) / sizeof(QColor);
    static_assert(sizeof(Tokens) == count * sizeof(QColor));
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()}) {
        const auto *colors = reinterpret_cast<const QColor *>(tokens);
        for (size_t i = 0; i < count; ++i)
            QVERIFY2(colors[i].isValid(), qPrintable(u"token %1"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(TokensTest)

#include "TokensTest.moc"
