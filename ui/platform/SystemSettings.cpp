// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SystemSettings.h"

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
#include <QDesktopServices>
#include <QUrl>
#else
#include <QProcess>
#include <QStandardPaths>
#endif

#include <algorithm>
#include <initializer_list>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

using Panel = SystemSettings::Panel;
using Command = DesktopSettings::Command;

struct Known
{
    QLatin1StringView desktop;  ///< as in XDG_CURRENT_DESKTOP; empty: nobody's own
    Panel panel;
    QLatin1StringView program;
    QLatin1StringView page = {};
    bool isAtHomeOnly = false;  ///< it ends at once under another desktop
};

constexpr std::initializer_list<Known> known{
    {"GNOME"_L1, Panel::Network, "gnome-control-center"_L1, "network"_L1, true},
    {"Unity"_L1, Panel::Network, "gnome-control-center"_L1, "network"_L1, true},
    {"KDE"_L1, Panel::Network, "systemsettings"_L1, "kcm_networkmanagement"_L1},
    {"KDE"_L1, Panel::Network, "systemsettings5"_L1, "kcm_networkmanagement"_L1},
    {"KDE"_L1, Panel::Network, "kcmshell6"_L1, "kcm_networkmanagement"_L1},
    {"KDE"_L1, Panel::Network, "kcmshell5"_L1, "kcm_networkmanagement"_L1},
    {"X-Cinnamon"_L1, Panel::Network, "cinnamon-settings"_L1, "network"_L1},
    {{}, Panel::Network, "nm-connection-editor"_L1},
    {"GNOME"_L1, Panel::Clock, "gnome-control-center"_L1, "datetime"_L1, true},
    {"Unity"_L1, Panel::Clock, "gnome-control-center"_L1, "datetime"_L1, true},
    {"KDE"_L1, Panel::Clock, "systemsettings"_L1, "kcm_clock"_L1},
    {"KDE"_L1, Panel::Clock, "systemsettings5"_L1, "kcm_clock"_L1},
    {"KDE"_L1, Panel::Clock, "kcmshell6"_L1, "kcm_clock"_L1},
    {"KDE"_L1, Panel::Clock, "kcmshell5"_L1, "kcm_clock"_L1},
    {"X-Cinnamon"_L1, Panel::Clock, "cinnamon-settings"_L1, "calendar"_L1},
    {"MATE"_L1, Panel::Clock, "mate-time-admin"_L1},
    {"LXQt"_L1, Panel::Clock, "lxqt-admin-time"_L1},
    {{}, Panel::Clock, "time-admin"_L1},
};

#if defined(Q_OS_WIN)
QUrl addressOf(Panel panel)
{
    return QUrl(panel == Panel::Network ? u"ms-settings:network"_s : u"ms-settings:dateandtime"_s);
}
#elif defined(Q_OS_MACOS)
QUrl addressOf(Panel panel)
{
    return QUrl(panel == Panel::Network ? u"x-apple.systempreferences:com.apple.Network-Settings.extension"_s
                                        : u"x-apple.systempreferences:com.apple.Date-Time-Settings.extension"_s);
}
#else
std::optional<Command> commandHere(Panel panel)
{
    return DesktopSettings::commandFor(panel, qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                                       [](const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); });
}
#endif

}  // namespace

std::optional<Command> DesktopSettings::commandFor(Panel panel, const QString &desktops,
                                                   const std::function<bool(const QString &program)> &isThere)
{
    const auto running = desktops.split(u':');
    QList<Known> rows;
    std::copy_if(known.begin(), known.end(), std::back_inserter(rows), [&](const Known &row) {
        return row.panel == panel && (!row.isAtHomeOnly || running.contains(row.desktop)) && isThere(row.program);
    });
    const auto found = std::min_element(rows.cbegin(), rows.cend(), [&](const Known &left, const Known &right) {
        return running.contains(left.desktop) && !running.contains(right.desktop);
    });
    if (found == rows.cend())
        return {};
    return Command{found->program, found->page.isEmpty() ? QStringList() : QStringList{found->page}};
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
bool DesktopSettings::has(Panel) const
{
    return true;
}

void DesktopSettings::open(Panel panel)
{
    QDesktopServices::openUrl(addressOf(panel));
}
#else
bool DesktopSettings::has(Panel panel) const
{
    return commandHere(panel).has_value();
}

void DesktopSettings::open(Panel panel)
{
    if (const auto command = commandHere(panel))
        QProcess::startDetached(command->program, command->arguments);
}
#endif

}  // namespace twofold::ui
