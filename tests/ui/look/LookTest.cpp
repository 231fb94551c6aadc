// SPDX-License-Identifier: GPL-3.0-or-later
// Compares widgets in their states, light and dark, with stored pictures. With TWOFOLD_RENEW_LOOK set it stores them instead.
#include "tests/ui/look/Comparison.h"
#include "tests/ui/look/Gallery.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QLayout>
#include <QPainter>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold::tests;
using twofold::ui::Theme;
using twofold::ui::Tokens;

namespace {

const auto fontFamily = u"DejaVu Sans"_s;

QString storedFile(const char *name, Theme::Mode mode)
{
    const auto theme = mode == Theme::Mode::Dark ? "dark"_L1 : "light"_L1;
    return u"%1/look/%2-%3.png"_s.arg(QStringLiteral(TWOFOLD_TEST_DATA), QLatin1StringView(name), theme);
}

std::unique_ptr<QWidget> shown(const Exhibit &exhibit)
{
    auto window = std::make_unique<QWidget>();
    exhibit.fill(window.get());
    auto *layout = window->layout();
    const int width = qBound(window->minimumWidth(), layout->totalSizeHint().width(), window->maximumWidth());
    window->resize(width, layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height());
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("A window does not become active.");
    // The ring is where the exhibit wants it, and nowhere by itself.
    if (auto *focused = QApplication::focusWidget())
        focused->clearFocus();
    if (exhibit.touch)
        exhibit.touch(window.get());
    return window;
}

QImage pictureOf(QWidget &window)
{
    QImage image(window.size(), QImage::Format_RGB32);
    window.render(&image);
    return image;
}

}  // namespace

class LookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void looksAsStored_data();
    void looksAsStored();
    void followsAChangeOfTheme_data();
    void followsAChangeOfTheme();
    void aChangedColorIsFound_data();
    void aChangedColorIsFound();
    void aWidgetThatMovedIsFound();
    void aShadeMoreOrLessIsNone();

private:
    void compare(const QImage &found, const char *name, Theme::Mode mode);

    std::unique_ptr<Theme> m_theme;
    const QList<Exhibit> m_gallery = gallery();
    bool m_renews = qEnvironmentVariableIsSet("TWOFOLD_RENEW_LOOK");
};

void LookTest::initTestCase()
{
    QVERIFY2(QFontInfo(QApplication::font()).family() == fontFamily,
             "The pictures are drawn with DejaVu: install fonts-dejavu-core.");
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void LookTest::cleanupTestCase()
{
    m_theme.reset();
}

void LookTest::looksAsStored_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Theme::Mode>("mode");
    for (int index = 0; index < m_gallery.size(); ++index) {
        QTest::addRow("%s, light", m_gallery[index].name) << index << Theme::Mode::Light;
        QTest::addRow("%s, dark", m_gallery[index].name) << index << Theme::Mode::Dark;
    }
}

void LookTest::looksAsStored()
{
    QFETCH(const int, index);
    QFETCH(const Theme::Mode, mode);
    m_theme->setMode(mode);
    const auto &exhibit = m_gallery[index];
    const auto window = shown(exhibit);
    const QImage found = pictureOf(*window);
    if (m_renews)
        QVERIFY(found.save(storedFile(exhibit.name, mode)));
    compare(found, exhibit.name, mode);
}

void LookTest::compare(const QImage &found, const char *name, Theme::Mode mode)
{
    const QString stored = storedFile(name, mode);
    const Comparison comparison(QImage(stored), found);
    if (comparison.isSame())
        return;
    QDir().mkpath(QStringLiteral(TWOFOLD_FOUND_PICTURES));
    const QString left = QStringLiteral(TWOFOLD_FOUND_PICTURES "/") + QFileInfo(stored).fileName();
    found.save(left);
    QFAIL(qPrintable(u"%1: %2. What was found is in %3"_s.arg(QFileInfo(stored).fileName(), comparison.fault(), left)));
}

void LookTest::followsAChangeOfTheme_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < m_gallery.size(); ++index)
        QTest::addRow("%s", m_gallery[index].name) << index;
}

/// Shown in the light theme and then switched, as a person does it: nothing keeps a colour of before, icons neither.
void LookTest::followsAChangeOfTheme()
{
    QFETCH(const int, index);
    const auto &exhibit = m_gallery[index];
    m_theme->setMode(Theme::Mode::Light);
    const auto window = shown(exhibit);
    compare(pictureOf(*window), exhibit.name, Theme::Mode::Light);
    m_theme->setMode(Theme::Mode::Dark);
    compare(pictureOf(*window), exhibit.name, Theme::Mode::Dark);
}

void LookTest::aChangedColorIsFound_data()
{
    QTest::addColumn<QColor>("before");
    QTest::addColumn<QColor>("after");
    const Tokens &t = Tokens::light();
    QTest::newRow("the accent as if the mouse were over it") << t.accent << t.accentHover;
    QTest::newRow("the window as the sidebar") << t.window << t.sidebar;
    QTest::newRow("hover as pressed") << t.hover << t.selected;
}

void LookTest::aChangedColorIsFound()
{
    QFETCH(const QColor, before);
    QFETCH(const QColor, after);
    const QImage stored(storedFile("buttons", Theme::Mode::Light));
    QImage changed = stored.convertToFormat(QImage::Format_RGB32);
    int pixels = 0;
    for (int y = 0; y < changed.height(); ++y) {
        for (int x = 0; x < changed.width(); ++x) {
            if (changed.pixel(x, y) != before.rgb())
                continue;
            changed.setPixelColor(x, y, after);
            ++pixels;
        }
    }
    QVERIFY(pixels > 0);
    QVERIFY(!Comparison(stored, changed).isSame());
    QVERIFY(Comparison(stored, stored).isSame());
}

void LookTest::aWidgetThatMovedIsFound()
{
    const QImage stored(storedFile("rings", Theme::Mode::Light));
    QImage moved(stored.size(), QImage::Format_RGB32);
    moved.fill(stored.pixelColor(0, 0));
    QPainter(&moved).drawImage(0, 1, stored);
    QVERIFY(!Comparison(stored, moved).isSame());
    QVERIFY(!Comparison(stored, stored.copy(0, 0, stored.width(), stored.height() - 1)).isSame());
}

void LookTest::aShadeMoreOrLessIsNone()
{
    const QImage stored = QImage(storedFile("rings", Theme::Mode::Dark)).convertToFormat(QImage::Format_RGB32);
    QImage lighter = stored;
    QPainter painter(&lighter);
    QColor veil = stored.pixelColor(0, 0).lighter(200);
    veil.setAlpha(8);
    painter.fillRect(lighter.rect(), veil);
    painter.end();
    QVERIFY(lighter != stored);
    QVERIFY(Comparison(stored, lighter).isSame());
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FONTCONFIG_FILE", TWOFOLD_TEST_DATA "/look/fonts.conf");
    QApplication application(argc, argv);
    QApplication::setFont(QFont(fontFamily, 10));
    QApplication::setCursorFlashTime(0);
    LookTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "LookTest.moc"
