// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Clock.h"
#include "app/demoportal/AccessTokens.h"
#include "app/demoportal/ApiKeys.h"
#include "app/demoportal/ConfirmKeys.h"
#include "app/demoportal/Passwords.h"
#include "app/demoportal/Policy.h"
#include "app/demoportal/RateLimit.h"
#include "app/demoportal/Sessions.h"
#include "app/demoportal/SmsDesk.h"

namespace twofold::demoportal {

/// How much of its two histories a portal gives, which depends on its plan (SecurityController.cs of its server).
enum class Histories {
    Whole,
    Latest,  ///< the last twenty lines, whatever was asked for
    None,    ///< 402
};

struct PortalOptions
{
    Release release{};
    Method startPolicy = Method::App;
    int generatedPeople = 0;     ///< beside those that are always there
    bool smsIsAvailable = true;  ///< whether a provider of text messages is set up
    bool smsIsAllowed = true;    ///< whether the plan allows them
    bool hasCaptcha = false;     ///< whether a captcha is set up
    SmsDesk::Sink smsSink;
    Histories histories = Histories::Whole;
    RateLimit::Rule rateLimit{};
    IdentityOptions identity{};  ///< none: the portal has no identity service, and no JWT is good
};

/// All that the portal knows; it ends with the program. The clock has to outlive it.
struct PortalState
{
    PortalState(const PortalOptions &options, const Clock &clock);
    Q_DISABLE_COPY_MOVE(PortalState)

    QDateTime now() const { return clock.now(); }
    bool canSendSms() const { return smsIsAvailable && smsIsAllowed; }

    const Release release;
    const bool smsIsAvailable;
    const bool smsIsAllowed;
    const bool hasCaptcha;
    const bool hasIdentityService;
    const Histories histories;
    const Clock &clock;

    Directory directory;
    Policy policy;
    ConfirmKeys confirmKeys;
    Sessions sessions;
    ApiKeys apiKeys;
    AccessTokens accessTokens;
    Journal journal;
    Passwords passwords;
    LoginSettings loginSettings;
    PasswordLimit passwordLimit;
    RateLimit rateLimit;
    CodeLimit codeLimit;
    SmsDesk smsDesk;
};

}  // namespace twofold::demoportal
