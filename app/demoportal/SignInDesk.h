// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/ChallengeRules.h"
#include "app/demoportal/Envelope.h"
#include "app/demoportal/PortalState.h"

namespace twofold::demoportal {

/// What several routes do alike: begin sessions, hand out confirm links, check second factors.
class SignInDesk
{
public:
    explicit SignInDesk(PortalState &state) : m_state(state) {}

    ChallengeRules::Decision decide(const Person &person, const Request &request) const;
    /// Only this one looks at the plan: where that allows no text messages, none is asked for (AuthenticationController.cs).
    ChallengeRules::Decision decideAtSignIn(const Person &person, const Request &request) const;

    /// The link for a challenge that was decided on; not for NotAsked and Fault.
    ConfirmLink challengeLink(ChallengeRules::Decision decision, const Person &person, const Request &request) const;
    void putLinkCookie(Reply &reply, const ConfirmLink &link, const Request &request) const;

    enum class CookieLife { Year, BrowserSession };

    Session beginSession(const Person &person, Action action, const Request &request);
    void putSessionCookie(Reply &reply, const Session &session, const Request &request, CookieLife life) const;

    enum class CodeOutcome {
        NotChecked,  ///< the portal does not ask for an app
        Empty,
        TooMany,
        Wrong,
        FirstLink,  ///< right, and it linked the app: there are backup codes now
        Accepted,   ///< right, by an app or a backup code of a linked account
    };

    CodeOutcome checkAppCode(Person &person, const QString &code);

    /// What the portal throws for a trusted address that it can't read.
    static Fault addressFault();

private:
    PortalState &m_state;
};

}  // namespace twofold::demoportal
