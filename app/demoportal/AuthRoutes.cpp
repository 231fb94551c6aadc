// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AuthRoutes.h"

#include "app/demoportal/AppLinks.h"
#include "app/demoportal/DemoAccounts.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

using Decision = ChallengeRules::Decision;

/// What the portal writes where there is no time to tell.
const QString noTime = QStringLiteral("0001-01-01T00:00:00");

}  // namespace

void AuthRoutes::addTo(Router &router)
{
    const Access anyone = Access::anyone();
    router.add("GET"_ba, u"authentication"_s, anyone, [this](const Call &call) { return isSignedIn(call); });
    router.add("POST"_ba, u"authentication"_s, anyone, [this](const Call &call) { return signIn(call); });
    router.add("POST"_ba, u"authentication/{}"_s, anyone, [this](const Call &call) { return signInWithCode(call); });
    router.add("POST"_ba, u"authentication/sendsms"_s, anyone, [this](const Call &call) { return sendSms(call); });
    router.add("POST"_ba, u"authentication/setphone"_s, Access::confirmed({ConfirmType::PhoneActivation}),
               [this](const Call &call) { return setPhone(call); });
    router.add("POST"_ba, u"authentication/confirm"_s, anyone, [this](const Call &call) { return checkLink(call); });
    router.add("POST"_ba, u"authentication/logout"_s, anyone, [this](const Call &call) { return signOut(call); });
    if (m_state.release.hasGetLogout())
        router.add("GET"_ba, u"authentication/logout"_s, anyone, [this](const Call &call) { return signOut(call); });
}

Reply AuthRoutes::isSignedIn(const Call &call) const
{
    return Envelope::success(call.request, call.caller.isKnown());
}

AuthRoutes::Credentials AuthRoutes::bind(JsonBody &body)
{
    Credentials credentials;
    credentials.userName = body.text(u"userName"_s);
    credentials.password = body.text(u"password"_s);
    credentials.passwordHash = body.text(u"passwordHash"_s);
    credentials.code = body.text(u"code"_s);
    credentials.captcha = body.text(u"recaptchaResponse"_s);
    credentials.isForBrowserSession = body.flag(u"session"_s);
    return credentials;
}

tl::expected<Person *, Fault> AuthRoutes::checkPassword(const Credentials &credentials, const Request &request)
{
    const QString address = request.clientAddress();
    const QDateTime now = m_state.now();
    const QString &login = credentials.userName;
    Person *person = m_state.directory.findByLogin(login);
    const bool hasCaptcha = m_state.hasCaptcha && !credentials.captcha.isEmpty();
    if (hasCaptcha && credentials.captcha != solvedCaptcha) {
        m_state.journal.record(Action::CaptchaFailed, person, login, request, now);
        return tl::unexpected(Fault{403, Fault::Cause::WrongCaptcha, u"The captcha is not solved"_s});
    }
    if (!hasCaptcha && m_state.passwordLimit.isBlocked(login, address, m_state.loginSettings, now)) {
        m_state.journal.record(Action::BlockedByTries, person, login, request, now);
        return tl::unexpected(Fault{403, Fault::Cause::TooManyTries, u"Login failed. Too many attempts"_s});
    }
    const bool hasHash = !credentials.passwordHash.trimmed().isEmpty();
    const bool isRight = person
        && (hasHash ? m_state.passwords.matchesHash(*person, credentials.passwordHash)
                    : m_state.passwords.matches(*person, credentials.password));
    if (!isRight) {
        m_state.passwordLimit.failed(login, address, now);
        m_state.journal.record(Action::SignInFailed, person, login, request, now);
        return tl::unexpected(Fault{401, Fault::Cause::Unauthenticated, u"User authentication failed"_s});
    }
    if (person->status != Person::Status::Active) {
        m_state.journal.record(Action::SignInDisabled, person, login, request, now);
        return tl::unexpected(Fault{m_state.release.disabledSignIn(), Fault::Cause::NotAllowed, u"Your profile is disabled"_s});
    }
    m_state.passwordLimit.succeeded(login, address);
    return person;
}

