// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResetWords.h"

#include "ui/pages/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

namespace twofold::ui {

using viewmodels::ResetEntry;
using Reason = ResetEntry::Reason;
using Step = ResetEntry::Step;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ResetWords)
public:
    static QString outcome(Step step)
    {
        switch (step) {
        case Step::Waiting: return tr("Waiting");
        case Step::Sent: return tr("Not known yet");
        case Step::Done: return tr("Reset");
        case Step::NotDone: return tr("Not reset");
        case Step::Skipped: return tr("Skipped");
        }
        return {};
    }

    static QString reason(const ResetEntry &entry)
    {
        switch (entry.reason) {
        case Reason::OwnAccount: return tr("Your own app is moved under My sign-in");
        case Reason::Terminated: return tr("Disabled: can’t sign in");
        case Reason::Guest: return tr("Guests are left as they are");
        case Reason::NotSetUp: return tr("No app is set up");
        case Reason::StateUnknown: return tr("The portal does not say whether an app is set up");
        case Reason::Gone: return tr("Not on the portal any more");
        case Reason::Stopped: return tr("Stopped before their turn");
        default: return failure(entry);
        }
    }

    static QString failure(const ResetEntry &entry)
    {
        switch (entry.reason) {
        case Reason::Unreadable: return tr("Could not be read, so nothing was sent");
        case Reason::Refused: return tr("The portal refused it (status %1)").arg(entry.httpStatus);
        case Reason::SlowedDown: return tr("The portal took no more requests at that moment");
        case Reason::SessionEnded: return tr("Your session ended before it was done");
        case Reason::AnswerLost: return tr("No answer came, and the app is still set up");
        case Reason::StillSetUp: return tr("The portal said it was done, but an app is set up");
        case Reason::Unverified: return tr("It was sent, but could not be checked");
        default: return {};
        }
    }

    static QString summary(const QList<ResetEntry> &entries)
    {
        const auto count = [&](auto isMeant) { return int(std::count_if(entries.cbegin(), entries.cend(), isMeant)); };
        const int done = count([](const ResetEntry &entry) { return entry.step == Step::Done; });
        const int tried =
            count([](const ResetEntry &entry) { return entry.step != Step::Skipped || entry.reason == Reason::Stopped; });
        if (tried == 0 || done == 0)
            return tr("No app is reset");
        if (done == tried)
            return tr("%Ln app(s) are reset", nullptr, done);
        return tr("%1 of %Ln app(s) are reset", nullptr, tried).arg(done);
    }

    static QString halt(const Error &error, const QString &host)
    {
        switch (error.kind) {
        case Error::Kind::NotAvailable: return tr("The portal refused several people in a row. Stop, and see why in the list.");
        case Error::Kind::Unauthorized: return tr("Your session has ended. Sign in again to go on.");
        case Error::Kind::FileFault:
            return tr("The record of the reset could not be written, so nothing more was sent. The reason: %1").arg(error.detail);
        case Error::Kind::TooManyRequests: return tr("The portal asks to slow down. Go on in a few minutes.");
        default: return errorText(error, host).title + u' ' + tr("Nothing is sent twice. Go on when it is back.");
        }
    }

    static QString wait(const Error &error, const QString &host)
    {
        if (error.kind == Error::Kind::TooManyRequests)
            return tr("The portal asks to slow down. It goes on by itself.");
        return errorText(error, host).title + u' ' + tr("Twofold looks again in a moment.");
    }
};

}  // namespace

QString resetOutcome(Step step)
{
    return Words::outcome(step);
}

QString resetReason(const ResetEntry &entry)
{
    return Words::reason(entry);
}

QString resetSummary(const QList<ResetEntry> &entries)
{
    return Words::summary(entries);
}

QString resetHalt(const Error &error, const QString &host)
{
    return Words::halt(error, host);
}

QString resetWait(const Error &error, const QString &host)
{
    return Words::wait(error, host);
}

}  // namespace twofold::ui
