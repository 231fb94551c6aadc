// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/Router.h"
#include "app/demoportal/SignInDesk.h"

#include <tl/expected.hpp>

namespace twofold::demoportal {

/// authentication, authentication/{code}, …/sendsms, …/setphone, …/confirm and …/logout.
class AuthRoutes
{
public:
    explicit AuthRoutes(PortalState &state) : m_state(state), m_desk(state) {}

    void addTo(Router &router);

private:
    struct Credentials
    {
        QString userName;
        QString password;
        QString passwordHash;
        QString code;
        QString captcha;
        bool isForBrowserSession = false;
    };

    Reply isSignedIn(const Call &call) const;
    Reply signIn(const Call &call);
    Reply signInWithCode(const Call &call);
    Reply sendSms(const Call &call);
    Reply setPhone(const Call &call);
    Reply checkLink(const Call &call) const;
    Reply signOut(const Call &call);

    static Credentials bind(JsonBody &body);
    tl::expected<Person *, Fault> checkPassword(const Credentials &credentials, const Request &request);
    Reply challenge(const Call &call, Person &person, ChallengeRules::Decision decision);
    Reply finishWithApp(const Call &call, Person &person, const Credentials &credentials);
    Reply finishWithSms(const Call &call, Person &person, const Credentials &credentials);
    Reply codeRefused(const Call &call, const Person &person, Action action);
    /// What is said of a text message that may not be sent, or can't be.
    Fault noSms() const;
    QString bodyExpiry(const Session &session, const Credentials &credentials) const;
    QJsonObject smsJson(const Person &person, const QDateTime &until) const;

    PortalState &m_state;
    SignInDesk m_desk;
};

}  // namespace twofold::demoportal
