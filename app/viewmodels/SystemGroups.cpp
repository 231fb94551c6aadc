// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SystemGroups.h"

#include <algorithm>
#include <iterator>

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

namespace {

struct KnownGroup
{
    QLatin1StringView id;
    SystemGroup group;
};
constexpr KnownGroup knownGroups[] = {
    {"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_L1, SystemGroup::Everyone},
    {"cd84e66b-b803-40fc-99f9-b2969a54a1de"_L1, SystemGroup::Admins},
    {"abef62db-11a8-4673-9d32-ef1d8af19dc0"_L1, SystemGroup::RoomAdmins},
    {"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_L1, SystemGroup::Users},
    {"aced04fa-dd96-4b35-af3e-346bf1eb972d"_L1, SystemGroup::Guests},
};

}  // namespace

std::optional<SystemGroup> systemGroup(const QString &id)
{
    const auto *found = std::find_if(std::begin(knownGroups), std::end(knownGroups),
                                     [&](const auto &known) { return id.compare(known.id, Qt::CaseInsensitive) == 0; });
    return found == std::end(knownGroups) ? std::optional<SystemGroup>() : std::optional(found->group);
}

QString idOf(SystemGroup group)
{
    const auto *found =
        std::find_if(std::begin(knownGroups), std::end(knownGroups), [=](const auto &known) { return known.group == group; });
    return found == std::end(knownGroups) ? QString() : QString(found->id);
}

bool isInSystemGroup(const api::Person &person, const QString &id)
{
    const auto group = systemGroup(id);
    if (!group)
        return false;
    const bool isAboveUser = person.mayManagePortal() || person.isRoomAdmin;
    switch (*group) {
    case SystemGroup::Everyone: return true;
    case SystemGroup::Admins: return person.mayManagePortal();
    case SystemGroup::RoomAdmins: return isAboveUser;
    case SystemGroup::Users: return !isAboveUser && !person.isVisitor;
    case SystemGroup::Guests: return person.isVisitor;
    }
    return false;
}

}  // namespace twofold::viewmodels
