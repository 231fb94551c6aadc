// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ActivityEvent.h"
#include "app/viewmodels/ActivityHistory.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Reads both histories backwards, as far as it is asked to, and gives their events out without a gap: an event comes out when
/// everything that is newer is known from either history.
///
/// The audit log is asked for each kind of event by itself, see ActivityEvent::auditActions. The sign-in history is read whole: a server may turn its pages before it filters them (LoginEventsRepository.cs of DocSpace-server), and then a page with a
/// filter says nothing about whether it is the last one. Nor is an end of the time range asked for: what happens meanwhile shifts
/// the pages, and lines that come a second time are dropped.
class ActivityReader : public ViewModel
{
    Q_OBJECT
public:
    using Access = ActivityHistory::Access;

    struct Pace
    {
        int eventsAtATime = 60;                                          ///< so many more are looked for at each call
        int roundsAtATime = 10;                                          ///< and so many pages of a history are asked for at most
        int roundsForATime = 50;                                         ///< the same where a time is to be reached
        int tries = 4;                                                   ///< in a row that fail, before a history is given up
        std::chrono::milliseconds firstPause = std::chrono::seconds(1);  ///< doubled with each further failure
    };

    struct State
    {
        bool isStarted = false;
        bool busy = false;
        bool isSlowedDown = false;  ///< waiting before it asks again
        bool hasOlder = false;
        Access signIns = Access::Unread;
        Access audit = Access::Unread;
        /// UTC: from when on everything is known that the portal gives; invalid while nothing is, and when it is all that there was.
        QDateTime since;
        std::optional<Error> refusal;  ///< why a history is not given
        std::optional<Error> fault;    ///< why one Failed
        std::optional<Error> ended;    ///< the session: it goes on when somebody has signed in again

        bool operator==(const State &) const = default;
    };

    ActivityReader(session::Session &session, api::AuditApi &audit, Pace pace, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Reads more of what is older: back to @p until, or some more events where that is invalid. What failed before is tried again.
    void readOlder(const QDateTime &until = {});
    /// A history that was given is refused from now on.
    void noteRefused(ActivityEvent::Source source, const Error &error);
    /// Forgets what was read.
    void clear();

Q_SIGNALS:
    /// Each event once, newest first.
    void eventsRead(const QList<twofold::viewmodels::ActivityEvent> &events);

private:
    struct Stream
    {
        ActivityEvent::Source source;
        api::AuditAction action;  ///< Any: every line
        int lines = 0;            ///< how many were read
        bool isRead = false;      ///< a first page of it
        bool isAtEnd = false;     ///< or not to be had any further
        bool isInDoubt = false;   ///< just as many lines as the latest only would be: the next page tells
        bool isUnderWay = false;
        QDateTime oldest;      ///< of the lines read
        qint64 firstLine = 0;  ///< the id of the newest one that the first page had
    };

    void goOn();
    bool isEnough() const;
    /// The streams that hold the others up.
    QList<int> nextStreams() const;
    void ask(int number);
    template<class Line>
    void take(int number, const api::HistoryPage<Line> &page);
    void failed(int number, const Error &error);
    void noteEnded(const Error &error);
    void pause(const Error &error);
    /// @p why it is refused or has failed.
    void endSource(ActivityEvent::Source source, Access access, const std::optional<Error> &why = {});
    Access &accessOf(State &state, ActivityEvent::Source source) const;
    /// What stands between the events that are known to be without a gap and the others; invalid: nothing does.
    QDateTime horizon() const;
    void release();
    void conclude();
    void resume();

    session::Session &m_session;
    api::AuditApi &m_audit;
    const Pace m_pace;
    QTimer m_pause;
    QList<Stream> m_streams;
    QSet<qint64> m_seen[2];  ///< ids of the lines read, of each source
    QList<ActivityEvent> m_held;
    QDateTime m_until;
    QDateTime m_latestFrom[2];  ///< the oldest line that a portal gives which gives the latest only
    int m_found = 0;
    int m_roundsLeft = 0;
    int m_failures = 0;  ///< in a row
    State m_state;
};

}  // namespace twofold::viewmodels
