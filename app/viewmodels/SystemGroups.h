// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PeopleApi.h"

#include <QString>

#include <optional>

namespace twofold::viewmodels {

/// Groups that every portal has without listing them: they stand for a role, under fixed ids.
enum class SystemGroup { Everyone, Admins, RoomAdmins, Users, Guests };

/// Which of them an id means; nothing for an ordinary group. Ids compare without case.
std::optional<SystemGroup> systemGroup(const QString &id);
/// The fixed id of one of them, in lower case.
QString idOf(SystemGroup group);

/// Whether that id is a system group that the person belongs to, as the portal counts: the owner is an admin, and whoever is
/// neither guest nor user is a room admin.
bool isInSystemGroup(const api::Person &person, const QString &id);

}  // namespace twofold::viewmodels
