// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/PortalState.h"

namespace twofold::demoportal {

/// What happened at Harbour Studio in the thirty days before the program started, and the API keys it has.
class SeedHistory
{
public:
    static void fill(PortalState &state);
};

}  // namespace twofold::demoportal
