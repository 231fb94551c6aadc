// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Chip.h"

#include <QString>

namespace twofold::ui {

/// Somebody who can be added to a ChipList.
struct ChipSuggestion
{
    QString id;
    Chip::Kind kind = Chip::Kind::Person;
    QString name;
    QString email;         ///< of a person; may be empty
    int size = -1;         ///< how many people a group has; negative if that is not known
    bool isAdded = false;  ///< is on the list: shown, and cannot be picked

    bool operator==(const ChipSuggestion &) const = default;
};

}  // namespace twofold::ui
