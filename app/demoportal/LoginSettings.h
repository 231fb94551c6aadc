// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twofold::demoportal {

/// The portal's login settings, in tries and seconds.
struct LoginSettings
{
    int attemptCount = 5;
    int blockTime = 60;
    int checkPeriod = 60;

    bool operator==(const LoginSettings &) const = default;
};

}  // namespace twofold::demoportal
