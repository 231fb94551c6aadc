// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/ChallengePreview.h"

#include <QString>

#include <optional>

namespace twofold::viewmodels {

/// A person as a survey keeps them, a hundred thousand of them at once.
struct SurveyPerson
{
    policy::PersonFacts facts;  ///< without an address: a person may come from several
    QString name;
    QString email;
    std::optional<bool> isAppSetUp;  ///< nothing: the portal did not say
    bool hasPhone = false;
};

/// What a policy means for a person at the next sign-in.
struct SurveyOutcome
{
    enum class Kind : quint8 {
        Ready,             ///< asked, and has what it takes
        SetsUp,            ///< asked, and sets it up then
        ReadinessUnknown,  ///< asked; whether it is set up is not known
        TrustedOnly,       ///< not asked from any address that the person has come from lately
        NotAsked,          ///< the policy asks nobody
        Unknown,
        SignInFails,  ///< from an address that the person has come from lately
    };

    Kind kind = Kind::Unknown;
    policy::ChallengePreview::Reason reason = policy::ChallengePreview::Reason::AddressUnknown;
    /// Asked, or stopped, unless they come from a trusted network: no address of theirs is known.
    bool isUnlessTrusted = false;
    qint32 entry = -1;  ///< of trustedIps or of mandatoryGroups, as the reason says; -1: none

    bool isAsked() const { return kind == Kind::Ready || kind == Kind::SetsUp || kind == Kind::ReadinessUnknown; }
    bool operator==(const SurveyOutcome &) const = default;
};

}  // namespace twofold::viewmodels
