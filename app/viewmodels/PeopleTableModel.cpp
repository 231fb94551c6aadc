// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleTableModel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using By = PeopleChoice::By;

namespace {

constexpr int sliceBudget = 4;           ///< ms
constexpr int peopleBetweenLooks = 512;  ///< at the clock

By orderOf(int column)
{
    switch (column) {
    case PeopleTableModel::Email: return By::Email;
    case PeopleTableModel::Role: return By::Role;
    case PeopleTableModel::App: return By::App;
    case PeopleTableModel::Groups: return By::Groups;
    case PeopleTableModel::Change: return By::Change;
    default: return By::Name;
    }
}

}  // namespace

PeopleTableModel::PeopleTableModel(const PeopleStore &store, const AlwaysAskedRules &rules, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rules(rules)
    , m_shown(store, rules, {}, {})
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &PeopleTableModel::doSlice);
}

void PeopleTableModel::peopleTaken(const QList<int> &changed)
{
    const int selectedBefore = m_selectedCount;
    for (const int number : changed) {
        if (m_store.isGone(number) && isSelected(number)) {
            m_selected.clearBit(number);
            --m_selectedCount;
        }
    }
    m_selected.resize(m_store.count());
    if (m_selectedCount != selectedBefore)
        Q_EMIT selectionChanged();
    if (m_next) {
        m_next->lookAgainAt(changed);  // and those who are new, when their turn comes
        return;
    }
    Q_EMIT rowsAboutToChange();
    if (!changed.isEmpty())
        m_shown.lookAgainAt(changed);
    m_shown.lookAt(m_store.count());
    if (!changed.isEmpty())
        countSelectedShown();
    show();
}

void PeopleTableModel::rulesChanged()
{
    if (m_filter.kind == PeopleFilter::Kind::AlwaysAsked)
        chooseAnew();
    else if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, App), index(m_rowCount - 1, App));
}

void PeopleTableModel::changesTaken()
{
    if (m_order.by == By::Change)
        chooseAnew();
    else if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, Change), index(m_rowCount - 1, Change));
}

void PeopleTableModel::setExpected(qint64 people)
{
    if (people == m_expected)
        return;
    Q_EMIT rowsAboutToChange();
    m_expected = people;
    show();
}

void PeopleTableModel::clear()
{
    m_slices.stop();
    m_next.reset();
    Q_EMIT rowsAboutToChange();
    beginResetModel();
    m_filter = {};
    m_order = {};
    m_shown = PeopleChoice(m_store, m_rules, {}, {});
    m_expected = -1;
    m_rowCount = 0;
    m_selected.clear();
    m_selectedCount = m_selectedShown = 0;
    m_toldTick = Qt::Unchecked;
    endResetModel();
    Q_EMIT rowsChanged();
    Q_EMIT selectionChanged();
}

void PeopleTableModel::setFilter(const PeopleFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    chooseAnew();
}

void PeopleTableModel::sort(int column, Qt::SortOrder order)
{
    const PeopleChoice::Order next{orderOf(column), order == Qt::DescendingOrder};
    if (next == m_order)
        return;
    m_order = next;
    chooseAnew();
}

void PeopleTableModel::chooseAnew()
{
    m_next.emplace(m_store, m_rules, m_filter, m_order);
    Q_EMIT choosing();
    if (m_store.count() == 0)
        doSlice();
    else
        m_slices.start();
}

void PeopleTableModel::doSlice()
{
    QElapsedTimer spent;
    spent.start();
    while (m_next->lookAt(peopleBetweenLooks)) {
        if (spent.elapsed() >= sliceBudget)
            return;
    }
    m_slices.stop();
    Q_EMIT rowsAboutToChange();
    m_shown = *std::exchange(m_next, {});
    countSelectedShown();
    show();
}

void PeopleTableModel::show()
{
    const int firstChange = m_shown.takeFirstChange();
    const int count = std::max(int(shown().size()), m_shown.filter().isOpen() ? int(m_expected) : 0);
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        m_rowCount = count;
        endInsertRows();
    } else if (count < m_rowCount) {
        beginRemoveRows({}, count, m_rowCount - 1);
        m_rowCount = count;
        endRemoveRows();
    }
    if (firstChange < m_rowCount)
        Q_EMIT dataChanged(index(firstChange, 0), index(m_rowCount - 1, ColumnCount - 1));
    tellTick();
    Q_EMIT rowsChanged();
}

/// Whoever comes in is not selected; so this is for when others are shown, or shown people are others.
void PeopleTableModel::countSelectedShown()
{
    m_selectedShown = 0;
    if (m_selectedCount > 0)
        m_selectedShown = int(std::count_if(shown().cbegin(), shown().cend(), [this](int number) { return isSelected(number); }));
}

PersonRow PeopleTableModel::personOf(int number) const
{
    auto row = PersonRow::of(m_store, m_rules, number);
    row.isSelected = isSelected(number);
    return row;
}

std::optional<PersonRow> PeopleTableModel::personAt(int row) const
{
    if (row < 0 || row >= shown().size())
        return {};
    return personOf(shown().at(row));
}

QList<int> PeopleTableModel::selected() const
{
    QList<int> numbers;
    for (int number = 0; number < m_selected.size(); ++number) {
        if (m_selected.testBit(number))
            numbers.append(number);
    }
    return numbers;
}

void PeopleTableModel::select(int firstRow, int lastRow, bool isSelected)
{
    const int first = std::max(0, std::min(firstRow, lastRow));
    const int last = std::min(int(shown().size()) - 1, std::max(firstRow, lastRow));
    if (first > last)
        return;
    for (int row = first; row <= last; ++row) {
        const int number = shown().at(row);
        if (m_selected.testBit(number) == isSelected)
            continue;
        m_selected.setBit(number, isSelected);
        m_selectedCount += isSelected ? 1 : -1;
        m_selectedShown += isSelected ? 1 : -1;
    }
    selectionDone(first, last);
}

void PeopleTableModel::clearSelection()
{
    if (m_selectedCount == 0)
        return;
    m_selected.fill(false);
    m_selectedCount = m_selectedShown = 0;
    selectionDone(0, m_rowCount - 1);
}

void PeopleTableModel::selectionDone(int firstRow, int lastRow)
{
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, ColumnCount - 1), {Qt::CheckStateRole});
    tellTick();
    Q_EMIT selectionChanged();
}

/// A view lays all of itself out anew over a changed header; so it is told only of another tick.
void PeopleTableModel::tellTick()
{
    const auto now = tickOfAll();
    if (std::exchange(m_toldTick, now) != now)
        Q_EMIT headerDataChanged(Qt::Horizontal, Selected, Selected);
}

Qt::CheckState PeopleTableModel::tickOfAll() const
{
    if (m_selectedShown == 0)
        return Qt::Unchecked;
    return m_selectedShown == shown().size() ? Qt::Checked : Qt::PartiallyChecked;
}

int PeopleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= shown().size())
        return {};
    const int number = shown().at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Selected)
        return int(isSelected(number) ? Qt::Checked : Qt::Unchecked);
    return role == Qt::UserRole ? QVariant(m_store.id(number)) : QVariant();
}

bool PeopleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Selected)
        return false;
    select(index.row(), index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section != Selected || role != Qt::CheckStateRole)
        return {};
    return int(tickOfAll());
}

Qt::ItemFlags PeopleTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Selected ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace twofold::viewmodels
