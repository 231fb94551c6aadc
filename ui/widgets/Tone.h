// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

namespace twofold::ui {

/// What a message, pill or tile means. Colour is never the only sign of it: an icon or a word goes with it.
enum class Tone {
    Neutral,
    Info,
    Ok,
    Warn,
    Bad,
};

/// The ink of words and icons.
ColorRole inkOf(Tone tone);
/// The soft fill behind them.
QColor softFillOf(Tone tone);
/// The outline of the fill; the fill itself where there is none.
QColor lineOf(Tone tone);
/// The icon of a message with this tone.
Icon iconOf(Tone tone);

}  // namespace twofold::ui
