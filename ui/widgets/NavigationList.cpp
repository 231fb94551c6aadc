// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationList.h"

#include "ui/widgets/KeyboardFocus.h"
#include "ui/widgets/NavigationDelegate.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

namespace twofold::ui {

using Role = NavigationDelegate::Role;

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_focus(new KeyboardFocus(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(*m_focus, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    setAccessibleName(tr("Places"));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &NavigationList::followSelection);
}

void NavigationList::addEntry(int id, Icon icon, const QString &text)
{
    auto *entry = new QStandardItem(text);
    entry->setData(id, Role::IdRole);
    entry->setData(int(icon), Role::IconRole);
    entry->setData(-1, Role::NumberRole);
    m_model->appendRow(entry);
    refresh(entry);
    updateGeometry();
}

QStandardItem *NavigationList::item(int id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(Role::IdRole).toInt() == id)
            return m_model->item(row);
    }
    return nullptr;
}

void NavigationList::refresh(QStandardItem *item)
{
    QString name = item->text();
    if (item->data(Role::UnsavedRole).toBool())
        name = tr("%1, unsaved changes").arg(name);
    else if (const int number = item->data(Role::NumberRole).toInt(); number >= 0)
        name = tr("%1, %2", "People, 240").arg(name, locale().toString(number));
    item->setData(name, Qt::AccessibleTextRole);
    item->setToolTip(m_compact ? name : QString());
}

void NavigationList::setEntryVisible(int id, bool visible)
{
    if (const QStandardItem *entry = item(id))
        setRowHidden(entry->row(), !visible);
    updateGeometry();
}

void NavigationList::setUnsaved(int id, bool unsaved)
{
    if (QStandardItem *entry = item(id)) {
        entry->setData(unsaved, Role::UnsavedRole);
        refresh(entry);
    }
}

void NavigationList::setNumber(int id, int number)
{
    if (QStandardItem *entry = item(id)) {
        entry->setData(number, Role::NumberRole);
        refresh(entry);
    }
}

void NavigationList::setCurrentEntry(int id)
{
    const QStandardItem *entry = item(id);
    m_chosen = entry ? id : -1;
    if (entry)
        selectionModel()->setCurrentIndex(entry->index(), QItemSelectionModel::ClearAndSelect);
    else
        selectionModel()->clear();
}

void NavigationList::setCompact(bool compact)
{
    m_compact = compact;
    static_cast<NavigationDelegate *>(itemDelegate())->setCompact(compact);
    for (int row = 0; row < m_model->rowCount(); ++row)
        refresh(m_model->item(row));
    viewport()->update();
}

int NavigationList::shownRows() const
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += isRowHidden(row) ? 0 : 1;
    return rows;
}

int NavigationList::wordsWidth() const
{
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, NavigationDelegate::widthFor(m_model->item(row)->text()));
    return width;
}

QSize NavigationList::sizeHint() const
{
    return {m_compact ? 39 : 208, shownRows() * NavigationDelegate::entryHeight()};
}

QSize NavigationList::minimumSizeHint() const
{
    return {39, sizeHint().height()};
}

/// Keys and the mouse leave the selection alone, so another one is a choice that came by assistive technology.
void NavigationList::followSelection()
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const auto isOther = [this](const QModelIndex &index) { return index.data(Role::IdRole).toInt() != m_chosen; };
    const auto other = std::find_if(selected.cbegin(), selected.cend(), isOther);
    if (other == selected.cend() && selected.isEmpty() == (m_chosen < 0))
        return;
    const int wanted = other == selected.cend() ? -1 : other->data(Role::IdRole).toInt();
    setCurrentEntry(m_chosen);
    if (wanted >= 0)
        Q_EMIT chosen(wanted);
}

QItemSelectionModel::SelectionFlags NavigationList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    // What is selected is where the program is; only setCurrentEntry() changes that.
    return QItemSelectionModel::NoUpdate;
}

void NavigationList::moveTo(int row, int step)
{
    while (row >= 0 && row < m_model->rowCount() && isRowHidden(row))
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: moveTo(currentIndex().row() - 1, -1); break;
    case Qt::Key_Down: moveTo(currentIndex().row() + 1, 1); break;
    case Qt::Key_Home: moveTo(0, 1); break;
    case Qt::Key_End: moveTo(m_model->rowCount() - 1, -1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex().data(Role::IdRole).toInt());
        break;
    default:
        // The view's own keys would scroll or search; the window's shortcuts are what is left.
        event->ignore();
    }
}

void NavigationList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (const QStandardItem *entry = item(m_chosen); entry && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(entry->index(), QItemSelectionModel::NoUpdate);
    else if (!currentIndex().isValid())
        moveTo(0, 1);
}

void NavigationList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex())
        Q_EMIT chosen(index.data(Role::IdRole).toInt());
}

void NavigationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

}  // namespace twofold::ui
