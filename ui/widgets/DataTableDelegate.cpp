// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTableDelegate.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/ShareBar.h"
#include "ui/widgets/StatusPill.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace twofold::ui {

namespace {

constexpr int iconSide = 16;
constexpr int iconGap = 8;
constexpr int smallSide = 14;

}  // namespace

DataTableDelegate::DataTableDelegate(QWidget *table) : QStyledItemDelegate(table), m_focus(new KeyboardFocus(table)) {}

QRect DataTableDelegate::textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int before = index.data(Qt::DecorationRole).isValid() ? iconSide + iconGap : 0;
    const QRect place = option.rect.adjusted(padding + before, 0, -padding, -1);  // above the line between rows, as all else
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
    const bool isSelected = option.state.testFlag(QStyle::State_Selected) || index.data(HighlightRole).toBool();
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tokens.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);

    if (const auto check = index.data(Qt::CheckStateRole); check.isValid())
        Style::paintCheckBox(*painter, boxRect(option.rect), check.toInt() == Qt::Checked, false, true);
    else if (const auto bar = index.data(SharesRole); bar.isValid())
        ShareBar::paint(*painter, option.rect.adjusted(padding, 0, -padding, 0), bar.value<QList<qint64>>(), option.direction);
    else if (index.data(PillToneRole).isValid())
        paintPill(*painter, option, index, isSelected);
    else
        paintWords(*painter, option, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && m_focus->isShown()) {
        painter->setRenderHint(QPainter::Antialiasing);
        KeyboardFocus::paintInset(*painter, option.rect, 4);
    }
    painter->restore();
}

QRect DataTableDelegate::boxRect(const QRect &cell)
{
    return {cell.center().x() - iconSide / 2 + 1, cell.center().y() - iconSide / 2, iconSide, iconSide};
}

void DataTableDelegate::paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  bool isSelected)
{
    const auto icon = Icon(index.data(Qt::DecorationRole).toInt());
    const auto word = index.data(Qt::DisplayRole).toString();
    const auto trailing = index.data(TrailingIconRole);
    auto size = StatusPill::sizeOf(icon, word);
    size.setWidth(std::min(size.width(), spaceFor(option, index)));
    const QRect pill(QPoint(option.rect.left() + padding, option.rect.center().y() - size.height() / 2), size);
    StatusPill::paint(painter, QStyle::visualRect(option.direction, option.rect, pill), icon, word,
                      Tone(index.data(PillToneRole).toInt()), isSelected, option.direction);
    if (!trailing.isValid())
        return;
    const QRect square(pill.right() + 1 + iconGap, option.rect.center().y() - smallSide / 2, smallSide, smallSide);
    Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, square), Icon(trailing.toInt()),
                 Theme::tokens().accentText);
}

void DataTableDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const auto ink = index.data(Qt::ForegroundRole);
    const QRect place = textRect(option, index);
    const auto color = tokens.ink(ink.isValid() ? ColorRole(ink.toInt()) : ColorRole::Text);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (const auto icon = index.data(Qt::DecorationRole); icon.isValid()) {
        const auto iconInk = index.data(IconInkRole);
        const QRect square(option.rect.left() + padding, option.rect.center().y() - iconSide / 2, iconSide, iconSide);
        Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, square), Icon(icon.toInt()),
                     iconInk.isValid() ? tokens.ink(ColorRole(iconInk.toInt())) : color);
    }
    const auto elide = index.data(ElideRole);
    painter.setFont(fontOf(index));
    painter.setPen(color);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                      elide.isValid() ? Qt::TextElideMode(elide.toInt()) : Qt::ElideRight,
                                                      place.width()));
}

int DataTableDelegate::spaceFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.data(PillToneRole).isValid())
        return textRect(option, index).width();
    const int behind = index.data(TrailingIconRole).isValid() ? smallSide + iconGap : 0;
    return option.rect.width() - padding - behind;
}

bool DataTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const auto words = index.data(Qt::DisplayRole).toString();
    const int needed = index.data(PillToneRole).isValid()
        ? StatusPill::sizeOf(Icon(index.data(Qt::DecorationRole).toInt()), words).width()
        : QFontMetrics(fontOf(index)).horizontalAdvance(words);
    const bool isElided = needed > spaceFor(option, index);
    if (event->type() != QEvent::ToolTip || !isElided || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

}  // namespace twofold::ui