Reply AuthRoutes::signIn(const Call &call)
{
    JsonBody body(call.request);
    const Credentials credentials = bind(body);
    if (body.isRefused())
        return body.refusal();
    const auto person = checkPassword(credentials, call.request);
    if (!person)
        return Envelope::failure(person.error());
    const Decision decision = m_desk.decideAtSignIn(**person, call.request);
    if (decision == Decision::Fault)
        return Envelope::failure(SignInDesk::addressFault());
    if (decision != Decision::NotAsked)
        return challenge(call, **person, decision);

    const Session session = m_desk.beginSession(**person, Action::SignedInByPassword, call.request);
    Reply reply = Envelope::success(call.request,
                                    QJsonObject{
                                        {u"token"_s, QString::fromLatin1(session.token)},
                                        {u"expires"_s, bodyExpiry(session, credentials)},
                                        {u"sms"_s, false},
                                        {u"tfa"_s, false},
                                    });
    const auto life = credentials.isForBrowserSession ? SignInDesk::CookieLife::BrowserSession : SignInDesk::CookieLife::Year;
    m_desk.putSessionCookie(reply, session, call.request, life);
    return reply;
}

Reply AuthRoutes::challenge(const Call &call, Person &person, Decision decision)
{
    const ConfirmLink link = m_desk.challengeLink(decision, person, call.request);
    QJsonObject json{{u"expires"_s, noTime}, {u"sms"_s, false}, {u"tfa"_s, true}};
    if (decision == Decision::App && !person.isLinked())
        json.insert(u"tfaKey"_s, AppLinks::keyOf(person));
    if (decision == Decision::Sms) {
        json.insert(u"sms"_s, true);
        json.insert(u"tfa"_s, false);
        const bool isPhoneKnown = !person.mobilePhone.isEmpty() && person.phoneIsConfirmed;
        if (isPhoneKnown && !m_state.canSendSms())
            return Envelope::failure(noSms());
        if (isPhoneKnown)
            json = smsJson(person, m_state.smsDesk.send(person, m_state.now()));
    }
    json.insert(u"confirmUrl"_s, link.url);
    Reply reply = Envelope::success(call.request, json);
    m_desk.putLinkCookie(reply, link, call.request);
    return reply;
}

Reply AuthRoutes::signInWithCode(const Call &call)
{
    JsonBody body(call.request);
    const Credentials credentials = bind(body);
    if (body.isRefused())
        return body.refusal();
    const auto person = checkPassword(credentials, call.request);
    if (!person)
        return Envelope::failure(person.error());
    switch (m_desk.decideAtSignIn(**person, call.request)) {
    case Decision::App: return finishWithApp(call, **person, credentials);
    case Decision::Sms: return finishWithSms(call, **person, credentials);
    case Decision::NotAsked:
    case Decision::Fault: break;
    }
    return codeRefused(call, **person, Action::CodeFailed);
}

Reply AuthRoutes::codeRefused(const Call &call, const Person &person, Action action)
{
    m_state.journal.record(action, &person, person.email, call.request, m_state.now());
    return Envelope::failure({401, Fault::Cause::Unauthenticated, u"User authentication failed"_s});
}

Reply AuthRoutes::finishWithApp(const Call &call, Person &person, const Credentials &credentials)
{
    using Outcome = SignInDesk::CodeOutcome;
    using CookieLife = SignInDesk::CookieLife;
    const Outcome outcome = m_desk.checkAppCode(person, credentials.code);
    if (outcome != Outcome::FirstLink && outcome != Outcome::Accepted)
        return codeRefused(call, person, Action::CodeFailed);

    CookieLife life = CookieLife::Year;
    std::optional<Session> earlier;
    if (outcome == Outcome::FirstLink) {
        m_state.journal.record(Action::CodesCreated, &person, person.email, call.request, m_state.now(), guidText(person.id));
        if (credentials.isForBrowserSession && m_state.release.validateTakesSession())
            life = CookieLife::BrowserSession;
    } else {
        // The check of the code signs a linked account in by itself, and then the route does so again.
        earlier = m_desk.beginSession(person, Action::CodeAcceptedOnWeb, call.request);
    }
    const Session session = m_desk.beginSession(person, Action::CodeAccepted, call.request);
    Reply reply = Envelope::success(call.request,
                                    QJsonObject{
                                        {u"token"_s, QString::fromLatin1(session.token)},
                                        {u"expires"_s, bodyExpiry(session, credentials)},
                                        {u"sms"_s, false},
                                        {u"tfa"_s, true},
                                    });
    if (earlier)
        m_desk.putSessionCookie(reply, *earlier, call.request, life);
    m_desk.putSessionCookie(reply, session, call.request, life);
    return reply;
}

