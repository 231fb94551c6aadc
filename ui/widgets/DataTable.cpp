// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"
#include "ui/widgets/DataTableHeader.h"

#include <QEvent>
#include <QScrollBar>

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

void DataTable::setOnPage()
{
    viewport()->setAutoFillBackground(true);
}

void DataTable::setKeepsPlace()
{
    m_keepsPlace = true;
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &DataTable::notePlace);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::restorePlace);
    arrange();
}

void DataTable::notePlace()
{
    const bool isScrolled = m_keepsPlace && verticalScrollBar()->value() > verticalScrollBar()->minimum();
    m_first = isScrolled ? indexAt(QPoint(0, 0)) : QModelIndex();
    m_offset = m_first.isValid() ? rowViewportPosition(m_first.row()) : 0;
}

void DataTable::restorePlace()
{
    if (!m_first.isValid())
        return;
    updateGeometries();  // the range of the scroll bar
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(m_first.row()) - m_offset);
    m_first = QModelIndex();
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
    int last = horizontalHeader()->count() - 1;
    while (last > 0 && isColumnHidden(last))
        --last;
    int rest = viewport()->width();
    for (int column = 0; column < last && column < m_percents.size(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int wide = viewport()->width() * m_percents.at(column) / percent;
        horizontalHeader()->resizeSection(column, wide);
        rest -= wide;
    }
    if (last >= 0)
        horizontalHeader()->resizeSection(last, rest);
}

}  // namespace twofold::ui
