// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/HighContrast.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace twofold::ui {

namespace {

constexpr double words = 4.5;
constexpr double shapes = 3;
constexpr double wordsOnSelection = 7;
constexpr double wordsOnHover = 12;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor blend(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](float a, float b) { return float(a + (b - a) * part); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// As much of @p mark over @p ground as @p ink can still be read on.
QColor strongestFill(const QColor &ground, const QColor &mark, const QColor &ink, double least)
{
    constexpr int steps = 20;
    for (int step = steps; step > 0; --step) {
        const QColor fill = blend(ground, mark, double(step) / steps);
        if (HighContrast::ratio(ink, fill) >= least)
            return fill;
    }
    return ground;
}

QColor readable(const QColor &wanted, std::initializer_list<QColor> grounds, double least, const QColor &otherwise)
{
    const bool isReadable = std::all_of(grounds.begin(), grounds.end(),
                                        [&](const QColor &ground) { return HighContrast::ratio(wanted, ground) >= least; });
    return isReadable ? wanted : otherwise;
}

}  // namespace

double HighContrast::ratio(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QPalette HighContrast::palette(const QPalette &desktop, bool dark)
{
    const bool isDark = luminance(desktop.color(QPalette::Window)) < luminance(desktop.color(QPalette::WindowText));
    if (isDark == dark)
        return desktop;
    QPalette turned = desktop;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor ground = desktop.color(QPalette::Active, QPalette::WindowText);
        const QColor ink = desktop.color(group, QPalette::Base);
        for (const auto role :
             {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase})
            turned.setColor(group, role, ground);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
            turned.setColor(group, role, group == QPalette::Disabled ? blend(ground, ink, 0.5) : ink);
        turned.setColor(group, QPalette::PlaceholderText, ink);
        turned.setColor(group, QPalette::Link, readable(desktop.color(QPalette::Link), {ground}, words, ink));
        // What Fusion draws its edges from.
        turned.setColor(group, QPalette::Light, blend(ground, ink, 0.35));
        turned.setColor(group, QPalette::Midlight, blend(ground, ink, 0.3));
        turned.setColor(group, QPalette::Mid, blend(ground, ink, 0.5));
        turned.setColor(group, QPalette::Dark, ink);
    }
    return turned;
}

Tokens HighContrast::tokens(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    const QColor surface = readable(palette.color(QPalette::Base), {text}, words, window);
    const QColor mark = readable(palette.color(QPalette::Highlight), {surface, window}, shapes, text);
    const QColor selected = strongestFill(surface, mark, text, wordsOnSelection);
    const QColor hover = strongestFill(surface, mark, text, wordsOnHover);
    // What is marked within a selection is told from it.
    const QColor accent = readable(mark, {selected, hover}, shapes, text);
    const QColor onAccent = readable(palette.color(QPalette::HighlightedText), {accent}, words,
                                     ratio(surface, accent) >= ratio(text, accent) ? surface : text);
    const QColor link = readable(palette.color(QPalette::Link), {surface, window, selected, hover}, words, text);
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::WindowText);
    QColor scrim = window;
    scrim.setAlphaF(.7F);
    return {
        .window = window,
        .sidebar = window,
        .surface = surface,
        .inset = surface,
        .hover = hover,
        .selected = selected,
        .border = text,
        .buttonBorder = text,
        .control = text,
        .text = text,
        .text2 = text,
        .text3 = text,
        .disabled = disabled,
        .accent = accent,
        .onAccent = onAccent,
        .accentHover = accent,
        .accentPressed = accent,
        .accentText = link,
        .accentSoft = selected,
        .accentLine = accent,
        .ok = text,
        .okSoft = surface,
        .warn = text,
        .warnSoft = surface,
        .warnLine = text,
        .bad = text,
        .badSoft = surface,
        .badLine = text,
        .neutralSoft = surface,
        .segment2 = accent == text ? mark : text,
        .segment3 = blend(surface, text, 0.6),
        .scrim = scrim,
        .illustrationPaper = surface,
    };
}

}  // namespace twofold::ui
