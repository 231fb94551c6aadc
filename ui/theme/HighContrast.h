// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QPalette>

namespace twofold::ui {

/// The look on a desktop that asks for more contrast: the desktop's own colours, and no others. What the tokens tell apart by tints
/// is told apart by lines and strokes then, so that most inks are one.
class HighContrast
{
public:
    /// The desktop's palette; turned inside out where the desktop asks for the other of dark and light than its palette is, which
    /// happens where Qt does not know its theme.
    static QPalette palette(const QPalette &desktop, bool dark);
    /// Tokens of that palette. Words keep 7:1 against every fill as long as the palette's own text does against its ground, and links
    /// and marks that would be hard to tell give way to the ink of the text.
    static Tokens tokens(const QPalette &palette);
    /// Contrast ratio of two colours as WCAG 2.1 defines it, from 1 to 21.
    static double ratio(const QColor &one, const QColor &other);
};

}  // namespace twofold::ui
