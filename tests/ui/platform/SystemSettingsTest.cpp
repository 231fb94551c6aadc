// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemSettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::ui;
using Command = DesktopSettings::Command;
using Panel = SystemSettings::Panel;

class SystemSettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksTheDesktopsOwn_data()
    {
        QTest::addColumn<Panel>("panel");
        QTest::addColumn<QString>("desktops");
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("command");
        const QStringList everything{u"gnome-control-center"_s, u"systemsettings"_s, u"nm-connection-editor"_s, u"time-admin"_s,
                                     u"cinnamon-settings"_s};
        QTest::newRow("GNOME") << Panel::Network << u"ubuntu:GNOME"_s << everything << u"gnome-control-center network"_s;
        QTest::newRow("GNOME, clock") << Panel::Clock << u"GNOME"_s << everything << u"gnome-control-center datetime"_s;
        QTest::newRow("KDE") << Panel::Network << u"KDE"_s << everything << u"systemsettings kcm_networkmanagement"_s;
        QTest::newRow("KDE, clock") << Panel::Clock << u"KDE"_s << everything << u"systemsettings kcm_clock"_s;
        QTest::newRow("an older KDE") << Panel::Network << u"KDE"_s << QStringList{u"kcmshell5"_s, u"nm-connection-editor"_s}
                                      << u"kcmshell5 kcm_networkmanagement"_s;
        QTest::newRow("Cinnamon") << Panel::Network << u"X-Cinnamon"_s << everything << u"cinnamon-settings network"_s;
        QTest::newRow("XFCE") << Panel::Network << u"XFCE"_s << QStringList{u"gnome-control-center"_s, u"nm-connection-editor"_s}
                              << u"nm-connection-editor"_s;
        QTest::newRow("another desktop's that runs anywhere")
            << Panel::Clock << QString() << QStringList{u"lxqt-admin-time"_s} << u"lxqt-admin-time"_s;
        QTest::newRow("one that runs at home only")
            << Panel::Clock << u"XFCE"_s << QStringList{u"gnome-control-center"_s} << QString();
        QTest::newRow("none") << Panel::Network << u"GNOME"_s << QStringList() << QString();
    }

    void picksTheDesktopsOwn()
    {
        QFETCH(const Panel, panel);
        QFETCH(const QString, desktops);
        QFETCH(const QStringList, there);
        const auto command =
            DesktopSettings::commandFor(panel, desktops, [&there](const QString &program) { return there.contains(program); });
        QTEST(command ? (QStringList{command->program} + command->arguments).join(u' ') : QString(), "command");
    }

#ifdef Q_OS_LINUX
    void startsWhatIsInThePath()
    {
        QTemporaryDir programs;
        const auto path = qgetenv("PATH");
        const auto desktop = qgetenv("XDG_CURRENT_DESKTOP");
        qputenv("PATH", programs.path().toLocal8Bit());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        DesktopSettings settings;
        QVERIFY(!settings.has(Panel::Network));

        QFile program(programs.filePath(u"gnome-control-center"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho \"$1\" > \"" + programs.path().toLocal8Bit() + "/part\"\n" + "exec /bin/mv \""
                      + programs.path().toLocal8Bit() + "/part\" \"" + programs.path().toLocal8Bit() + "/opened\"\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QVERIFY(settings.has(Panel::Network));
        settings.open(Panel::Clock);
        QFile opened(programs.filePath(u"opened"_s));
        QTRY_VERIFY(opened.exists());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(opened.readAll(), "datetime\n");

        qputenv("PATH", path);
        qputenv("XDG_CURRENT_DESKTOP", desktop);
    }
#endif
};

QTEST_GUILESS_MAIN(SystemSettingsTest)
#include "SystemSettingsTest.moc"
