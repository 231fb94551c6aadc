// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ChallengePreview.h"

#include <algorithm>

namespace twofold::policy {

using namespace Qt::StringLiterals;

namespace {

// Groups that every portal has and nobody is put into (AuthConstants.cs of DocSpace-server).
constexpr auto everyone = "c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_L1;
constexpr auto admins = "cd84e66b-b803-40fc-99f9-b2969a54a1de"_L1;
constexpr auto roomAdmins = "abef62db-11a8-4673-9d32-ef1d8af19dc0"_L1;
constexpr auto users = "88f11e7c-7407-4bea-b4cb-070010cdbb6b"_L1;
constexpr auto guests = "aced04fa-dd96-4b35-af3e-346bf1eb972d"_L1;

/// Nothing for a group that people are put into.
std::optional<bool> isInPortalsGroup(const PersonFacts &person, const QString &group)
{
    if (group == everyone)
        return true;
    if (group == admins)
        return person.isOwner || person.isAdmin;
    if (group == roomAdmins)
        return !person.isGuest && !person.isUser;
    if (group == users)
        return person.isUser;
    if (group == guests)
        return person.isGuest;
    return {};
}

}  // namespace

ChallengePreview::ChallengePreview(const TfaPolicy &policy, const ServerRules &rules)
    : m_method(policy.method)
    , m_match(rules, policy.trustedIps)
{
    const PersonFacts nobody;
    for (const auto &group : policy.mandatoryGroups) {
        m_groups.append(group.toLower());
        m_hasOwnGroups = m_hasOwnGroups || !isInPortalsGroup(nobody, m_groups.last());
    }
    for (const auto &user : policy.mandatoryUsers)
        m_users.insert(user.toLower());
}

ChallengePreview::Outcome ChallengePreview::outcomeFor(const PersonFacts &person) const
{
    if (m_method == TfaPolicy::Method::None)
        return {.verdict = Verdict::NotAsked, .reason = Reason::PolicyOff};
    if (const auto group = mandatoryGroupOf(person); group >= 0)
        return {.verdict = Verdict::Asked, .reason = Reason::MandatoryGroup, .entry = group};
    if (m_users.contains(person.id.toLower()))
        return {.verdict = Verdict::Asked, .reason = Reason::MandatoryUser};
    const bool isGroupUnknown = m_hasOwnGroups && !person.areGroupsKnown;
    if (!person.address.isEmpty())
        return outcomeOf(m_match.decide(person.address), isGroupUnknown);
    if (const auto decision = m_match.decideWithoutAddress())
        return outcomeOf(*decision, isGroupUnknown);
    return {.verdict = Verdict::Unknown, .reason = Reason::AddressUnknown};
}

ChallengePreview::Outcome ChallengePreview::outcomeOf(const ServerMatch::Decision &decision, bool isGroupUnknown) const
{
    // Whoever is in one of the groups is asked and never gets as far as the addresses.
    if (decision.verdict != ServerMatch::Verdict::NoMatch && isGroupUnknown)
        return {.verdict = Verdict::Unknown, .reason = Reason::GroupsUnknown, .entry = decision.entry};
    switch (decision.verdict) {
    case ServerMatch::Verdict::NoMatch: break;
    case ServerMatch::Verdict::Match:
        return {.verdict = Verdict::NotAsked, .reason = Reason::TrustedAddress, .entry = decision.entry};
    case ServerMatch::Verdict::Fault:
        return {.verdict = Verdict::SignInFails, .reason = Reason::BrokenEntry, .entry = decision.entry};
    }
    return {.verdict = Verdict::Asked, .reason = Reason::NoExemption};
}

qsizetype ChallengePreview::mandatoryGroupOf(const PersonFacts &person) const
{
    const auto found = std::find_if(m_groups.cbegin(), m_groups.cend(), [&person](const QString &group) {
        return isInPortalsGroup(person, group).value_or(person.groupIds.contains(group, Qt::CaseInsensitive));
    });
    return found == m_groups.cend() ? -1 : found - m_groups.cbegin();
}

}  // namespace twofold::policy
