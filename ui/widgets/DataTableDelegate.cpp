// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTableDelegate.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace twofold::ui {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 8;

}  // namespace

DataTableDelegate::DataTableDelegate(QWidget *table) : QStyledItemDelegate(table), m_focus(new KeyboardFocus(table)) {}

QRect DataTableDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int before = index.data(Qt::DecorationRole).isValid() ? iconSide + iconGap : 0;
    const QRect place = option.rect.adjusted(padding + before, 0, -padding, 0);
    return QStyle::visualRect(option.direction, option.rect, place);
}

QFont DataTableDelegate::fontOf(const QModelIndex &index)
{
    const auto style = index.data(Qt::FontRole);
    return Typography::font(style.isValid() ? TextStyle(style.toInt()) : TextStyle::Body);
}

void DataTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);

    const auto ink = index.data(Qt::ForegroundRole);
    const QRect place = textRect(option, index);
    const auto color = tokens.ink(ink.isValid() ? ColorRole(ink.toInt()) : ColorRole::Text);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (const auto icon = index.data(Qt::DecorationRole); icon.isValid()) {
        const auto iconInk = index.data(IconInkRole);
        const QRect square(option.rect.left() + padding, option.rect.center().y() - iconSide / 2, iconSide, iconSide);
        Icons::paint(*painter, QStyle::visualRect(option.direction, option.rect, square), Icon(icon.toInt()),
                     iconInk.isValid() ? tokens.ink(ColorRole(iconInk.toInt())) : color);
    }
    painter->setFont(fontOf(index));
    painter->setPen(color);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && m_focus->isShown()) {
        painter->setRenderHint(QPainter::Antialiasing);
        KeyboardFocus::paintInset(*painter, option.rect, 4);
    }
    painter->restore();
}

bool DataTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const auto words = index.data(Qt::DisplayRole).toString();
    const bool isElided = QFontMetrics(fontOf(index)).horizontalAdvance(words) > textRect(option, index).width();
    if (event->type() != QEvent::ToolTip || !isElided || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

}  // namespace twofold::ui
