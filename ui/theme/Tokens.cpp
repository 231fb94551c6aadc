// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

namespace twofold::ui {

QColor Tokens::ink(ColorRole role) const
{
    switch (role) {
    case ColorRole::Text: return text;
    case ColorRole::Text2: return text2;
    case ColorRole::Text3: return text3;
    case ColorRole::Disabled: return disabled;
    case ColorRole::Accent: return accent;
    case ColorRole::OnAccent: return onAccent;
    case ColorRole::AccentText: return accentText;
    case ColorRole::Ok: return ok;
    case ColorRole::Warn: return warn;
    case ColorRole::Bad: return bad;
    }
    return text;
}

const Tokens &Tokens::light()
{
    static const Tokens tokens{
        .window = 0xF6F6F3,
        .sidebar = 0xECECE7,
        .surface = 0xFFFFFF,
        .inset = 0xF1F1ED,
        .hover = 0xE4E4DE,
        .selected = 0xDDDDD6,
        .border = 0xDEDED8,
        .buttonBorder = 0xC9C9C2,
        .control = 0x84878A,
        .text = 0x1B1E1F,
        .text2 = 0x4A5052,
        .text3 = 0x5F6568,
        .disabled = 0xA0A4A4,
        .accent = 0x0B6478,
        .onAccent = 0xFFFFFF,
        .accentHover = 0x09566A,
        .accentPressed = 0x084F62,
        .accentText = 0x0B6074,
        .accentSoft = 0xE1EFF2,
        .accentLine = 0x9CC6CF,
        .ok = 0x1E6B3B,
        .okSoft = 0xE2F1E6,
        .warn = 0x805000,
        .warnSoft = 0xFAEFD8,
        .warnLine = 0xE5CB93,
        .bad = 0xAE271F,
        .badSoft = 0xFBE9E6,
        .badLine = 0xE8B5AF,
        .neutralSoft = 0xEBEBE6,
        .segment2 = 0x559AA9,
        .segment3 = 0x8F938F,
        .scrim = QColor(20, 24, 25, 97),
        .illustrationPaper = 0xFFFFFF,
    };
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{
        .window = 0x1C1E1F,
        .sidebar = 0x151718,
        .surface = 0x252829,
        .inset = 0x2D3132,
        .hover = 0x2A2D2E,
        .selected = 0x323637,
        .border = 0x373B3C,
        .buttonBorder = 0x4A4F51,
        .control = 0x7E8587,
        .text = 0xECEEEE,
        .text2 = 0xB6BCBE,
        .text3 = 0x9BA2A4,
        .disabled = 0x666C6E,
        .accent = 0x5FBFD3,
        .onAccent = 0x06262E,
        .accentHover = 0x79CCDD,
        .accentPressed = 0x84D0E0,
        .accentText = 0x7BCFE0,
        .accentSoft = 0x1A353C,
        .accentLine = 0x2F6674,
        .ok = 0x80CD97,
        .okSoft = 0x1D3827,
        .warn = 0xEABB66,
        .warnSoft = 0x332A19,
        .warnLine = 0x66522A,
        .bad = 0xF49A91,
        .badSoft = 0x38211F,
        .badLine = 0x7D3A33,
        .neutralSoft = 0x323637,
        .segment2 = 0x3B8192,
        .segment3 = 0x757C7E,
        .scrim = QColor(0, 0, 0, 140),
        .illustrationPaper = 0xECEEEE,
    };
    return tokens;
}

}  // namespace twofold::ui
