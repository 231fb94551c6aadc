// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/GroupsApi.h"
#include "app/api/PeopleApi.h"
#include "app/viewmodels/SystemGroups.h"

#include <QString>

#include <optional>

namespace twofold::viewmodels {

/// A person or group of the portal, as far as it takes to name one.
struct DirectoryEntry
{
    enum class Kind { Person, Group };
    enum class Presence {
        Unread,  ///< not known: not asked yet, or no answer
        Known,
        Gone,  ///< the portal says that there is none of that id
    };

    Kind kind = Kind::Person;
    QString id;                         ///< GUID, as the portal spells it
    std::optional<SystemGroup> system;  ///< a group that every portal has; ui has a name for it
    Presence presence = Presence::Known;
    QString name;
    QString email;              ///< of a person
    int membersCount = -1;      ///< of a group; -1: not known
    bool isTerminated = false;  ///< a person who can't sign in

    bool operator==(const DirectoryEntry &) const = default;

    static DirectoryEntry of(const api::Person &person);
    static DirectoryEntry of(const api::Group &group);
};

}  // namespace twofold::viewmodels
