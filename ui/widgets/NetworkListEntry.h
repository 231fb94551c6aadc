// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tone.h"

#include <QString>

namespace twofold::ui {

/// What a NetworkList shows of one network, all of it in words for the person.
struct NetworkListEntry
{
    QString address;         ///< as it is stored; always reads from left to right
    QString meaning;         ///< "Private network, 16.8 million addresses"
    QString pill;            ///< "New"; empty: none
    Tone tone = Tone::Info;  ///< of the pill and the fault
    QString fault;           ///< a sentence under the row; empty: none
    QString repair;          ///< on the button beside the fault; empty: no button

    bool operator==(const NetworkListEntry &) const = default;

    /// The whole entry as one sentence for a screen reader: "10.0.0.0/8, Private network, New".
    QString spoken() const;
};

}  // namespace twofold::ui
