// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkListDelegate.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/NetworkListModel.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 36;
constexpr int sideMargin = 15;
constexpr int trailingMargin = 9;
constexpr int buttonSide = 28;
constexpr int iconSide = 16;
constexpr int gap = 8;
constexpr int columnPart = 45;  // in percent of the row
constexpr int columnGap = 16;

const NetworkListEntry &entryOf(const QModelIndex &index)
{
    return static_cast<const NetworkListModel *>(index.model())->entryAt(index.row());
}

/// The second line: what is wrong, and what can be done.
QRect faultLine(const QRect &row)
{
    const int top = row.top() + NetworkListDelegate::lineHeight();
    return {row.left() + sideMargin, top - 6, row.width() - 2 * sideMargin, row.bottom() - top};
}

/// A line of text from the leading edge of @p place in that direction; gives the width that it took.
int paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, TextStyle style, const QColor &ink,
              const QString &text, Qt::TextElideMode elide = Qt::ElideRight)
{
    painter.setFont(Typography::font(style));
    painter.setPen(ink);
    const QString shown = painter.fontMetrics().elidedText(text, elide, place.width());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)), shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QPoint &centre, Icon icon, const QColor &ink)
{
    const QRect place(centre.x() - iconSide / 2, centre.y() - iconSide / 2, iconSide, iconSide);
    Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, place), icon, ink);
}

void paintFault(QPainter &painter, const QStyleOptionViewItem &option, const NetworkListEntry &entry)
{
    const Tokens &tokens = Theme::tokens();
    const QColor ink = tokens.ink(inkOf(entry.tone));
    const QRect repair = NetworkListDelegate::repairRect(option.rect, Qt::LeftToRight, entry);
    QRect words = faultLine(option.rect);
    paintIcon(painter, option, {words.left() + iconSide / 2, words.center().y()}, iconOf(entry.tone), ink);
    words.adjust(iconSide + gap, 0, repair.isEmpty() ? 0 : -repair.width() - gap, 0);
    paintText(painter, option, words, TextStyle::Small, ink, entry.fault);
    if (!repair.isEmpty())
        paintText(painter, option, repair, TextStyle::Small, tokens.accentText, entry.repair);
}

}  // namespace

int NetworkListDelegate::lineHeight()
{
    return Typography::rowHeight(leastHeight, Typography::font(TextStyle::Network));
}

QSize NetworkListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int second = entryOf(index).fault.isEmpty() ? 0 : QFontMetrics(Typography::font(TextStyle::Small)).height() + 4;
    return {0, lineHeight() + second + 1};
}

QRect NetworkListDelegate::removeRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect place(row.right() - trailingMargin - buttonSide + 1, row.top() + (lineHeight() - buttonSide) / 2, buttonSide,
                      buttonSide);
    return QStyle::visualRect(direction, row, place);
}

QRect NetworkListDelegate::repairRect(const QRect &row, Qt::LayoutDirection direction, const NetworkListEntry &entry)
{
    if (entry.fault.isEmpty() || entry.repair.isEmpty())
        return {};
    QRect place = faultLine(row);
    place.setLeft(
        place.right()
        - qMin(place.width() / 2, QFontMetrics(Typography::font(TextStyle::Small)).horizontalAdvance(entry.repair) + 1));
    return QStyle::visualRect(direction, row, place);
}

void NetworkListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const NetworkListEntry &entry = entryOf(index);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, tokens.hover);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.border);

    QRect line(row.left() + sideMargin, row.top(), row.width() - sideMargin - trailingMargin - buttonSide - gap, lineHeight());
    const int column = row.width() * columnPart / 100;
    const QRect address(line.left(), line.top(), entry.meaning.isEmpty() ? line.width() : column - columnGap, line.height());
    painter->setLayoutDirection(Qt::LeftToRight);  // an address, in any layout
    paintText(*painter, option, address, TextStyle::Network, tokens.text, entry.address, Qt::ElideMiddle);
    painter->setLayoutDirection(option.direction);
    line.setLeft(line.left() + column);
    if (!entry.pill.isEmpty()) {
        const int wide = QFontMetrics(Typography::font(TextStyle::SmallStrong)).horizontalAdvance(entry.pill) + 1;
        line.setRight(line.right() - wide - gap);
        paintText(*painter, option, {line.right() + gap, line.top(), wide, line.height()}, TextStyle::SmallStrong,
                  tokens.accentText, entry.pill);
    }
    paintText(*painter, option, line, TextStyle::Small, tokens.text2, entry.meaning);
    paintIcon(*painter, option, {row.right() - trailingMargin - buttonSide / 2 + 1, line.center().y() + 1}, Icon::Trash,
              tokens.text2);

    if (!entry.fault.isEmpty())
        paintFault(*painter, option, entry);
    if (option.state.testFlag(QStyle::State_HasFocus))
        KeyboardFocus::paintInset(*painter, row);
    painter->restore();
}

}  // namespace twofold::ui
