// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/ChallengeRules.h"

#include "app/demoportal/AddressMatcher.h"
#include "app/demoportal/Directory.h"

#include <algorithm>

namespace twofold::demoportal {

ChallengeRules::Decision ChallengeRules::decide(const Policy &policy, const Release &release, const Person &person,
                                                const QString &clientAddress)
{
    if (policy.method == Method::None)
        return Decision::NotAsked;
    const bool isSms = policy.method == Method::Sms;
    const Decision asked = isSms ? Decision::Sms : Decision::App;
    const PolicyLists lists = (isSms ? policy.smsLists : policy.appLists).value_or(PolicyLists());

    const auto holdsPerson = [&person](const QUuid &group) { return Directory::isMember(person, group); };
    if (std::any_of(lists.mandatoryGroups.cbegin(), lists.mandatoryGroups.cend(), holdsPerson))
        return asked;
    if (lists.mandatoryUsers.contains(person.id))
        return asked;
    switch (AddressMatcher(release).matchAny(clientAddress, lists.trustedIps)) {
    case AddressMatcher::Verdict::Match: return Decision::NotAsked;
    case AddressMatcher::Verdict::Fault: return Decision::Fault;
    case AddressMatcher::Verdict::NoMatch: break;
    }
    return asked;
}

}  // namespace twofold::demoportal
