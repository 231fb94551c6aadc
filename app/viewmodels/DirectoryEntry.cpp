// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/DirectoryEntry.h"

namespace twofold::viewmodels {

DirectoryEntry DirectoryEntry::of(const api::Person &person)
{
    return {
        .kind = Kind::Person,
        .id = person.id,
        .name = person.displayName,
        .email = person.email,
        .isTerminated = person.status == api::Person::Status::Terminated,
    };
}

DirectoryEntry DirectoryEntry::of(const api::Group &group)
{
    return {
        .kind = Kind::Group,
        .id = group.id,
        .system = systemGroup(group.id),
        .name = group.name,
        .membersCount = group.membersCount,
    };
}

}  // namespace twofold::viewmodels
