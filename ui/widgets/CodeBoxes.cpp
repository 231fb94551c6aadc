// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeBoxes.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/CodeText.h"

#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int gap = 8;
constexpr int middleGap = 24;
constexpr int allGaps = 4 * gap + middleGap;
constexpr int smallestBox = 40;

int boxHeight()
{
    return Typography::rowHeight(60, Typography::font(TextStyle::CodeBox));
}

int boxWidth()
{
    return boxHeight() * 52 / 60;
}

bool isCurrent(int index, const CodeText &text, const CodeBoxes::Look &look)
{
    return look.focused && look.enabled && !look.busy && index == qMin(text.cursor(), CodeText::Capacity - 1);
}

}  // namespace

QSize CodeBoxes::preferredSize()
{
    return {CodeText::Capacity * boxWidth() + allGaps, boxHeight()};
}

QSize CodeBoxes::smallestSize()
{
    return {CodeText::Capacity * smallestBox + allGaps, boxHeight()};
}

QRect CodeBoxes::boxRect(int index, int width, Qt::LayoutDirection direction)
{
    const int boxWide = qBound(smallestBox, (width - allGaps) / CodeText::Capacity, boxWidth());
    const int spare = qMax(0, width - CodeText::Capacity * boxWide - allGaps);
    const int start = direction == Qt::RightToLeft ? spare : 0;
    const int middle = index < CodeText::Capacity / 2 ? 0 : middleGap - gap;
    return {start + index * (boxWide + gap) + middle, 0, boxWide, boxHeight()};
}

void CodeBoxes::paint(QPainter &painter, const CodeText &text, const Look &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Typography::font(TextStyle::CodeBox));
    for (int index = 0; index < CodeText::Capacity; ++index) {
        paintBox(painter, index, text, look);
        if (isCurrent(index, text, look) && look.caretOn && !text.hasSelection())
            paintCaret(painter, index, text, look);
    }
}

void CodeBoxes::paintBox(QPainter &painter, int index, const CodeText &text, const Look &look)
{
    const Tokens &tokens = Theme::tokens();
    const bool editable = look.enabled && !look.busy;
    const bool current = isCurrent(index, text, look);
    // A refused code is selected whole, so that the next one is typed over it. What counts then is that it was refused (design 03).
    const bool isRefused = look.error && text.selectionEnd() - text.selectionStart() == CodeText::Capacity;
    const bool selected = look.focused && !isRefused && index >= text.selectionStart() && index < text.selectionEnd();
    const QRectF box = boxRect(index, look.width, look.direction);

    const qreal stroke = current ? 2 : look.error ? 1.5 : 1;
    const QColor edited = look.error ? tokens.bad : current ? tokens.accent : tokens.control;
    painter.setPen(QPen(editable ? edited : tokens.buttonBorder, stroke));
    painter.setBrush(!editable ? tokens.inset : selected ? tokens.accentSoft : tokens.surface);
    const qreal half = stroke / 2;
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 8, 8);

    if (index < text.size()) {
        painter.setPen(!look.enabled ? tokens.disabled : look.busy ? tokens.text3 : tokens.text);
        painter.drawText(box, Qt::AlignCenter, QString(text.digits().at(index)));
    }
}

void CodeBoxes::paintCaret(QPainter &painter, int index, const CodeText &text, const Look &look)
{
    // In an empty box the caret is where the digit will be, in a filled one beside it: before it, or behind the last one.
    const QRectF box = boxRect(index, look.width, look.direction);
    const bool filled = index < text.size();
    const qreal offset = !filled ? 0 : box.width() * (text.cursor() > index ? 0.34 : -0.34);
    QRectF caret(0, 0, 2, box.height() * 0.46);
    caret.moveCenter(box.center() + QPointF(offset, 0));
    painter.fillRect(caret, look.error ? Theme::tokens().bad : Theme::tokens().accent);
}

}  // namespace twofold::ui
