// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/PortalState.h"

#include "app/demoportal/SeedHistory.h"
#include "app/demoportal/SeedPeople.h"

namespace twofold::demoportal {

PortalState::PortalState(const PortalOptions &options, const Clock &clock)
    : release(options.release)
    , smsIsAvailable(options.smsIsAvailable)
    , smsIsAllowed(options.smsIsAllowed)
    , hasCaptcha(options.hasCaptcha)
    , hasIdentityService(options.identity.isSet())
    , histories(options.histories)
    , clock(clock)
    , confirmKeys(options.release, directory)
    , accessTokens(options.identity)
    , rateLimit(options.rateLimit)
{
    smsDesk.setSink(options.smsSink);
    SeedPeople::fill(directory, options.generatedPeople, now());
    SeedHistory::fill(*this);
    if (options.startPolicy != Method::None)
        policy.save(options.startPolicy, SeedPeople::startLists());
}

}  // namespace twofold::demoportal
