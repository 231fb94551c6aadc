// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PeopleApi.h"
#include "app/core/Error.h"
#include "app/session/ResetJournal.h"
#include "app/viewmodels/ResetCandidate.h"
#include "app/viewmodels/ViewModel.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace twofold {
class Clock;
}
namespace twofold::api {
class TfaSettingsApi;
}
namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Resets the authenticator apps of many people, one after the other. Each person is read, then unlinkTfaApp is sent once, then the
/// person is read again: what that says is the outcome. Only readings are repeated. A request whose answer is lost, or that the
/// portal did not take, is never sent again by itself: it ends as not done, and retryFailed() is a person's own decision.
///
/// The journal is written before each request. A run that the program did not live to end is found by load(); going on with it reads
/// what became of the one under way.
class ResetQueueViewModel : public ViewModel
{
    Q_OBJECT
public:
    using Entry = ResetEntry;
    using Run = session::ResetJournal::Run;

    struct Pace
    {
        std::chrono::milliseconds between{500};        ///< from one person to the next; doubled when the portal asks to slow down
        std::chrono::milliseconds mostBetween{60000};  ///< but no more than that
        std::chrono::milliseconds firstPause{1000};    ///< after a reading that failed; doubled with each further failure
        int tries = 4;  ///< to read a person, and people in a row whom the portal refuses, before the queue halts
    };

    enum class Phase {
        Idle,
        Running,
        Paused,    ///< by the person, between two people
        Halted,    ///< by an error; goOn() tries again
        Finished,  ///< the outcome is to be looked at
    };
    Q_ENUM(Phase)

    struct State
    {
        QString host;
        bool isOwner = false;  ///< nobody else may reset other people's apps
        Phase phase = Phase::Idle;
        bool isOnRecord = false;               ///< the run is on disk, and can be gone on with at another start of the program
        bool isPausing = false;                ///< as soon as the present person is done
        bool isStopping = false;               ///< the same, for good
        qsizetype done = 0;                    ///< reset, or found that they can't be
        qsizetype failed = 0;                  ///< of those
        qsizetype total = 0;                   ///< without those that are skipped
        QString currentId;                     ///< empty between two people
        QString currentName;                   ///< of the same
        std::optional<Error> error;            ///< why it is halted; while it is running: why it waits to try again
        std::chrono::milliseconds spacing{0};  ///< from one person to the next, as the portal wants it now
        std::optional<Run> unfinished;         ///< of an earlier start of the program, to be decided about before anything else
        QString damagedRecord;                 ///< the record of an earlier run can't be read and was moved there

        bool isBusy() const { return phase == Phase::Running || phase == Phase::Paused || phase == Phase::Halted; }
        bool mayStart() const { return isOwner && (phase == Phase::Idle || phase == Phase::Finished) && !unfinished; }
        bool operator==(const State &) const = default;
    };

    /// All of them outlive this.
    struct Parts
    {
        session::Session &session;
        api::TfaSettingsApi &tfaSettingsApi;
        api::PeopleApi &peopleApi;
        session::ResetJournal &journal;
        const Clock &clock;
    };

    explicit ResetQueueViewModel(const Parts &parts) : ResetQueueViewModel(parts, Pace()) {}
    ResetQueueViewModel(const Parts &parts, const Pace &pace, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    /// Of the run that is under way or to be looked at, in their order.
    const QList<Entry> &entries() const { return m_run.entries; }
    /// Nothing for somebody who is not among them.
    const Entry *entryOf(const QString &id) const;

    /// Looks for a run that was not ended. Does nothing while one is under way.
    void load();
    /// What start() would do with them.
    QList<Entry> plan(const QList<ResetCandidate> &candidates) const;
    /// Only where State::mayStart().
    void start(const QList<ResetCandidate> &candidates);

    void pause();
    /// After a pause, and after what halted it was seen to. A session that has ended is gone on with by itself; what was asked for
    /// before, as a pause, then still holds.
    void goOn();
    /// The present one is brought to its end; those who wait are left as they are.
    void stopAfterThis();

    /// Takes up again those that were not done, each of them read first.
    void retryFailed();
    /// The outcome was looked at.
    void close();

    void resumeUnfinished();
    /// The record stays on disk, as ended.
    void discardUnfinished();
    void settleDamagedRecord();

    void clear();

Q_SIGNALS:
    /// As the portal describes them now, and whether that shows a reset of this run to be done.
    void personRead(const twofold::api::Person &person, bool isReset);
    /// entryOf() is another one.
    void entryChanged(const QString &id);

private:
    Entry &current() { return m_run.entries[m_current]; }
    void refreshAccess();
    void resumed();
    void begin(Run run);
    void next();
    void proceed(qsizetype number);
    bool restsBetweenPeople() const;
    void read();
    void readEnded(const Result<api::Person> &person);
    void readFailed(const Error &error);
    void judge(const api::Person &person);
    void write();
    void writeFailed(const Error &error);
    void conclude(const api::Person &person);
    void settle(Entry::Step step, Entry::Reason reason);
    void settleUnread(const Error &error);
    void waitAfter(const Error &error, std::chrono::milliseconds least);
    void slowDown();
    void halt(const Error &error);
    void settleRest();
    void finish();
    void show(State next);
    Result<bool> keep();
    Result<bool> note();

    Parts m_parts;
    const Pace m_pace;
    QTimer m_rest;      ///< until the next step, between two people and before a reading is tried again
    QString m_profile;  ///< whose run it is; empty: nothing of it is kept
    Run m_run;
    bool m_isKept = false;                ///< the journal has the run, and only steps are new
    QHash<QString, qsizetype> m_numbers;  ///< of m_run.entries, by id in lower case
    qsizetype m_current = -1;
    int m_failures = 0;  ///< readings in a row
    int m_refusals = 0;  ///< people in a row
    State m_state;
};

}  // namespace twofold::viewmodels
