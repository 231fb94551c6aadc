// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityEvent.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace twofold::viewmodels {

/// The events of a timeline, newest first, as far as a filter lets through. What comes later is put in where it belongs; nothing
/// else moves. The words are the page's to put in; an event is handed out whole, under a role that is the same in every column.
class ActivityTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Who, When, Address, Place, ColumnCount };
    enum Role { EventRole = Qt::UserRole };  ///< a const ActivityEvent *, which lives until the model is cleared

    struct Filter
    {
        std::optional<ActivityEvent::Group> group;
        QString search;    ///< part of a name, a login, an address or a place, in any case
        QString personId;  ///< who did it, or whom it was done to
        QDateTime from;    ///< UTC; invalid: from the beginning

        bool operator==(const Filter &) const = default;
    };

    explicit ActivityTableModel(QObject *parent = nullptr);
    ~ActivityTableModel() override;

    /// In any order. A line that is there already is left as it is.
    void add(const QList<ActivityEvent> &events);
    /// Of those whom something was done to and whose name the history did not tell.
    QStringList unnamedTargets() const;
    /// Puts in the names of those, by their ids.
    void setNames(const QHash<QString, QString> &names);
    void clear();

    /// One that only begins later takes away the rows that are older and leaves all others as they are.
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

    qsizetype eventCount() const { return qsizetype(m_events.size()); }
    /// How many there are of a group, by all of the filter but its group.
    qsizetype countOf(std::optional<ActivityEvent::Group> group) const;
    static const ActivityEvent &eventAt(const QModelIndex &index);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    using Pointer = const ActivityEvent *;

    bool matches(const ActivityEvent &event) const;
    bool isWanted(const ActivityEvent &event) const;
    void show(const QList<Pointer> &events);
    void dropBefore(const QDateTime &from);

    std::vector<std::unique_ptr<ActivityEvent>> m_events;  ///< all, newest first
    QSet<std::pair<int, qint64>> m_known;
    QList<Pointer> m_rows;  ///< those that the filter lets through
    Filter m_filter;
};

}  // namespace twofold::viewmodels
