// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace twofold::ui {

/// The inks: what text, icons and strokes can be drawn in. Custom widgets and icons name a role, never a colour.
enum class ColorRole {
    Text,   ///< titles, values
    Text2,  ///< descriptions
    Text3,  ///< captions; too light for the `selected` fill
    Disabled,
    Accent,
    OnAccent,    ///< on an `accent` fill
    AccentText,  ///< links and icons
    Ok,
    Warn,
    Bad,
};

/// Every colour of the program. There are two of these, light and dark, and no colour is written down anywhere else.
struct Tokens
{
    QColor window;
    QColor sidebar;
    QColor surface;
    QColor inset;
    QColor hover;
    QColor selected;
    QColor border;
    QColor buttonBorder;
    QColor control;
    QColor text;
    QColor text2;
    QColor text3;
    QColor disabled;
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentText;
    QColor accentSoft;
    QColor accentLine;
    QColor ok;
    QColor okSoft;
    QColor warn;
    QColor warnSoft;
    QColor warnLine;
    QColor bad;
    QColor badSoft;
    QColor badLine;
    QColor neutralSoft;
    QColor segment2;
    QColor segment3;
    QColor scrim;
    QColor illustrationPaper;  ///< the light page of the folded sheet on the identity panel

    QColor ink(ColorRole role) const;

    static const Tokens &light();
    static const Tokens &dark();
};

}  // namespace twofold::ui
