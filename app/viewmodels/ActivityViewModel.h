// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityFollower.h"
#include "app/viewmodels/ActivityReader.h"
#include "app/viewmodels/ActivityTableModel.h"
#include "app/viewmodels/CsvPlace.h"
#include "app/viewmodels/DirectoryNames.h"

#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>

namespace twofold::viewmodels {

/// What happened with two-factor sign-in: who signed in or was refused, who set up an app, got new codes or lost one, and who changed
/// the policy. It follows what happens while it is on the screen.
class ActivityViewModel : public ViewModel
{
    Q_OBJECT
public:
    using Access = ActivityHistory::Access;
    using Group = ActivityEvent::Group;

    /// How far back to look.
    enum class Range { Any, Day, Week, Month };
    Q_ENUM(Range)

    struct Pace
    {
        ActivityReader::Pace reading;
        ActivityFollower::Pace following;
        std::chrono::milliseconds passing = std::chrono::minutes(1);  ///< how often a time that ends now moves on
    };

    struct State
    {
        QString host;
        ActivityReader::State reading;
        ActivityFollower::State following;
        qsizetype total = 0;  ///< events that are known
        qsizetype shown = 0;  ///< those that the filter lets through
        std::optional<Group> group;
        Range range = Range::Any;
        QString search;
        QString personId;  ///< only what this person did, or what was done to them
        QString personName;

        bool isFiltered() const { return group || range != Range::Any || !search.isEmpty() || !personId.isEmpty(); }
        /// Neither history is given, and one of them is refused rather than out of reach.
        bool isRefused() const;
        bool isGiven() const { return ActivityHistory::isGiven(reading.signIns) || ActivityHistory::isGiven(reading.audit); }
        bool operator==(const State &) const = default;
    };

    /// For others to read: the titles of columns, and the fields of a row in the same order.
    struct ExportWords
    {
        QStringList titles;
        std::function<QStringList(const ActivityEvent &)> fields;
    };

    ActivityViewModel(session::Session &session, api::AuditApi &audit, api::PeopleApi &people, api::GroupsApi &groups)
        : ActivityViewModel(session, audit, people, groups, Pace())
    {}
    ActivityViewModel(session::Session &session, api::AuditApi &audit, api::PeopleApi &people, api::GroupsApi &groups,
                      const Pace &pace, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// UTC, by the portal's clock.
    QDateTime now() const;
    ActivityTableModel &table() { return m_table; }
    /// How many there are of a group, or of all, by the rest of the filter.
    qsizetype countOf(std::optional<Group> group) const { return m_table.countOf(group); }

    /// Reads the newest events, and later on what failed before.
    void load();
    /// New events are looked for while somebody looks.
    void setOnScreen(bool onScreen);
    void showOlder();
    void retry();

    void setGroup(std::optional<Group> group);
    void setRange(Range range);
    void setSearch(const QString &search);
    /// An empty id: everybody.
    void setPerson(const QString &id, const QString &name);
    void clearFilter();

    /// Writes the events that the filter lets through. FileFault with the system's reason.
    Result<bool> exportCsv(const CsvPlace &place, const ExportWords &words) const;
    /// Those rows as lines for the clipboard, whose fields a tab divides.
    QString textOf(const QList<int> &rows, const ExportWords &words) const;
    /// Forgets everything; of another account there is other activity.
    void clear();

private:
    void take(const QList<ActivityEvent> &events);
    void nameTargets();
    void refresh();
    void filter(State next);
    QDateTime beginOf(Range range) const;
    void timePassed();
    void readAnew();

    session::Session &m_session;
    ActivityTableModel m_table;
    ActivityReader m_reader;
    ActivityFollower m_follower;
    DirectoryNames m_names;
    QHash<QString, QString> m_known;  ///< names by id, as the histories tell them
    QDateTime m_from;
    QTimer m_passing;
    bool m_isOnScreen = false;
    State m_state;
};

}  // namespace twofold::viewmodels
