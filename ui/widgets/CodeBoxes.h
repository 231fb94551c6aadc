// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

class QPainter;

namespace twofold::ui {

class CodeText;

/// Where the six boxes of a CodeField stand and how they look. Knows no widget.
class CodeBoxes
{
public:
    struct Look
    {
        int width = 0;  ///< px there are for all boxes
        Qt::LayoutDirection direction = Qt::LeftToRight;
        bool enabled = true;
        bool busy = false;
        bool error = false;
        bool focused = false;
        bool caretOn = true;
    };

    static QSize preferredSize();
    static QSize smallestSize();
    /// Box @p index in a field of @p width px. The boxes run from left to right; @p direction says on which side spare room is left.
    static QRect boxRect(int index, int width, Qt::LayoutDirection direction);
    static void paint(QPainter &painter, const CodeText &text, const Look &look);

private:
    static void paintBox(QPainter &painter, int index, const CodeText &text, const Look &look);
    static void paintCaret(QPainter &painter, int index, const CodeText &text, const Look &look);
};

}  // namespace twofold::ui
