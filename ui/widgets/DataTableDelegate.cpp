// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTableDelegate.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace twofold::ui {

DataTableDelegate::DataTableDelegate(QWidget *table) : QStyledItemDelegate(table), m_focus(new KeyboardFocus(table)) {}

QRect DataTableDelegate::textRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(padding, 0, -padding, 0);
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
    const QRect place = textRect(option);
    painter->setFont(fontOf(index));
    painter->setPen(tokens.ink(ink.isValid() ? ColorRole(ink.toInt()) : ColorRole::Text));
    const bool isMirrored = option.direction == Qt::RightToLeft;
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
    const bool isElided = QFontMetrics(fontOf(index)).horizontalAdvance(words) > textRect(option).width();
    if (event->type() != QEvent::ToolTip || !isElided)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

}  // namespace twofold::ui
