// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tone.h"

#include "ui/theme/Theme.h"

namespace twofold::ui {

ColorRole inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return ColorRole::Text2;
    case Tone::Info: return ColorRole::AccentText;
    case Tone::Ok: return ColorRole::Ok;
    case Tone::Warn: return ColorRole::Warn;
    case Tone::Bad: return ColorRole::Bad;
    }
    return ColorRole::Text2;
}

QColor softFillOf(Tone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case Tone::Neutral: return t.neutralSoft;
    case Tone::Info: return t.accentSoft;
    case Tone::Ok: return t.okSoft;
    case Tone::Warn: return t.warnSoft;
    case Tone::Bad: return t.badSoft;
    }
    return t.neutralSoft;
}

QColor lineOf(Tone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case Tone::Neutral: return t.border;
    case Tone::Info: return t.accentLine;
    case Tone::Ok: return t.okSoft;
    case Tone::Warn: return t.warnLine;
    case Tone::Bad: return t.badLine;
    }
    return t.border;
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return Icon::Info;
    case Tone::Ok: return Icon::Check;
    case Tone::Warn: return Icon::Warning;
    case Tone::Bad: return Icon::Alert;
    }
    return Icon::Info;
}

}  // namespace twofold::ui
