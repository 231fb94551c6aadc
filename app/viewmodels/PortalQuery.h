// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PeopleApi.h"
#include "app/viewmodels/PeopleChoice.h"

namespace twofold::viewmodels {

/// What of a filter and an order the portal can do by itself, so that those come first who are wanted while others are still being read.
/// It knows no filter and no order by whose app is set up, and none by the last change.
api::PeopleQuery portalQuery(const PeopleFilter &filter, PeopleChoice::Order order, const PeopleStore &store);

}  // namespace twofold::viewmodels
