// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleChoice.h"
#include "app/viewmodels/PersonRow.h"

#include <QAbstractTableModel>
#include <QBitArray>
#include <QTimer>

#include <optional>

namespace twofold::viewmodels {

/// The list of people as a filter lets it through, and who of them is selected. While everybody is let through there is a row for those
/// not read yet as well, so that the list is as long from the start as it will be. A new filter or order is worked out in slices of a
/// few milliseconds, and the earlier rows stand until then. Rows are places rather than people: after rowsChanged() somebody may
/// stand in another one; rowOf() tells. The words are the page's to put in.
class PeopleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Selected, Name, Email, Role, App, Groups, Change, ColumnCount };

    /// Both outlive the model.
    PeopleTableModel(const PeopleStore &store, const AlwaysAskedRules &rules, QObject *parent = nullptr);

    // What happens to the store and to the rules.
    /// People were taken in, and these are other than they were.
    void peopleTaken(const QList<int> &changed);
    void rulesChanged();
    /// The last changes of people's apps are other ones.
    void changesTaken();
    /// How many there will be; -1: not known.
    void setExpected(qint64 people);
    /// The store is empty.
    void clear();

    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    PeopleChoice::Order order() const { return m_order; }
    bool isChoosing() const { return m_slices.isActive(); }

    /// Nothing for somebody who has not been read yet.
    std::optional<PersonRow> personAt(int row) const;
    PersonRow personOf(int number) const;
    /// -1: not in the list.
    int rowOf(int number) const { return m_shown.rowOf(number); }
    /// Those whom the filter lets through, in the list's order.
    const QList<int> &shown() const { return m_shown.rows(); }

    bool isSelected(int number) const { return number < m_selected.size() && m_selected.testBit(number); }
    int selectedCount() const { return m_selectedCount; }
    /// Of everybody, also those whom the filter hides; in the order in which they were read.
    QList<int> selected() const;
    /// Both rows included, in any order.
    void select(int firstRow, int lastRow, bool isSelected);
    /// Whom the filter lets through.
    void selectShown() { select(0, int(shown().size()) - 1, true); }
    void clearSelection();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Another filter or order is being worked out.
    void choosing();
    void rowsAboutToChange();
    void rowsChanged();
    void selectionChanged();

private:
    void chooseAnew();
    void doSlice();
    void show();
    void countSelectedShown();
    void selectionDone(int firstRow, int lastRow);
    void tellTick();
    Qt::CheckState tickOfAll() const;

    const PeopleStore &m_store;
    const AlwaysAskedRules &m_rules;
    PeopleFilter m_filter;
    PeopleChoice::Order m_order;
    PeopleChoice m_shown;
    std::optional<PeopleChoice> m_next;
    QTimer m_slices;
    qint64 m_expected = -1;
    int m_rowCount = 0;
    QBitArray m_selected;
    int m_selectedCount = 0;
    int m_selectedShown = 0;
    Qt::CheckState m_toldTick = Qt::Unchecked;
};

}  // namespace twofold::viewmodels
