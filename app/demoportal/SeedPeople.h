// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Directory.h"
#include "app/demoportal/Policy.h"

namespace twofold::demoportal {

/// The people and groups of Harbour Studio; none of them exists. Ids are the same in every run.
class SeedPeople
{
public:
    static void fill(Directory &directory, int generatedPeople, const QDateTime &now);

    /// What the policy holds at the start: networks from where nobody comes in a demo, one person and one group.
    static PolicyLists startLists();

    static QUuid idOf(const QString &email);
    static QUuid groupId(const QString &name);
};

}  // namespace twofold::demoportal
