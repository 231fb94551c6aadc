// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 36;
constexpr int gapBelow = 2;
constexpr int iconSide = 18;
constexpr int padding = 10;
constexpr int dotSide = 7;

QColor iconInk(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? Theme::tokens().accentText : Theme::tokens().text2;
}

Icon iconOf(const QModelIndex &index)
{
    return Icon(index.data(NavigationDelegate::IconRole).toInt());
}

}  // namespace

NavigationDelegate::NavigationDelegate(const KeyboardFocus &focus, QObject *parent) : QStyledItemDelegate(parent), m_focus(focus)
{}

int NavigationDelegate::entryHeight()
{
    return Typography::rowHeight(leastHeight, Typography::font(TextStyle::Control)) + gapBelow;
}

int NavigationDelegate::widthFor(const QString &text)
{
    // Bold, as the chosen one is.
    return padding + iconSide + padding + QFontMetrics(Typography::font(TextStyle::SectionLabel)).horizontalAdvance(text) + 1
        + padding;
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, entryHeight()};
}

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const QRect place = option.rect.adjusted(0, 0, 0, -gapBelow);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(place, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && m_focus.isShown())
        KeyboardFocus::paintInset(*painter, place, 4);
    if (m_compact)
        paintCompact(*painter, option, place, index);
    else
        paintFull(*painter, option, place, index);
    painter->restore();
}

void NavigationDelegate::paintCompact(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                                      const QModelIndex &index) const
{
    QRectF icon(0, 0, iconSide, iconSide);
    icon.moveCenter(QRectF(place).center());
    Icons::paint(painter, icon, iconOf(index), iconInk(option));
    if (index.data(UnsavedRole).toBool()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::tokens().accent);
        const QRect dot(place.right() - dotSide - 3, place.top() + 6, dotSide, dotSide);
        painter.drawEllipse(QRectF(QStyle::visualRect(option.direction, place, dot)));
    }
}

void NavigationDelegate::paintFull(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                                   const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, place, rect); };
    const int middle = place.center().y();
    Icons::paint(painter, visual(QRect(place.left() + padding, middle - iconSide / 2 + 1, iconSide, iconSide)), iconOf(index),
                 iconInk(option));

    QRect rest = place.adjusted(padding + iconSide + padding, 0, -padding, 0);
    const int number = index.data(NumberRole).toInt();
    if (index.data(UnsavedRole).toBool()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QRectF(visual(QRect(rest.right() - dotSide + 1, middle - dotSide / 2, dotSide, dotSide))));
        rest.setRight(rest.right() - dotSide - padding);
    } else if (number >= 0) {
        const QFont font = Typography::font(TextStyle::Notice);
        const QString text = QLocale().toString(number);
        const int width = QFontMetrics(font).horizontalAdvance(text) + 1;
        painter.setFont(font);
        painter.setPen(tokens.text2);
        painter.drawText(visual(QRect(rest.right() - width + 1, rest.top(), width, rest.height())), Qt::AlignCenter, text);
        rest.setRight(rest.right() - width - padding);
    }
    painter.setFont(Typography::font(selected ? TextStyle::SectionLabel : TextStyle::Control));
    painter.setPen(selected ? tokens.text : tokens.text2);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter.drawText(visual(rest),
                     int(Qt::AlignVCenter | Qt::AlignAbsolute)
                         | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
}

}  // namespace twofold::ui
