// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SignInDesk.h"

#include "app/demoportal/AppLinks.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

ChallengeRules::Decision SignInDesk::decide(const Person &person, const Request &request) const
{
    return ChallengeRules::decide(m_state.policy, m_state.release, person, request.clientAddress());
}

ChallengeRules::Decision SignInDesk::decideAtSignIn(const Person &person, const Request &request) const
{
    const auto decision = decide(person, request);
    const bool isForNothing = decision == ChallengeRules::Decision::Sms && !m_state.smsIsAllowed;
    return isForNothing ? ChallengeRules::Decision::NotAsked : decision;
}

ConfirmLink SignInDesk::challengeLink(ChallengeRules::Decision decision, const Person &person, const Request &request) const
{
    ConfirmType type = person.isLinked() ? ConfirmType::TfaAuth : ConfirmType::TfaActivation;
    if (decision == ChallengeRules::Decision::Sms) {
        const bool isPhoneKnown = !person.mobilePhone.isEmpty() && person.phoneIsConfirmed;
        type = isPhoneKnown ? ConfirmType::PhoneAuth : ConfirmType::PhoneActivation;
    }
    return m_state.confirmKeys.issue(type, person, request.origin(), m_state.now());
}

void SignInDesk::putLinkCookie(Reply &reply, const ConfirmLink &link, const Request &request) const
{
    if (!link.cookieName.isEmpty())
        reply.setCookie(link.cookieName, link.key.toUtf8(), request.isSecure);
}

Session SignInDesk::beginSession(const Person &person, Action action, const Request &request)
{
    const int event = m_state.journal.record(action, &person, person.email, request, m_state.now());
    return m_state.sessions.begin(person, event, request, m_state.now());
}

void SignInDesk::putSessionCookie(Reply &reply, const Session &session, const Request &request, CookieLife life) const
{
    const QDateTime expires = life == CookieLife::Year ? session.expires : QDateTime();
    reply.setCookie("asc_auth_key"_ba, session.token, request.isSecure, expires);
}

SignInDesk::CodeOutcome SignInDesk::checkAppCode(Person &person, const QString &code)
{
    if (m_state.policy.method != Method::App)
        return CodeOutcome::NotChecked;
    const QString typed = code.trimmed();
    if (typed.isEmpty())
        return CodeOutcome::Empty;
    if (!m_state.codeLimit.admit(person.id, m_state.loginSettings, m_state.now()))
        return CodeOutcome::TooMany;
    const bool isRight = AppLinks::isRightCode(person, typed, m_state.now()) || AppLinks::spendBackupCode(person, typed);
    if (!isRight)
        return CodeOutcome::Wrong;
    m_state.codeLimit.giveBack(person.id, m_state.now());
    if (person.isLinked())
        return CodeOutcome::Accepted;
    AppLinks::renewBackupCodes(person);
    return CodeOutcome::FirstLink;
}

Fault SignInDesk::addressFault()
{
    return {500, Fault::Cause::Internal, u"An invalid IP address was specified."_s};
}

}  // namespace twofold::demoportal