Reply AuthRoutes::finishWithSms(const Call &call, Person &person, const Credentials &credentials)
{
    const auto outcome = m_state.smsDesk.check(person, credentials.code.trimmed(), m_state.loginSettings, m_state.now());
    if (outcome != SmsDesk::Outcome::Right)
        return codeRefused(call, person, Action::SmsCodeFailed);
    person.phoneIsConfirmed = true;
    const Session session = m_desk.beginSession(person, Action::SignedInBySms, call.request);
    Reply reply = Envelope::success(call.request,
                                    QJsonObject{
                                        {u"token"_s, QString::fromLatin1(session.token)},
                                        {u"expires"_s, bodyExpiry(session, credentials)},
                                        {u"sms"_s, true},
                                        {u"tfa"_s, false},
                                        {u"phoneNoise"_s, SmsDesk::noise(person.mobilePhone)},
                                    });
    const auto life = credentials.isForBrowserSession ? SignInDesk::CookieLife::BrowserSession : SignInDesk::CookieLife::Year;
    m_desk.putSessionCookie(reply, session, call.request, life);
    return reply;
}

QString AuthRoutes::bodyExpiry(const Session &session, const Credentials &credentials) const
{
    return credentials.isForBrowserSession ? noTime : portalDate(session.expires);
}

QJsonObject AuthRoutes::smsJson(const Person &person, const QDateTime &until) const
{
    return {{u"sms"_s, true},
            {u"tfa"_s, false},
            {u"phoneNoise"_s, SmsDesk::noise(person.mobilePhone)},
            {u"expires"_s, portalDate(until)}};
}

Fault AuthRoutes::noSms() const
{
    return {m_state.release.notAvailable(), Fault::Cause::NotAvailable, u"SMS settings are not available"_s};
}

Reply AuthRoutes::sendSms(const Call &call)
{
    JsonBody body(call.request);
    const Credentials credentials = bind(body);
    if (body.isRefused())
        return body.refusal();
    const auto person = checkPassword(credentials, call.request);
    if (!person)
        return Envelope::failure(person.error());
    if (m_state.policy.method != Method::Sms || !m_state.canSendSms() || (*person)->mobilePhone.isEmpty())
        return Envelope::failure(noSms());
    return Envelope::success(call.request, smsJson(**person, m_state.smsDesk.send(**person, m_state.now())));
}

Reply AuthRoutes::setPhone(const Call &call)
{
    JsonBody body(call.request);
    body.require(u"mobilePhone"_s);
    const QString phone = body.text(u"mobilePhone"_s);
    if (body.isRefused())
        return body.refusal();
    QString number;
    for (const QChar letter : phone) {
        if (letter.isDigit() || (letter == '+'_L1 && number.isEmpty()))
            number += letter;
    }
    if (number.isEmpty())
        return Envelope::failure({400, Fault::Cause::Argument, u"The phone number is empty"_s});
    if (m_state.policy.method != Method::Sms || !m_state.canSendSms())
        return Envelope::failure(noSms());
    call.person().mobilePhone = number;
    call.person().phoneIsConfirmed = false;
    return Envelope::success(call.request, smsJson(call.person(), m_state.smsDesk.send(call.person(), m_state.now())));
}

Reply AuthRoutes::checkLink(const Call &call) const
{
    JsonBody body(call.request);
    const QString typeText = body.text(u"type"_s);
    const auto type = ConfirmKeys::typeFromText(typeText);
    if (!type)
        body.refuse(u"type"_s, u"The JSON value could not be converted to ConfirmType."_s);
    ConfirmQuery query;
    query.key = body.text(u"key"_s);
    query.email = body.text(u"email"_s);
    query.sealedEmail = body.text(u"encEmail"_s);
    query.uid = body.guid(u"uid"_s, true);
    if (body.isRefused())
        return body.refusal();
    query.type = *type;
    if (query.key.isEmpty())
        query.key = QString::fromUtf8(QByteArray::fromPercentEncoding(call.request.cookie(ConfirmKeys::cookieName(*type))));
    const auto finding = m_state.confirmKeys.check(query, call.caller.isKnown(), m_state.now());
    return Envelope::success(call.request, QJsonObject{{u"result"_s, static_cast<int>(finding.verdict)}});
}

Reply AuthRoutes::signOut(const Call &call)
{
    // Only a session that came as a cookie is ended; a token in a header stays good.
    const Session *session = m_state.sessions.find(call.request.cookie("asc_auth_key"_ba), m_state.now());
    if (session) {
        const Person *person = m_state.directory.find(session->person);
        m_state.journal.record(Action::SignedOut, person, person->email, call.request, m_state.now());
        m_state.sessions.end(session->loginEvent);
    }
    Reply reply = Envelope::success(call.request, QJsonValue());
    reply.clearCookie("asc_auth_key"_ba, call.request.isSecure);
    return reply;
}

}  // namespace twofold::demoportal
