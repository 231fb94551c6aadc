// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SurveyPerson.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace twofold::viewmodels {

/// One policy, held against people one after the other. Each address is held against the trusted networks once, however many
/// people have come from it.
class SurveyRun
{
public:
    SurveyRun(const policy::TfaPolicy &policy, const policy::ServerRules &rules);

    /// @p addresses: those that the person has come from lately; none where that is not known.
    SurveyOutcome outcomeFor(const SurveyPerson &person, const QStringList &addresses);
    /// The portal's decision for a sign-in from that address.
    policy::ChallengePreview::Outcome decide(const policy::PersonFacts &person, const QString &address);

private:
    SurveyOutcome::Kind askedKind(const SurveyPerson &person) const;
    SurveyOutcome without(const SurveyPerson &person, const policy::ChallengePreview::Outcome &outcome) const;

    policy::TfaPolicy::Method m_method;
    policy::ChallengePreview m_preview;
    /// By address, for people whose groups are not known, and for those whose are.
    std::array<QHash<QString, policy::ChallengePreview::Outcome>, 2> m_byAddress;
};

}  // namespace twofold::viewmodels
