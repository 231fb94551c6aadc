// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/Buttons.h"
#include "ui/theme/FocusRing.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Label.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void modeChangesThePalette();
    void sameModeIsNoChange();
    void labelsFollow();
    void labelsTakeNoMarkup();
    void buttonsFollow();
    void iconIsDrawn_data();
    void iconIsDrawn();
    void iconFollowsTheTheme();
    void chevronIsMirrored();
    void ringIsForTheKeyboardOnly();
    void textScalesWithTheSystem();

private:
    std::unique_ptr<Theme> m_theme;
};

void ThemeTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void ThemeTest::cleanupTestCase()
{
    m_theme.reset();
}

void ThemeTest::modeChangesThePalette()
{
    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
    QVERIFY(!m_theme->isDark());

    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(&Theme::tokens(), &Tokens::dark());
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::dark().window);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), Tokens::dark().text);
    QVERIFY(qApp->styleSheet().contains(Tokens::dark().accent.name()));
    QVERIFY(!qApp->styleSheet().contains(u'@'));

    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::light().window);
    QVERIFY(qApp->styleSheet().contains(Tokens::light().accent.name()));
}

void ThemeTest::sameModeIsNoChange()
{
    m_theme->setMode(Theme::Mode::Light);
    QSignalSpy changed(m_theme.get(), &Theme::changed);
    m_theme->setMode(Theme::Mode::Light);
    QCOMPARE(changed.count(), 0);
}

void ThemeTest::labelsFollow()
{
    m_theme->setMode(Theme::Mode::Light);
    Label label(u"words"_s, TextStyle::Small, ColorRole::Text2);
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::light().text2);
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Tokens::dark().text2);
    QCOMPARE(label.font().pointSizeF(), Typography::points(9));
    m_theme->setMode(Theme::Mode::Light);
}

void ThemeTest::labelsTakeNoMarkup()
{
    const std::unique_ptr<Label> label(makeLabel(u"<b>Ada</b>"_s, TextStyle::Body));
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(label->text(), u"<b>Ada</b>"_s);
}

void ThemeTest::buttonsFollow()
{
    const std::unique_ptr<QPushButton> button(makeButton(u"Save"_s, ButtonRole::Primary));
    button->resize(button->sizeHint());
    button->show();
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        const QImage image = button->grab().toImage();
        QCOMPARE(image.pixelColor(8, image.height() / 2), Theme::tokens().accent);
    }
    QVERIFY(button->sizeHint().height() >= 32);
    const std::unique_ptr<QPushButton> big(makeBigButton(u"Continue"_s));
    big->ensurePolished();
    QVERIFY(big->sizeHint().height() >= 40);
    const std::unique_ptr<QPushButton> copy(makeIconButton(u"Copy"_s, Icon::Copy));
    QCOMPARE(copy->accessibleName(), u"Copy"_s);
    QCOMPARE(copy->toolTip(), u"Copy"_s);
}

namespace {

QImage drawn(Icon icon, bool mirrored = false)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Icons::paint(painter, image.rect(), icon, Tokens::light().bad, mirrored);
    return image;
}

}  // namespace

void ThemeTest::iconIsDrawn_data()
{
    QTest::addColumn<int>("icon");
    for (int icon = int(Icon::Alert); icon <= int(Icon::WifiOff); ++icon)
        QTest::addRow("icon %d", icon) << icon;
}

void ThemeTest::iconIsDrawn()
{
    QFETCH(int, icon);
    const QImage image = drawn(Icon(icon));
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 250)
                continue;
            ++inked;
            // The ink that was asked for and no colour of the drawing's own.
            QVERIFY(std::abs(pixel.red() - Tokens::light().bad.red()) <= 2);
            QVERIFY(std::abs(pixel.green() - Tokens::light().bad.green()) <= 2);
        }
    }
    QVERIFY(inked > 10);
    QVERIFY(inked < image.width() * image.height() / 2);
}

void ThemeTest::iconFollowsTheTheme()
{
    const QIcon icon = Icons::icon(Icon::Dot, ColorRole::Accent);
    for (const auto mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
        m_theme->setMode(mode);
        QCOMPARE(icon.pixmap(16, 16).toImage().pixelColor(8, 8), Theme::tokens().accent);
    }
    QVERIFY(Icons::icon(Icon::None).isNull());
    QVERIFY(!Icons::application().pixmap(48, 48).isNull());
}

void ThemeTest::chevronIsMirrored()
{
    const QImage left = drawn(Icon::ChevronRight, true);
    const QImage right = drawn(Icon::ChevronRight);
    QVERIFY(left != right);
    QVERIFY(!drawn(Icon::ChevronLeft).isNull());
}

void ThemeTest::ringIsForTheKeyboardOnly()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *first = makeButton(u"First"_s);
    auto *second = new QCheckBox(u"Second"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first->setFocus(Qt::TabFocusReason);
    auto *ring = window.findChild<FocusRing *>();
    QVERIFY(ring);
    QCOMPARE(ring->widget(), first);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(ring->widget(), second);
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(first->hasFocus());
    QVERIFY(!ring->widget());
}

void ThemeTest::textScalesWithTheSystem()
{
    const QFont before = QApplication::font();
    QFont twice = before;
    twice.setPointSizeF(20);
    QApplication::setFont(twice);
    QCOMPARE(Typography::points(10), 20.0);
    QCOMPARE(Typography::font(TextStyle::PageTitle).pointSizeF(), 34.0);
    QVERIFY(Typography::rowHeight(32, Typography::font(TextStyle::Body)) > 32);
    twice.setPixelSize(24);
    QApplication::setFont(twice);
    QVERIFY(Typography::points(10) > 10);
    QApplication::setFont(before);
}

QTEST_MAIN(ThemeTest)

#include "ThemeTest.moc"
