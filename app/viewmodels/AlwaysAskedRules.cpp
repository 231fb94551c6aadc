// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/AlwaysAskedRules.h"

#include "app/policy/ChallengePreview.h"

namespace twofold::viewmodels {

using policy::ChallengePreview;
using policy::TfaPolicy;

AlwaysAskedRules::AlwaysAskedRules(const TfaPolicy &policy)
    : m_groupPolicy{.method = policy.method, .mandatoryGroups = policy.mandatoryGroups}
{
    if (policy.method == TfaPolicy::Method::None)
        return;
    for (const auto &id : policy.mandatoryUsers)
        m_users.insert(QUuid::fromString(id));
}

int AlwaysAskedRules::groupEntryOf(const PeopleStore &store, int number) const
{
    if (m_groupPolicy.mandatoryGroups.isEmpty())
        return -1;
    const auto role = store.role(number);
    const auto key = quint64(store.groupList(number)) * personRoles + quint64(role);
    if (const auto known = m_entries.constFind(key); known != m_entries.cend())
        return *known;
    const auto outcome = ChallengePreview(m_groupPolicy, {})
                             .outcomeFor({.isOwner = role == PersonRole::Owner,
                                          .isAdmin = role == PersonRole::Admin,
                                          .isUser = role == PersonRole::User,
                                          .isGuest = role == PersonRole::Guest,
                                          .groupIds = store.groupIds(store.groupList(number))});
    const int entry = outcome.reason == ChallengePreview::Reason::MandatoryGroup ? int(outcome.entry) : -1;
    return *m_entries.insert(key, entry);
}

AlwaysAskedRules::Rule AlwaysAskedRules::ruleOf(const PeopleStore &store, int number) const
{
    if (const int entry = groupEntryOf(store, number); entry >= 0)
        return {Rule::Kind::ByGroup, m_groupPolicy.mandatoryGroups.at(entry)};
    return {!m_users.isEmpty() && m_users.contains(store.guid(number)) ? Rule::Kind::ByName : Rule::Kind::None, {}};
}

bool AlwaysAskedRules::applyTo(const PeopleStore &store, int number) const
{
    return groupEntryOf(store, number) >= 0 || (!m_users.isEmpty() && m_users.contains(store.guid(number)));
}

}  // namespace twofold::viewmodels
