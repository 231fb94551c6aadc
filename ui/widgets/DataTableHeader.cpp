// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTableHeader.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"

#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 32;
constexpr int arrowSide = 12;
constexpr int arrowGap = 4;
constexpr int leastSection = 40;

}  // namespace

DataTableHeader::DataTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setMinimumSectionSize(leastSection);  // Qt's own grows with the font, beyond the column of boxes
}

QSize DataTableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Typography::rowHeight(leastHeight, Typography::font(TextStyle::Small))};
}

void DataTableHeader::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Theme::tokens().inset);
        painter.fillRect(0, viewport()->height() - 1, viewport()->width(), 1, Theme::tokens().border);
    }
    QHeaderView::paintEvent(event);
}

void DataTableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Tokens &tokens = Theme::tokens();
    if (const auto check = model()->headerData(logicalIndex, Qt::Horizontal, Qt::CheckStateRole); check.isValid()) {
        Style::paintCheckBox(*painter, DataTableDelegate::boxRect(rect), check.toInt() == Qt::Checked,
                             check.toInt() == Qt::PartiallyChecked, true);
        return;
    }
    const bool isOrdered = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->setFont(Typography::font(isOrdered ? TextStyle::SmallStrong : TextStyle::Small));
    painter->setPen(isOrdered ? tokens.text : tokens.text2);
    const QRect place = rect.adjusted(DataTableDelegate::padding, 0, -DataTableDelegate::padding, 0);
    const auto words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const auto shown =
        painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width() - (isOrdered ? arrowSide + arrowGap : 0));
    painter->drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, shown);
    if (!isOrdered)
        return;
    const QRect arrow(place.left() + painter->fontMetrics().horizontalAdvance(shown) + arrowGap,
                      place.center().y() - arrowSide / 2, arrowSide, arrowSide);
    Icons::paint(*painter, QStyle::visualRect(layoutDirection(), place, arrow),
                 sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronUp : Icon::ChevronDown, tokens.text);
}

}  // namespace twofold::ui
