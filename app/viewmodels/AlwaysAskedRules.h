// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/TfaPolicy.h"
#include "app/viewmodels/PeopleStore.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QUuid>

namespace twofold::viewmodels {

/// Who is asked for a code even from a trusted network, and by which entry of the policy. Decides as policy::ChallengePreview does,
/// once for each list of groups and role.
class AlwaysAskedRules
{
public:
    struct Rule
    {
        enum class Kind : quint8 { None, ByName, ByGroup };
        Kind kind = Kind::None;
        QString group;  ///< id of the group, as the policy has it; one of those that every portal has, too

        bool operator==(const Rule &) const = default;
    };

    AlwaysAskedRules() = default;
    explicit AlwaysAskedRules(const policy::TfaPolicy &policy);

    Rule ruleOf(const PeopleStore &store, int number) const;
    bool applyTo(const PeopleStore &store, int number) const;

private:
    int groupEntryOf(const PeopleStore &store, int number) const;

    policy::TfaPolicy m_groupPolicy;  ///< the groups alone
    QSet<QUuid> m_users;
    mutable QHash<quint64, int> m_entries;  ///< of the policy's groups, by list of groups and role; -1: none
};

}  // namespace twofold::viewmodels
