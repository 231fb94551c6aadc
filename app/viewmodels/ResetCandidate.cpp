// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ResetCandidate.h"

#include "app/viewmodels/PersonRow.h"

#include <QSet>

namespace twofold::viewmodels {

using Reason = ResetEntry::Reason;

Reason ResetCandidate::reasonToSkip(const QString &callerId) const
{
    if (id.compare(callerId, Qt::CaseInsensitive) == 0)
        return Reason::OwnAccount;
    if (isTerminated)
        return Reason::Terminated;
    if (isGuest)
        return Reason::Guest;
    if (!isAppSetUp)
        return Reason::StateUnknown;
    return *isAppSetUp ? Reason::None : Reason::NotSetUp;
}

ResetCandidate ResetCandidate::of(const api::Person &person)
{
    return {
        .id = person.id,
        .name = person.displayName.isEmpty() ? person.email : person.displayName,
        .email = person.email,
        .isAppSetUp = person.tfaAppEnabled,
        .isTerminated = person.status == api::Person::Status::Terminated,
        .isGuest = person.isVisitor,
    };
}

ResetCandidate ResetCandidate::of(const PersonRow &person)
{
    return {
        .id = person.id,
        .name = person.name.isEmpty() ? person.email : person.name,
        .email = person.email,
        .isAppSetUp = person.app == AppState::Unknown ? std::nullopt : std::optional(person.app == AppState::SetUp),
        .isTerminated = person.status == api::Person::Status::Terminated,
        .isGuest = person.role == PersonRole::Guest,
    };
}

QList<ResetEntry> plannedResets(const QList<ResetCandidate> &candidates, const QString &callerId)
{
    QList<ResetEntry> planned;
    QSet<QString> ids;
    for (const auto &candidate : candidates) {
        const auto key = candidate.id.toLower();
        if (key.isEmpty() || ids.contains(key))
            continue;
        ids.insert(key);
        const auto reason = candidate.reasonToSkip(callerId);
        planned.append({
            .id = candidate.id,
            .name = candidate.name,
            .email = candidate.email,
            .step = reason == Reason::None ? ResetEntry::Step::Waiting : ResetEntry::Step::Skipped,
            .reason = reason,
        });
    }
    return planned;
}

}  // namespace twofold::viewmodels
