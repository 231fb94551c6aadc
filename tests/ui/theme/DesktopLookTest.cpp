// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says over D-Bus, by a portal of the test's own on a bus of its own.
#include "ui/theme/DesktopLook.h"

#include "tests/ui/theme/FakePortal.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

FakePortal::Settings with(const QString &key, const QVariant &value)
{
    return {{appearance, {{key, value}}}};
}

QColor windowColor()
{
    return QApplication::palette().color(QPalette::Window);
}

}  // namespace

class DesktopLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thereIsNoPortal();
    void isDarkWhereTheDesktopIs();
    void followsTheDesktop();
    void aChoiceOfOnesOwnStays();
    void thePortalComesLater();
    void nonsenseIsNoAnswer();
    void moreContrast_data();
    void moreContrast();
    void contrastOfADarkDesktop();
    void lessMotion_data();
    void lessMotion();
};

void DesktopLookTest::thereIsNoPortal()
{
    const DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::changed);
    const Theme theme(*qApp);
    const auto usual = theme.isDark();
    // The error that the bus gives for a service that is not there comes before what this one says.
    FakePortal portal(with(u"color-scheme"_s, 1U));
    QVERIFY(portal.isRegistered());
    QVERIFY(!usual);
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
}

void DesktopLookTest::isDarkWhereTheDesktopIs()
{
    FakePortal portal(with(u"color-scheme"_s, 1U));
    const Theme theme(*qApp);
    QTRY_VERIFY(theme.isDark());
    QCOMPARE(windowColor(), Tokens::dark().window);
}

void DesktopLookTest::followsTheDesktop()
{
    FakePortal portal;
    const Theme theme(*qApp);
    QTRY_COMPARE(portal.asked(), 1);
    QVERIFY(!theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    portal.set(appearance, u"color-scheme"_s, 1U);
    QTRY_VERIFY(theme.isDark());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(windowColor(), Tokens::dark().window);
    portal.set(appearance, u"color-scheme"_s, 2U);
    QTRY_VERIFY(!theme.isDark());
    QCOMPARE(windowColor(), Tokens::light().window);
    portal.set(appearance, u"color-scheme"_s, 1U);
    QTRY_VERIFY(theme.isDark());
    // What is not known means that nothing is asked for.
    portal.set(appearance, u"color-scheme"_s, 7U);
    QTRY_VERIFY(!theme.isDark());
}

void DesktopLookTest::aChoiceOfOnesOwnStays()
{
    FakePortal portal(with(u"color-scheme"_s, 1U));
    Theme theme(*qApp, Theme::Mode::Light);
    const DesktopLook witness;
    QTRY_COMPARE(witness.scheme(), DesktopLook::Scheme::Dark);
    QVERIFY(!theme.isDark());
    theme.setMode(Theme::Mode::System);
    QVERIFY(theme.isDark());
}

void DesktopLookTest::thePortalComesLater()
{
    const Theme theme(*qApp);
    const FakePortal portal(with(u"color-scheme"_s, 1U));
    QTRY_VERIFY(theme.isDark());
}

void DesktopLookTest::nonsenseIsNoAnswer()
{
    FakePortal portal(with(u"color-scheme"_s, 1U));
    portal.setTalksNonsense();
    const DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::changed);
    QTRY_COMPARE(portal.asked(), 1);
    portal.set(appearance, u"contrast"_s, 1U);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(look.scheme(), DesktopLook::Scheme::Unsaid);
    QVERIFY(look.wantsHighContrast());
}

void DesktopLookTest::moreContrast_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("on");
    QTest::addColumn<QVariant>("off");
    QTest::newRow("contrast") << appearance << u"contrast"_s << QVariant(1U) << QVariant(0U);
    QTest::newRow("GTK theme") << gnomeInterface << u"gtk-theme"_s << QVariant(u"HighContrastInverse"_s)
                               << QVariant(u"Adwaita"_s);
    QTest::newRow("switch of GNOME") << gnomeAccess << u"high-contrast"_s << QVariant(true) << QVariant(false);
}

void DesktopLookTest::moreContrast()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, on);
    QFETCH(const QVariant, off);
    FakePortal portal({{space, {{key, on}}}});
    const Theme theme(*qApp);
    QTRY_VERIFY(theme.isHighContrast());
    QVERIFY(qApp->styleSheet().isEmpty());
    QVERIFY(windowColor() != Tokens::light().window);
    portal.set(space, key, off);
    QTRY_VERIFY(!theme.isHighContrast());
    QVERIFY(!qApp->styleSheet().isEmpty());
    QCOMPARE(windowColor(), Tokens::light().window);
}

void DesktopLookTest::contrastOfADarkDesktop()
{
    FakePortal portal({{appearance, {{u"contrast"_s, 1U}, {u"color-scheme"_s, 1U}}}});
    const Theme theme(*qApp);
    QTRY_VERIFY(theme.isHighContrast());
    QVERIFY(windowColor().lightness() < 128);
    QVERIFY(Theme::tokens().text.lightness() > 128);
}

void DesktopLookTest::lessMotion_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("reduced motion") << appearance << u"reduced-motion"_s << QVariant(1U);
    QTest::newRow("no animations") << gnomeInterface << u"enable-animations"_s << QVariant(false);
}

void DesktopLookTest::lessMotion()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    FakePortal portal;
    const Theme theme(*qApp);
    const QWidget widget;
    QVERIFY(widget.style()->styleHint(QStyle::SH_Widget_Animate) != 0);
    portal.set(space, key, value);
    QTRY_COMPARE(widget.style()->styleHint(QStyle::SH_Widget_Animate), 0);
}

int main(int argc, char *argv[])
{
    QProcess bus;
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!bus.waitForReadyRead())
        qFatal("No bus starts: dbus-daemon.");
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int result = 0;
    {
        QApplication application(argc, argv);
        DesktopLookTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    bus.kill();
    bus.waitForFinished();
    return result;
}

#include "DesktopLookTest.moc"
