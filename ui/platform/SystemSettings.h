// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

namespace twofold::ui {

/// Opens the pages of the system's own settings that help on. A test notes what would have been opened.
class SystemSettings
{
public:
    enum class Panel { Network, Clock };

    SystemSettings() = default;
    virtual ~SystemSettings() = default;
    Q_DISABLE_COPY_MOVE(SystemSettings)

    /// False where no way to that page is known; then it is not to be offered.
    virtual bool has(Panel panel) const = 0;
    virtual void open(Panel panel) = 0;
};

class DesktopSettings final : public SystemSettings
{
public:
    struct Command
    {
        QString program;
        QStringList arguments;

        bool operator==(const Command &) const = default;
    };

    bool has(Panel panel) const override;
    void open(Panel panel) override;

    /// Of the programs for that page which desktops under X11 and Wayland bring along, the first that can be found: the running
    /// desktop's own before the others. desktops is XDG_CURRENT_DESKTOP, as "ubuntu:GNOME".
    static std::optional<Command> commandFor(Panel panel, const QString &desktops,
                                             const std::function<bool(const QString &program)> &isThere);
};

}  // namespace twofold::ui
