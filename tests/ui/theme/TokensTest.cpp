// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
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
    void noColorStandsElsewhere();
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

    constexpr double words = 4.5;
    constexpr double shapes = 3.0;
    struct Pair
    {
        const char *name;
        Member ink;
        Member ground;
        double least;
    };
    const Pair pairs[] = {
        {"text on window", &Tokens::text, &Tokens::window, words},
        {"text on surface", &Tokens::text, &Tokens::surface, words},
        {"text on sidebar", &Tokens::text, &Tokens::sidebar, words},
        {"text on inset", &Tokens::text, &Tokens::inset, words},
        {"text on hover", &Tokens::text, &Tokens::hover, words},
        {"text on selected", &Tokens::text, &Tokens::selected, words},
        {"text on accentSoft", &Tokens::text, &Tokens::accentSoft, words},
        {"text on okSoft", &Tokens::text, &Tokens::okSoft, words},
        {"text on warnSoft", &Tokens::text, &Tokens::warnSoft, words},
        {"text on badSoft", &Tokens::text, &Tokens::badSoft, words},
        {"text2 on window", &Tokens::text2, &Tokens::window, words},
        {"text2 on surface", &Tokens::text2, &Tokens::surface, words},
        {"text2 on sidebar", &Tokens::text2, &Tokens::sidebar, words},
        {"text2 on selected", &Tokens::text2, &Tokens::selected, words},
        {"text2 on accentSoft", &Tokens::text2, &Tokens::accentSoft, words},
        {"text2 on neutralSoft", &Tokens::text2, &Tokens::neutralSoft, words},
        {"text3 on window", &Tokens::text3, &Tokens::window, words},
        {"text3 on surface", &Tokens::text3, &Tokens::surface, words},
        {"text3 on sidebar", &Tokens::text3, &Tokens::sidebar, words},
        {"text3 on inset", &Tokens::text3, &Tokens::inset, words},
        {"text3 on accentSoft", &Tokens::text3, &Tokens::accentSoft, words},
        {"text3 on neutralSoft", &Tokens::text3, &Tokens::neutralSoft, words},
        {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, words},
        {"onAccent on accentHover", &Tokens::onAccent, &Tokens::accentHover, words},
        {"onAccent on accentPressed", &Tokens::onAccent, &Tokens::accentPressed, words},
        {"accentText on window", &Tokens::accentText, &Tokens::window, words},
        {"accentText on surface", &Tokens::accentText, &Tokens::surface, words},
        {"accentText on accentSoft", &Tokens::accentText, &Tokens::accentSoft, words},
        {"ok on okSoft", &Tokens::ok, &Tokens::okSoft, words},
        {"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft, words},
        {"warn on sidebar", &Tokens::warn, &Tokens::sidebar, words},
        {"bad on badSoft", &Tokens::bad, &Tokens::badSoft, words},
        {"bad on surface", &Tokens::bad, &Tokens::surface, words},
        {"control on surface", &Tokens::control, &Tokens::surface, shapes},
        {"accent on surface", &Tokens::accent, &Tokens::surface, shapes},
        {"segment2 on surface", &Tokens::segment2, &Tokens::surface, shapes},
        {"segment3 on surface", &Tokens::segment3, &Tokens::surface, shapes},
    };
    for (const Pair &pair : pairs) {
        QTest::addRow("light: %s", pair.name) << Tokens::light().*pair.ink << Tokens::light().*pair.ground << pair.least;
        QTest::addRow("dark: %s", pair.name) << Tokens::dark().*pair.ink << Tokens::dark().*pair.ground << pair.least;
    }
}

void TokensTest::contrastIsEnough()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(found)));
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

void TokensTest::noColorStandsElsewhere()
{
    // "#" and hexadecimal digits within a string, a hexadecimal number given to QColor, QColor with channels, or a named colour.
    static const QRegularExpression color(
        uR"re("[^"\n]*#[0-9A-Fa-f]{3,8}\b[^"\n]*"|\bQColor\s*(?:\w+\s*)?[({]\s*(?:\d|0x|u?"|Qt::)|\bqRgba?\s*\(|)re"
        R"re(\bQt::(?:dark|light)?(?:[Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]r[ae]y|black|white)\b)re"_s);
    static const QRegularExpression pure(uR"(\bQt::(?:black|white)\b)"_s);
    QVERIFY2(color.isValid(), qPrintable(color.errorString()));

    QVERIFY(color.match(u"QColor(0x112233)"_s).hasMatch());
    QVERIFY(color.match(u"border: \"1px solid #abc\";"_s).hasMatch());
    QVERIFY(color.match(u"painter.setPen(Qt::darkGray)"_s).hasMatch());
    QVERIFY(!color.match(u"QColor color = tokens.text;"_s).hasMatch());

    QDirIterator files(QStringLiteral(TWOFOLD_UI_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.endsWith("/theme/Tokens.cpp"_L1))
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        // Scanners need black on white, whatever the theme.
        if (file.fileName().contains("/widgets/Qr"_L1))
            text.remove(pure);
        const QRegularExpressionMatch found = color.match(text);
        QVERIFY2(!found.hasMatch(), qPrintable(path + ": "_L1 + found.captured()));
        ++read;
    }
    QVERIFY(read > 10);
}

QTEST_GUILESS_MAIN(TokensTest)

#include "TokensTest.moc"
