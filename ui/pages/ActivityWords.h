// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QString>

#include <optional>

namespace twofold::ui {

/// What the Activity page says.
class ActivityWords
{
public:
    using Event = viewmodels::ActivityEvent;
    using State = viewmodels::ActivityViewModel::State;

    static QString what(const Event &event);
    static Icon icon(Event::Kind kind);
    static ColorRole ink(Event::Kind kind);
    static QString group(std::optional<Event::Group> group);
    static QString range(viewmodels::ActivityViewModel::Range range);

    static QString who(const Event &event);
    /// In the person's own time zone, with the day.
    static QString time(const QDateTime &utc);
    static QString place(const Event &event);
    /// All of it as a person would say it.
    static QString sentence(const Event &event);
    /// What has no column: how it was typed, with what program, and how the portal calls it.
    static QString details(const Event &event);

    /// How many, of how many, and since when.
    static QString summary(const State &state);
    /// What the page can't show and why; empty where it shows all that there is.
    static ErrorText missing(const State &state);
    /// What could not be read this time.
    static QString failed(const State &state);

    static viewmodels::ActivityViewModel::ExportWords exported();
    /// What a copied row consists of.
    static viewmodels::ActivityViewModel::ExportWords copied();
};

}  // namespace twofold::ui
