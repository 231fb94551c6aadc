// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace twofold::ui {

/// Overwrites and empties a text that was secret. A help, not a promise: copies that fonts and layouts made are out of reach, and
/// a text that is shared is only let go, since writing to it would make one more copy.
inline void wipeText(QString &text)
{
    if (text.isDetached())
        std::fill(text.begin(), text.end(), QChar(u'\0'));
    text.clear();
}

}  // namespace twofold::ui
