// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTableHeader.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"

#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 32;

}  // namespace

DataTableHeader::DataTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
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
    painter->setFont(Typography::font(TextStyle::Small));
    painter->setPen(Theme::tokens().text2);
    const QRect place = rect.adjusted(DataTableDelegate::padding, 0, -DataTableDelegate::padding, 0);
    const auto words = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->drawText(place, Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
}

}  // namespace twofold::ui
