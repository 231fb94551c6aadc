// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/ServerMatch.h"
#include "app/policy/TfaPolicy.h"

#include <QSet>

namespace twofold::policy {

/// What decides whether a person is asked for a second step.
struct PersonFacts
{
    QString id;  ///< GUID
    bool isOwner = false;
    bool isAdmin = false;
    bool isUser = false;   ///< of the type User: "isCollaborator" of the API
    bool isGuest = false;  ///< "isVisitor" of the API
    QStringList groupIds;
    bool areGroupsKnown = true;
    QString address;  ///< that the portal sees; empty: not known
};

/// The portal's own decision at a sign-in with a name and password, made beforehand. Nobody who signs in with Basic, an API key or
/// OAuth is ever asked, whatever the policy says. What is not known stays so and is not guessed.
/// Source: AuthenticationController.cs and TfaAppAuthSettingsHelper.cs of DocSpace-server.
class ChallengePreview
{
public:
    enum class Verdict {
        Asked,
        NotAsked,
        SignInFails,  ///< status 500, for an entry that the portal can't read
        Unknown,
    };
    enum class Reason {
        PolicyOff,
        MandatoryGroup,
        MandatoryUser,
        TrustedAddress,
        NoExemption,     ///< no trusted address matches
        AddressUnknown,  ///< and it matters
        GroupsUnknown,   ///< the address is trusted, which one of the groups may cancel
        BrokenEntry,
    };
    struct Outcome
    {
        Verdict verdict = Verdict::Unknown;
        Reason reason = Reason::AddressUnknown;
        qsizetype entry = -1;  ///< of trustedIps or of mandatoryGroups, as the reason says

        bool operator==(const Outcome &) const = default;
    };

    ChallengePreview(const TfaPolicy &policy, const ServerRules &rules);

    Outcome outcomeFor(const PersonFacts &person) const;

private:
    qsizetype mandatoryGroupOf(const PersonFacts &person) const;
    Outcome outcomeOf(const ServerMatch::Decision &decision, bool isGroupUnknown) const;

    TfaPolicy::Method m_method;
    QStringList m_groups;  ///< in lower case
    bool m_hasOwnGroups = false;
    QSet<QString> m_users;  ///< in lower case
    ServerMatch m_match;
};

}  // namespace twofold::policy
