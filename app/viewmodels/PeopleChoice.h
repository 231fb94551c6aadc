// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AlwaysAskedRules.h"
#include "app/viewmodels/PeopleFilter.h"

#include <QByteArrayList>
#include <QList>

namespace twofold::viewmodels {

/// The people that a filter lets through, in order. They are looked at a few at a time, so that a hundred thousand hold nobody up.
class PeopleChoice
{
public:
    enum class By { Name, Email, Role, App, Groups, Change };
    struct Order
    {
        By by = By::Name;
        bool isDescending = false;

        bool operator==(const Order &) const = default;
    };

    /// Both outlive this.
    PeopleChoice(const PeopleStore &store, const AlwaysAskedRules &rules, const PeopleFilter &filter, Order order);

    /// Looks at so many more; false when nobody is left to be looked at.
    bool lookAt(int people);
    /// Looks at those once more who have been looked at, and are other than they were.
    void lookAgainAt(const QList<int> &numbers);

    const PeopleFilter &filter() const { return m_filter; }
    /// Numbers of the store.
    const QList<int> &rows() const { return m_rows; }
    /// The row of somebody; -1 where the filter does not let them through.
    int rowOf(int number) const;
    /// The first row that is another one since this was asked last; rows().size() for none.
    int takeFirstChange();

private:
    bool lets(int number) const;
    bool isOfKind(int number) const;
    bool isInScope(int number) const;
    bool hasWord(int number, const QByteArray &word) const;
    bool isBefore(int left, int right) const;
    int compare(int left, int right) const;
    void merge(QList<int> more);

    const PeopleStore *m_store;
    const AlwaysAskedRules *m_rules;
    PeopleFilter m_filter;
    Order m_order;
    QByteArrayList m_words;
    QList<int> m_rows;
    int m_looked = 0;  ///< everybody below that number has been looked at
    int m_firstChange = 0;
};

}  // namespace twofold::viewmodels
