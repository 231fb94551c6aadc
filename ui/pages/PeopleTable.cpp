// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleTable.h"

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/PeopleTableWords.h"
#include "ui/theme/Typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::PeopleTableModel;
using By = viewmodels::PeopleChoice::By;

namespace {

constexpr int percent = 100;
constexpr int boxColumn = 48;  ///< px
/// Of the table, in px: below it groups are left out, then the last change, then the role (DESIGN, layout rules: of the window from 860 down).
constexpr int groupsFrom = 790;
constexpr int changeFrom = 740;
constexpr int roleFrom = 700;
/// What the columns take of what the boxes leave.
constexpr int shares[PeopleTableModel::ColumnCount] = {0, 21, 24, 15, 17, 12, 11};

int columnOf(By by)
{
    switch (by) {
    case By::Name: return PeopleTableModel::Name;
    case By::Email: return PeopleTableModel::Email;
    case By::Role: return PeopleTableModel::Role;
    case By::App: return PeopleTableModel::App;
    case By::Groups: return PeopleTableModel::Groups;
    case By::Change: return PeopleTableModel::Change;
    }
    return PeopleTableModel::Name;
}

}  // namespace

PeopleTable::PeopleTable(viewmodels::PeopleViewModel &people, const viewmodels::ResetQueueViewModel &resets, QWidget *parent)
    : DataTable(parent)
    , m_people(people.table())
{
    setObjectName(u"peopleTable"_s);
    setAccessibleName(tr("People"));
    setModel(new PeopleTableWords(people, resets, this));
    setOnPage();
    setSelectionMode(NoSelection);
    auto *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicator(PeopleTableModel::Name, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &PeopleTable::headerClicked);
    connect(&m_people, &PeopleTableModel::rowsAboutToChange, this, &PeopleTable::noteView);
    connect(&m_people, &PeopleTableModel::rowsChanged, this, &PeopleTable::restoreView);
    arrange();
}

void PeopleTable::setHasGroups(bool has)
{
    m_hasGroups = has;
    arrange();
}

void PeopleTable::setHasChanges(bool has)
{
    m_hasChanges = has;
    arrange();
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    DataTable::resizeEvent(event);
    arrange();
}

void PeopleTable::arrange()
{
    const int width = viewport()->width();
    setColumnHidden(PeopleTableModel::Groups, !m_hasGroups || width < Typography::roomFor(groupsFrom));
    setColumnHidden(PeopleTableModel::Change, !m_hasChanges || width < Typography::roomFor(changeFrom));
    setColumnHidden(PeopleTableModel::Role, width < Typography::roomFor(roleFrom));
    int whole = 0;
    for (int column = 0; column < PeopleTableModel::ColumnCount; ++column)
        whole += isColumnHidden(column) ? 0 : shares[column];
    const int box = (boxColumn * percent + width) / std::max(1, width);  // rounded up: a box needs its room
    QList<int> percents;
    for (const int share : shares)
        percents.append(share * (percent - box) / whole);
    percents.first() = box;
    setShares(percents);
}

void PeopleTable::orderBy(int column)
{
    const auto order = m_people.order();
    const bool turns = columnOf(order.by) == column && !order.isDescending;
    const auto next = turns ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(column, next);
    m_people.sort(column, next);
}

void PeopleTable::headerClicked(int section)
{
    if (section != PeopleTableModel::Selected)
        return orderBy(section);
    // The header took the click for one on an order.
    const auto order = m_people.order();
    horizontalHeader()->setSortIndicator(columnOf(order.by), order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto ticked = m_people.headerData(PeopleTableModel::Selected, Qt::Horizontal, Qt::CheckStateRole).toInt();
    m_people.select(0, int(m_people.shown().size()) - 1, ticked != Qt::Checked);
}

int PeopleTable::numberAt(int row) const
{
    return row >= 0 && row < m_people.shown().size() ? m_people.shown().at(row) : -1;
}

void PeopleTable::tick(int row, Qt::KeyboardModifiers modifiers)
{
    const int anchor = m_people.rowOf(m_anchor);
    if (modifiers.testFlag(Qt::ShiftModifier) && anchor >= 0)
        return m_people.select(anchor, row, true);
    m_anchor = numberAt(row);
    if (m_anchor >= 0)
        m_people.select(row, row, !m_people.isSelected(m_anchor));
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (event->matches(QKeySequence::SelectAll))
        return m_people.selectShown();
    if (event->key() == Qt::Key_Space && row >= 0)
        return tick(row, event->modifiers());
    DataTable::keyPressEvent(event);
    const int next = currentIndex().row();
    if (next == row || next < 0)
        return;
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_anchor = numberAt(next);
        return;
    }
    if (m_people.rowOf(m_anchor) < 0)
        m_anchor = numberAt(std::max(0, row));
    m_people.select(m_people.rowOf(m_anchor), next, true);
}

void PeopleTable::mousePressEvent(QMouseEvent *event)
{
    DataTable::mousePressEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const bool isRange = event->modifiers().testFlag(Qt::ShiftModifier);
    if (index.column() == PeopleTableModel::Selected || isRange || event->modifiers().testFlag(Qt::ControlModifier))
        tick(index.row(), event->modifiers());
    else
        m_anchor = numberAt(index.row());
}

void PeopleTable::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Whom nobody sees needs no painting; pages come in by the hundred.
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0 && bottomRight.row() >= first && (last < 0 || topLeft.row() <= last))
        DataTable::dataChanged(topLeft, bottomRight, roles);
}

void PeopleTable::noteView()
{
    const int first = verticalScrollBar()->value() > 0 ? rowAt(0) : -1;
    m_firstOne = numberAt(first);
    m_offset = first >= 0 ? rowViewportPosition(first) : 0;
    m_currentOne = numberAt(currentIndex().row());
}

void PeopleTable::restoreView()
{
    if (const int row = m_people.rowOf(m_currentOne); row >= 0 && row != currentIndex().row()) {
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false);
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        setAutoScroll(scrolls);
    }
    const int first = m_people.rowOf(m_firstOne);
    if (first < 0 || rowViewportPosition(first) == m_offset)
        return;
    updateGeometries();  // the range of the scroll bar
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(first) - m_offset);
}

}  // namespace twofold::ui
