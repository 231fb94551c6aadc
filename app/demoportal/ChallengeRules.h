// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"
#include "app/demoportal/Policy.h"
#include "app/demoportal/Release.h"

namespace twofold::demoportal {

/// Who is asked for a second factor at sign-in (TfaSettingsBase.cs of the portal's server).
class ChallengeRules
{
public:
    enum class Decision {
        NotAsked,
        Sms,
        App,
        Fault,  ///< an address in the lists can't be read: the server throws
    };

    static Decision decide(const Policy &policy, const Release &release, const Person &person, const QString &clientAddress);
};

}  // namespace twofold::demoportal
