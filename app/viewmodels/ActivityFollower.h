// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityEvent.h"
#include "app/viewmodels/ActivityHistory.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Asks either history for what is newer than the newest line that it has seen, again and again while somebody looks. It goes by the
/// portal's own dates and by no clock of this computer. Lines may come a second time: they are asked for with an overlap, since a
/// portal may write a line later than it is dated.
///
/// A time that fills more than a page of the audit log, as after a long absence, is asked for kind by kind; and one that would take too
/// many pages is not followed at all.
class ActivityFollower : public ViewModel
{
    Q_OBJECT
public:
    using Source = ActivityEvent::Source;

    struct Pace
    {
        std::chrono::milliseconds interval = std::chrono::seconds(15);
        std::chrono::milliseconds slowest = std::chrono::minutes(5);  ///< doubled up to this with each failure
        std::chrono::seconds overlap{120};
        int mostPages = 10;  ///< of what is new in a history, or in one kind of the audit log, at one time
    };

    struct State
    {
        bool isSlowedDown = false;   ///< the portal asked for it
        std::optional<Error> fault;  ///< why the last time failed

        bool operator==(const State &) const = default;
    };

    ActivityFollower(session::Session &session, api::AuditApi &audit, Pace pace, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Asks at once, and from then on. Off stops what is under way.
    void setOn(bool on);
    /// How long it rests before it asks again.
    std::chrono::milliseconds interval() const { return m_interval; }
    /// One that is not given is not asked for.
    void setGiven(Source source, bool given);
    /// Asks at once, if it is on.
    void askNow();
    /// Forgets what it has seen.
    void clear();

Q_SIGNALS:
    void eventsRead(const QList<twofold::viewmodels::ActivityEvent> &events);
    /// More has happened than is worth being followed: the newest are to be read anew. It has forgotten what it had seen.
    void leftBehind();
    void refused(twofold::viewmodels::ActivityEvent::Source source, const twofold::Error &error);

private:
    struct Log
    {
        bool isGiven = true;
        bool isKnown = false;    ///< the newest line, or that there is none
        bool hasFailed = false;  ///< this time: what follows the newest line is asked for once more
        QDateTime newest;        ///< everything up to it has been read
        QDateTime reached;       ///< the newest line of the pages of this time, of which more may follow
    };

    /// A page of what is not older than that.
    struct Wanted
    {
        Source source;
        QDateTime from;
        api::AuditAction action = api::AuditAction::Any;
        int startIndex = 0;
        int newPages = 0;  ///< before it, of lines that are all newer than the newest known
    };

    Log &log(Source source) { return m_logs[int(source)]; }
    void ask(const Wanted &wanted);
    template<class Line>
    void take(const Wanted &wanted, const api::HistoryPage<Line> &page);
    /// What comes after a page that was full; false where that is too much.
    bool askOn(const Wanted &wanted, int lines, bool areAllNew);
    void failed(Source source, const Error &error);
    void end();

    session::Session &m_session;
    api::AuditApi &m_audit;
    const Pace m_pace;
    QTimer m_timer;
    Log m_logs[2];
    bool m_isOn = false;
    int m_underWay = 0;
    std::optional<Error> m_failure;  ///< of this time
    std::chrono::milliseconds m_interval;
    State m_state;
};

}  // namespace twofold::viewmodels
