// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SurveyRun.h"

namespace twofold::viewmodels {

using policy::ChallengePreview;
using Kind = SurveyOutcome::Kind;
using Reason = ChallengePreview::Reason;
using Verdict = ChallengePreview::Verdict;

namespace {

/// Nothing but an address can change the decision any more.
bool dependsOnAddress(const ChallengePreview::Outcome &outcome)
{
    return outcome.reason != Reason::PolicyOff && outcome.reason != Reason::MandatoryGroup
        && outcome.reason != Reason::MandatoryUser;
}

}  // namespace

SurveyRun::SurveyRun(const policy::TfaPolicy &policy, const policy::ServerRules &rules)
    : m_method(policy.method)
    , m_preview(policy, rules)
{}

ChallengePreview::Outcome SurveyRun::decide(const policy::PersonFacts &person, const QString &address)
{
    auto facts = person;
    facts.address.clear();
    const auto outcome = m_preview.outcomeFor(facts);
    if (address.isEmpty() || !dependsOnAddress(outcome))
        return outcome;
    auto &known = m_byAddress[facts.areGroupsKnown ? 1 : 0];
    if (const auto found = known.constFind(address); found != known.cend())
        return *found;
    facts.address = address;
    return *known.insert(address, m_preview.outcomeFor(facts));
}

SurveyOutcome SurveyRun::outcomeFor(const SurveyPerson &person, const QStringList &addresses)
{
    const auto first = decide(person.facts, addresses.value(0));
    if (addresses.isEmpty() || !dependsOnAddress(first))
        return without(person, first);
    SurveyOutcome whole = without(person, first);
    for (const auto &address : addresses) {
        const auto next = without(person, decide(person.facts, address));
        // From one address that fails the person can't come in; from one that is not trusted they are asked.
        const bool isWorse = next.kind == Kind::SignInFails || (next.isAsked() && whole.kind != Kind::SignInFails)
            || (next.kind == Kind::Unknown && whole.kind == Kind::TrustedOnly);
        if (isWorse)
            whole = next;
    }
    return whole;
}

Kind SurveyRun::askedKind(const SurveyPerson &person) const
{
    if (m_method == policy::TfaPolicy::Method::Sms)
        return person.hasPhone ? Kind::ReadinessUnknown : Kind::SetsUp;  // the number may not be confirmed
    if (!person.isAppSetUp)
        return Kind::ReadinessUnknown;
    return *person.isAppSetUp ? Kind::Ready : Kind::SetsUp;
}

SurveyOutcome SurveyRun::without(const SurveyPerson &person, const ChallengePreview::Outcome &outcome) const
{
    SurveyOutcome whole{.reason = outcome.reason, .entry = qint32(outcome.entry)};
    switch (outcome.verdict) {
    case Verdict::Asked: whole.kind = askedKind(person); break;
    case Verdict::NotAsked: whole.kind = outcome.reason == Reason::PolicyOff ? Kind::NotAsked : Kind::TrustedOnly; break;
    case Verdict::SignInFails: whole.kind = Kind::SignInFails; break;
    case Verdict::Unknown:
        // Whoever's address is not known is asked, but for the trusted networks; of an unknown group nothing can be said.
        whole.isUnlessTrusted = outcome.reason == Reason::AddressUnknown;
        whole.kind = whole.isUnlessTrusted ? askedKind(person) : Kind::Unknown;
        break;
    }
    return whole;
}

}  // namespace twofold::viewmodels
