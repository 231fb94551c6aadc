// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/HighContrast.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/Label.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

namespace {

QPalette paletteOf(const QColor &ground, const QColor &ink, const QColor &mark, const QColor &onMark, const QColor &link)
{
    QPalette palette(ink, ground, ground, ground, ground, ink, ground);
    palette.setColor(QPalette::Base, ground);
    palette.setColor(QPalette::Highlight, mark);
    palette.setColor(QPalette::HighlightedText, onMark);
    palette.setColor(QPalette::Link, link);
    return palette;
}

}  // namespace

class HighContrastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingCanBeRead_data();
    void everythingCanBeRead();
    void aDarkDesktopStaysDark();
    void dropsTheStyleSheet();
    void labelsTakeThePalette();
    void buttonsKeepTheirSize();
    void theIconOfAPrimaryButtonIsSeen();
    void aFaultIsSeen();
};

void HighContrastTest::everythingCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    const QPalette usual;
    QTest::newRow("Qt's own") << usual;
    QTest::newRow("Qt's own, turned") << HighContrast::palette(usual, true);
    QTest::newRow("white on black") << paletteOf(Qt::black, Qt::white, Qt::cyan, Qt::black, Qt::yellow);
    QTest::newRow("black on white") << paletteOf(Qt::white, Qt::black, Qt::darkBlue, Qt::white, Qt::blue);
    QTest::newRow("yellow on black") << paletteOf(Qt::black, Qt::yellow, Qt::blue, Qt::white, Qt::blue);
    QTest::newRow("marks that are hard to tell") << paletteOf(Qt::white, Qt::black, QColor(0xF0F0F0), Qt::white, Qt::yellow);
}

void HighContrastTest::everythingCanBeRead()
{
    QFETCH(const QPalette, palette);
    const Tokens t = HighContrast::tokens(palette);
    for (const QColor &ground : {t.window, t.surface, t.selected, t.hover, t.accentSoft, t.warnSoft, t.neutralSoft}) {
        for (const QColor &ink : {t.text, t.text2, t.text3, t.ok, t.warn, t.bad})
            QVERIFY(HighContrast::ratio(ink, ground) >= 7);
        QVERIFY(HighContrast::ratio(t.accentText, ground) >= 4.5);
    }
    QVERIFY(HighContrast::ratio(t.onAccent, t.accent) >= 4.5);
    for (const QColor &shape : {t.accent, t.control, t.border, t.buttonBorder, t.warnLine, t.segment2, t.segment3})
        QVERIFY(HighContrast::ratio(shape, t.surface) >= 3);
    for (const QColor &ground : {t.selected, t.hover})
        QVERIFY(HighContrast::ratio(t.accent, ground) >= 3);
    // What is selected is told from what is not.
    QVERIFY(HighContrast::ratio(t.selected, t.surface) > 1.2);
}

void HighContrastTest::aDarkDesktopStaysDark()
{
    const QPalette dark = paletteOf(Qt::black, Qt::white, Qt::cyan, Qt::black, Qt::yellow);
    QCOMPARE(HighContrast::palette(dark, true), dark);
    const QPalette turned = HighContrast::palette(dark, false);
    QCOMPARE(turned.color(QPalette::Window), QColor(Qt::white));
    QCOMPARE(turned.color(QPalette::WindowText), QColor(Qt::black));
}

void HighContrastTest::dropsTheStyleSheet()
{
    Theme theme(*qApp, Theme::Mode::Dark);
    QVERIFY(Theme::hasStyleSheet());
    QVERIFY(!theme.isHighContrast());
    theme.askForHighContrast();
    QVERIFY(theme.isHighContrast());
    QVERIFY(!Theme::hasStyleSheet());
    QVERIFY(qApp->styleSheet().isEmpty());
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    theme.setMode(Theme::Mode::Light);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() > 128);
    QCOMPARE(Theme::tokens().window, QApplication::palette().color(QPalette::Window));
}

void HighContrastTest::labelsTakeThePalette()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const std::unique_ptr<Label> label(makeLabel(u"words"_s, TextStyle::Small, ColorRole::Text3));
    label->show();
    theme.askForHighContrast();
    QCOMPARE(label->palette().color(QPalette::WindowText), QApplication::palette().color(QPalette::WindowText));
}

void HighContrastTest::buttonsKeepTheirSize()
{
    Theme theme(*qApp, Theme::Mode::Light);
    theme.askForHighContrast();
    const std::unique_ptr<QPushButton> button(makeButton(u"Save"_s));
    QVERIFY(button->sizeHint().height() >= 32);
    const std::unique_ptr<QPushButton> big(makeBigButton(u"Continue"_s));
    QVERIFY(big->sizeHint().height() >= 40);
    const std::unique_ptr<QPushButton> icon(makeIconButton(u"Copy"_s, Icon::Copy));
    QCOMPARE(icon->sizeHint(), QSize(28, 28));
    QVERIFY(QLineEdit().sizeHint().height() >= 32);
}

void HighContrastTest::theIconOfAPrimaryButtonIsSeen()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const std::unique_ptr<QPushButton> button(makeButton(u"Print"_s, ButtonRole::Primary, Icon::Printer));
    const auto ink = [&button] {
        const auto picture = button->icon().pixmap(16, 16).toImage();
        QColor strongest = Qt::transparent;
        for (int x = 0; x < picture.width(); ++x) {
            for (int y = 0; y < picture.height(); ++y) {
                if (const auto color = picture.pixelColor(x, y); color.alpha() > strongest.alpha())
                    strongest = color;
            }
        }
        strongest.setAlpha(255);
        return strongest;
    };
    QVERIFY(HighContrast::ratio(ink(), Theme::tokens().accent) >= 4.5);
    theme.askForHighContrast();
    QVERIFY(HighContrast::ratio(ink(), QApplication::palette().color(QPalette::Button)) >= 4.5);
}

void HighContrastTest::aFaultIsSeen()
{
    Theme theme(*qApp, Theme::Mode::Light);
    theme.askForHighContrast();
    QLineEdit field(u"172.16.0.0/33"_s);
    field.resize(field.sizeHint());
    const QImage before = field.grab().toImage();
    setStyleProperty(&field, "error", true);
    const QImage after = field.grab().toImage();
    QVERIFY(before != after);
    QCOMPARE(after.pixelColor(field.width() / 2, 1), Theme::tokens().bad);
}

QTEST_MAIN(HighContrastTest)

#include "HighContrastTest.moc"
