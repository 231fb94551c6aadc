// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace twofold::ui {

/// The type scale. Sizes are in points for a system font of 10 pt.
enum class TextStyle {
    Display,       ///< 21, semi-bold: the connect page only
    PageTitle,     ///< 17, semi-bold
    DialogTitle,   ///< 14, semi-bold
    FeatureTitle,  ///< 12, semi-bold: the title of a card that stands alone
    CardTitle,     ///< 11, semi-bold
    SectionLabel,  ///< 10, semi-bold
    Body,          ///< 10
    Control,       ///< 10, medium: buttons, row titles
    Notice,        ///< 9.5
    NoticeTitle,   ///< 9.5, semi-bold
    Chip,          ///< 9.5, medium
    Small,         ///< 9
    SmallStrong,   ///< 9, medium
    Caption,       ///< 8.5
    CodeBox,       ///< 22, medium
    PreviewCount,  ///< 24, semi-bold
    Ticket,        ///< 18, medium, mono
    Key,           ///< 14, mono
    Network,       ///< 9.5, mono
};

/// The fonts of the type scale, in the system's own family. When the application font is not 10 pt everything scales with it,
/// so that a larger text size asked of the system is a larger text size here.
class Typography
{
public:
    static QFont font(TextStyle style);
    /// A size of the scale (points for a 10 pt system) in the points of this system.
    static qreal points(qreal scalePoints);
    /// The height in px that a row, button or field needs at least: @p minimum, or the line of @p font and 16 px where that is more.
    static int rowHeight(int minimum, const QFont &font);
    /// A width or height that words fill, in px of a 10 pt system, where the system's text is larger than that; else @p px itself. So
    /// forms stack and columns go by the room that there is for words.
    static int roomFor(int px);
};

}  // namespace twofold::ui
