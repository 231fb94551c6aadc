// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"
#include "ui/widgets/DataTableHeader.h"

#include <QEvent>

namespace twofold::ui {

namespace {

constexpr int leastHeight = 36;
constexpr int percent = 100;

}  // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new DataTableHeader(this));
    setItemDelegate(new DataTableDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    viewport()->setAutoFillBackground(false);
    refreshHeights();
}

void DataTable::setShares(const QList<int> &percents)
{
    m_percents = percents;
    arrange();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refreshHeights();
}

void DataTable::refreshHeights()
{
    verticalHeader()->setDefaultSectionSize(Typography::rowHeight(leastHeight, Typography::font(TextStyle::Body)));
}

void DataTable::arrange()
{
    const int columns = horizontalHeader()->count();
    int rest = viewport()->width();
    for (int column = 0; column + 1 < columns && column < m_percents.size(); ++column) {
        const int wide = viewport()->width() * m_percents.at(column) / percent;
        horizontalHeader()->resizeSection(column, wide);
        rest -= wide;
    }
    if (columns > 0)
        horizontalHeader()->resizeSection(columns - 1, rest);
}

}  // namespace twofold::ui
