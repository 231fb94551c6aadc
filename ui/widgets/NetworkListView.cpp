// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkListView.h"

#include "ui/widgets/NetworkListDelegate.h"
#include "ui/widgets/NetworkListModel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace twofold::ui {

namespace {

constexpr int rowsInSight = 10;

}  // namespace

NetworkListView::NetworkListView(QWidget *parent) : QListView(parent), m_model(new NetworkListModel(this))
{
    setModel(m_model);
    setItemDelegate(new NetworkListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
}

void NetworkListView::setEntries(const QList<NetworkListEntry> &entries)
{
    const int row = currentIndex().row();
    const int scrolled = verticalScrollBar()->value();
    m_model->setEntries(entries);
    if (entries.isEmpty())
        return;
    setCurrentIndex(m_model->index(qBound(0, row, int(entries.size()) - 1)));
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

QSize NetworkListView::sizeHint() const
{
    return {0, rowsInSight * (NetworkListDelegate::lineHeight() + 1)};
}

bool NetworkListView::hasRepair(int row) const
{
    return !m_model->entryAt(row).repair.isEmpty();
}

void NetworkListView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(row);
    else if (row >= 0 && isEnter && hasRepair(row))
        Q_EMIT repairRequested(row);
    else
        QListView::keyPressEvent(event);
}

void NetworkListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const QRect row = visualRect(index);
    if (NetworkListDelegate::removeRect(row, layoutDirection()).contains(at))
        Q_EMIT removeRequested(index.row());
    else if (NetworkListDelegate::repairRect(row, layoutDirection(), m_model->entryAt(index.row())).contains(at))
        Q_EMIT repairRequested(index.row());
}

}  // namespace twofold::ui
