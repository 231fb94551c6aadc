// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace twofold::ui {

/// The program's own drawings, on a grid of 16 with strokes of 1.5.
enum class Icon {
    None,
    Alert,
    Ban,
    Box,
    Chat,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Code,
    Copy,
    Dot,
    Download,
    Envelope,
    Expand,
    Eye,
    EyeOff,
    Gear,
    Globe,
    Info,
    Key,
    Lock,
    Minus,
    More,
    Network,
    OpenOut,
    People,
    Person,
    Phone,
    Plus,
    Printer,
    Qr,
    Refresh,
    Search,
    ShieldAlert,
    ShieldCheck,
    Sliders,
    Trash,
    UpDown,
    Upload,
    Warning,
    WifiOff,
};

/// Paints the drawings in the colours of the current theme. An icon handed out once follows a change of theme by itself, since it
/// asks for its colour when it is painted; it is drawn as a vector at every device pixel ratio.
class Icons
{
public:
    /// For buttons and menus; the disabled mode uses the disabled ink. Icon::None gives a null icon.
    /// Chevrons point the other way in a right-to-left application.
    static QIcon icon(Icon icon, ColorRole role = ColorRole::Text);
    /// Paints @p icon into @p rect; @p mirrored flips it, for chevrons in a right-to-left widget.
    static void paint(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color, bool mirrored = false);

    /// The program's icon in colour, for windows and the identity panel.
    static QIcon application();
    /// Paints the program's icon in black and white, for paper.
    static void paintMonochrome(QPainter &painter, const QRectF &rect);
};

}  // namespace twofold::ui
