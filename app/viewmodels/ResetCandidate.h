// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PeopleApi.h"
#include "app/session/ResetJournal.h"

#include <QList>
#include <QString>

#include <optional>

namespace twofold::viewmodels {

struct PersonRow;

using ResetEntry = session::ResetEntry;

/// A person that somebody has chosen to reset the authenticator app of, as far as it was read last.
struct ResetCandidate
{
    QString id;  ///< GUID
    QString name;
    QString email;
    std::optional<bool> isAppSetUp;  ///< nothing: the portal does not say
    bool isTerminated = false;
    bool isGuest = false;

    /// Why nothing is sent for this person; None where it can be. One's own app is reset under My sign-in, where it is set up anew at
    /// once: here it would end the session in the middle of the queue.
    ResetEntry::Reason reasonToSkip(const QString &callerId) const;

    bool operator==(const ResetCandidate &) const = default;

    static ResetCandidate of(const api::Person &person);
    static ResetCandidate of(const PersonRow &person);
};

/// Each person once, in their order: waiting, or skipped with the reason.
QList<ResetEntry> plannedResets(const QList<ResetCandidate> &candidates, const QString &callerId);

}  // namespace twofold::viewmodels
