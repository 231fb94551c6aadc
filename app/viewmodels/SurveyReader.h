// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"
#include "app/api/PeopleApi.h"
#include "app/core/Error.h"
#include "app/viewmodels/ViewModel.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <compare>
#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Reads everybody of the portal, page by page, and if wanted the sign-ins of the last 30 days, in the background. A page that can't be
/// read is asked for again, more and more slowly and one at a time; what was read is kept, and reading goes on from there. Both the
/// preview of a policy and the list of people read so.
class SurveyReader : public ViewModel
{
    Q_OBJECT
public:
    /// Whether the sign-in history can be had.
    enum class History {
        Unread,
        Whole,       ///< all of the last 30 days
        Partial,     ///< the newest part only: there is more than is read, or the portal gives no more
        NotInPlan,   ///< the portal's plan hides it
        NotAllowed,  ///< this account or sign-in may not read it
        Failed,
    };
    Q_ENUM(History)

    struct Pace
    {
        int pagesAtOnce = 3;
        int tries = 4;                                                   ///< in a row that fail, before reading stops
        std::chrono::milliseconds firstPause = std::chrono::seconds(1);  ///< doubled with each further failure
        int historyPages = 50;                                           ///< 0: no sign-ins are read
    };

    struct State
    {
        bool isStarted = false;
        bool busy = false;
        qsizetype read = 0;  ///< people
        qint64 total = -1;   ///< of people; -1: not known yet
        bool isComplete = false;
        bool hasShifted = false;    ///< more came or went between two pages than could be made up for: somebody may be missing
        bool hasGone = false;       ///< the portal has fewer by now than were read: some of them are there no more
        bool isSlowedDown = false;  ///< waiting before it asks again
        bool isHeld = false;        ///< until the person has it go on
        std::optional<Error> error;
        History history = History::Unread;
        QDateTime historySince;  ///< UTC: from when on sign-ins are known

        bool operator==(const State &) const = default;
    };

    static constexpr int historyDays = 30;

    SurveyReader(session::Session &session, api::PeopleApi &people, api::AuditApi &audit, Pace pace, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Reads what is not read yet; does nothing while it is at it and when all is read.
    void start();
    /// Asks for nothing more until start(); what is under way still comes in.
    void hold();
    /// Forgets what was read.
    void clear();

Q_SIGNALS:
    /// Each person once.
    void peopleRead(const QList<twofold::api::Person> &people);
    void signInsRead(const QList<twofold::api::LoginEvent> &signIns);

private:
    struct Range
    {
        int start = 0;
        int count = 0;

        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the zero that is compared with for a pointer.
        auto operator<=>(const Range &) const = default;
    };

    bool isHistoryRead(const State &state) const { return m_pace.historyPages == 0 || state.history != History::Unread; }
    void goOn();
    void readPage(Range range);
    void owe(Range range);
    bool closeGaps(int start, qint64 total);
    void takePage(Range range, const api::PeoplePage &page);
    void pageFailed(Range range, const Error &error);
    void pause(const Error &error);
    void stopWith(const Error &error);
    void resume();
    void readHistory();
    void takeHistory(const api::HistoryPage<api::LoginEvent> &page);
    void historyFailed(const Error &error);
    void endHistory(History history, const QDateTime &since);
    void conclude(State next);

    session::Session &m_session;
    api::PeopleApi &m_people;
    api::AuditApi &m_audit;
    const Pace m_pace;
    QTimer m_pause;
    QList<Range> m_underWay;
    QList<Range> m_owed;          ///< pages that have to be asked for again, in their order
    int m_next = 0;               ///< where the first page begins that nobody has asked for
    int m_failures = 0;           ///< in a row
    QSet<QUuid> m_ids;            ///< of the people read
    QHash<int, qint64> m_totals;  ///< what each page, by where it begins, said of how many there are
    qint64 m_said = -1;           ///< what the last answer said of it
    bool m_isHistoryUnderWay = false;
    bool m_isHistoryOwed = false;
    QDateTime m_historyFrom;
    int m_historyPagesRead = 0;
    int m_historyLines = 0;
    State m_state;
};

}  // namespace twofold::viewmodels
