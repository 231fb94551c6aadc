// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <optional>

namespace twofold::session {

/// A person whose authenticator app is to be reset, and how far that has come.
struct ResetEntry
{
    Q_GADGET
public:
    enum class Step {
        Waiting,  ///< nothing was sent
        Sent,     ///< the request has gone out, or was about to: reading the person tells what became of it
        Done,     ///< the portal says that no app is set up any more
        NotDone,
        Skipped,  ///< nothing was sent, and nothing is going to be
    };
    Q_ENUM(Step)

    /// Why it is skipped or not done. While it is Sent: why it is not done, should the app turn out to be set up still.
    enum class Reason {
        None,
        OwnAccount,
        Terminated,
        Guest,
        NotSetUp,
        StateUnknown,  ///< the portal does not say whether an app is set up, so a reset could not be verified
        Gone,          ///< the portal knows nobody of that id
        Stopped,       ///< by the person who resets, before it was this one's turn
        Unreadable,    ///< the person could not be read, so nothing was sent
        Refused,
        SlowedDown,    ///< the portal took no more requests for now
        SessionEnded,  ///< before the portal looked at the request
        AnswerLost,
        StillSetUp,  ///< though the portal said that it was done
        Unverified,  ///< it was sent; whether it was carried out could not be read
    };
    Q_ENUM(Reason)

    QString id;  ///< GUID
    QString name;
    QString email;  ///< by which people of one name are told apart; empty where it is not known
    Step step = Step::Waiting;
    Reason reason = Reason::None;
    int httpStatus = 0;    ///< of a refusal
    QDateTime changed;     ///< UTC, of the step; by this computer's clock
    bool wasSent = false;  ///< in an earlier try too, which may have been carried out late

    /// Nothing more happens to it in this run.
    bool isSettled() const { return step != Step::Waiting && step != Step::Sent; }
    bool operator==(const ResetEntry &) const = default;
};

/// What was asked of a portal, and what came of it, each time that authenticator apps are reset: one JSON file for each run, in a
/// folder of the profile that is the person's alone. It is written before each request, so that a run that ends with the program
/// can be read, and goes on without sending anything twice. No secret is in it.
///
/// While a run is under way, what is new of one person is a line in a file of steps beside it, however many people there are; the last
/// keep() of a run has everything in it, and the steps go. What is newer than what, is told by counting: the clock may be set back.
class ResetJournal
{
public:
    struct Run
    {
        QDateTime begun;  ///< UTC, by this computer's clock
        QDateTime ended;  ///< UTC; null: it is under way, or the program ended in the middle of it
        QList<ResetEntry> entries;
        QString name;        ///< of its file; sorts behind those of the runs before
        int generation = 0;  ///< goes up whenever it is kept anew; steps of a lower one are in it

        bool operator==(const Run &) const = default;
    };

    struct Last
    {
        std::optional<Run> run;
        QString damagedFile;  ///< the newest record could not be read and was moved there; empty: not so

        bool operator==(const Last &) const = default;
    };

    explicit ResetJournal(QString folder) : m_folder(std::move(folder)) {}

    Last last(const QString &profileId) const;
    /// A run that begins now, of nobody yet.
    Run begin(const QString &profileId, const QDateTime &now) const;
    /// FileFault when it could not be written: then nothing is to be sent. An empty id stands for an account of which nothing is kept.
    Result<bool> keep(const QString &profileId, const Run &run) const;
    /// The same for what is new of one of the entries, once keep() has written the run.
    Result<bool> note(const QString &profileId, const Run &run, qsizetype number) const;
    void forget(const QString &profileId) const;

    static constexpr qsizetype keptRuns = 20;

private:
    QString folderOf(const QString &profileId) const;
    QString pathOf(const QString &profileId, const Run &run) const;
    QStringList filesOf(const QString &profileId) const;
    void makeFolder(const QString &profileId) const;
    void dropOldest(const QString &profileId) const;

    QString m_folder;
};

}  // namespace twofold::session
