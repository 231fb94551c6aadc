// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/TfaAppRoutes.h"

#include "app/demoportal/AppLinks.h"
#include "app/demoportal/JsonBody.h"
#include "app/demoportal/QrPicture.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

QJsonArray codesJson(const Person &person)
{
    QJsonArray array;
    for (const BackupCode &backup : person.backupCodes)
        array.append(QJsonObject{{u"isUsed"_s, backup.isUsed}, {u"code"_s, backup.code}});
    return array;
}

}  // namespace

void TfaAppRoutes::addTo(Router &router)
{
    const Access access = Access::signedIn();
    router.add("GET"_ba, u"settings/tfaapp/setup"_s, Access::confirmed({ConfirmType::TfaActivation}),
               [this](const Call &call) { return setUp(call); });
    router.add("POST"_ba, u"settings/tfaapp/validate"_s,
               Access::confirmed({ConfirmType::TfaActivation, ConfirmType::TfaAuth}, m_state.release.anyoneSignedInMayValidate()),
               [this](const Call &call) { return validate(call); });
    router.add("GET"_ba, u"settings/tfaappcodes"_s, access, [this](const Call &call) { return codes(call); });
    router.add("PUT"_ba, u"settings/tfaappnewcodes"_s, access, [this](const Call &call) { return newCodes(call); });
    router.add("PUT"_ba, u"settings/tfaappnewapp"_s, access, [this](const Call &call) { return unlink(call); });
}

Reply TfaAppRoutes::notAvailable() const
{
    return Envelope::failure(
        {m_state.release.notAvailable(), Fault::Cause::NotAvailable, u"TFA application settings are not available"_s});
}

Reply TfaAppRoutes::setUp(const Call &call) const
{
    if (m_state.policy.method != Method::App || call.person().isLinked())
        return notAvailable();
    const QString text = AppLinks::setUpText(call.person(), m_state.release);
    return Envelope::success(call.request,
                             QJsonObject{
                                 {u"account"_s, AppLinks::accountOf(call.person())},
                                 {u"manualEntryKey"_s, AppLinks::keyOf(call.person())},
                                 {u"qrCodeSetupImageUrl"_s, QrPicture::dataUrl(text)},
                             });
}

Reply TfaAppRoutes::validate(const Call &call)
{
    JsonBody body(call.request);
    if (m_state.release.codeMemberIsRequired())
        body.require(u"code"_s);
    const QString code = body.text(u"code"_s);
    const bool isForBrowserSession = m_state.release.validateTakesSession() && body.flag(u"session"_s);
    if (body.isRefused())
        return body.refusal();
    if (call.person().status != Person::Status::Active)
        return Envelope::failure({403, Fault::Cause::NotAllowed, u"Your profile is disabled"_s});

    using Outcome = SignInDesk::CodeOutcome;
    const auto life = isForBrowserSession ? SignInDesk::CookieLife::BrowserSession : SignInDesk::CookieLife::Year;
    switch (m_desk.checkAppCode(call.person(), code)) {
    case Outcome::NotChecked: return Envelope::success(call.request, false);
    case Outcome::Empty: return Envelope::failure({500, Fault::Cause::Internal, u"The code is empty"_s});
    case Outcome::TooMany:
        return Envelope::failure({403, Fault::Cause::TooManyTries, u"You have sent too many text messages. Try again later"_s});
    case Outcome::Wrong: {
        const QString words = m_state.release.argumentTextIsGeneric() ? u"Value does not fall within the expected range."_s
                                                                      : u"Authentication code is incorrect"_s;
        return Envelope::failure({400, Fault::Cause::Argument, words});
    }
    case Outcome::FirstLink: return acceptCode(call, true, life);
    case Outcome::Accepted: break;
    }
    return acceptCode(call, m_state.release.validateIsTrueForEveryRightCode(), life);
}

Reply TfaAppRoutes::acceptCode(const Call &call, bool isNew, SignInDesk::CookieLife life)
{
    Reply reply = Envelope::success(call.request, isNew);
    const Session session = m_desk.beginSession(call.person(), Action::CodeAcceptedOnWeb, call.request);
    m_desk.putSessionCookie(reply, session, call.request, life);
    if (call.caller.role)
        reply.clearCookie(ConfirmKeys::cookieName(*call.caller.role), call.request.isSecure);
    return reply;
}

Reply TfaAppRoutes::codes(const Call &call) const
{
    if (m_state.policy.method != Method::App || !call.person().isLinked())
        return notAvailable();
    return Envelope::success(call.request, codesJson(call.person()));
}

Reply TfaAppRoutes::newCodes(const Call &call)
{
    Person &person = call.person();
    // The policy is not asked here, only the link.
    if (!person.isLinked())
        return notAvailable();
    AppLinks::renewBackupCodes(person);
    m_state.journal.record(Action::CodesCreated, &person, person.email, call.request, m_state.now(), guidText(person.id));
    return Envelope::success(call.request, codesJson(person));
}

Reply TfaAppRoutes::unlink(const Call &call)
{
    JsonBody body(call.request);
    const QUuid id = body.guid(u"id"_s, m_state.release.nullIdIsAllowed());
    if (body.isRefused())
        return body.refusal();
    const bool isSelf = id.isNull() || id == call.person().id;
    if (!isSelf && !call.person().isOwner)
        return Envelope::failure({m_state.release.unlinkNotAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
    // An absent id passes as the caller's own above, but nobody is found by it here.
    Person *target = m_state.directory.find(id);
    if (target && target->status == Person::Status::Terminated && m_state.release.refusesToUnlinkTerminated()) {
        return Envelope::failure(
            {m_state.release.accountUnsuitable(), Fault::Cause::NotAvailable, u"The account does not support this"_s});
    }
    if (!target || !target->isLinked())
        return notAvailable();

    AppLinks::unlink(*target);
    m_state.sessions.endAllOf(target->id);
    m_state.journal.record(Action::AppUnlinked, &call.person(), call.person().email, call.request, m_state.now(),
                           guidText(target->id));
    if (!isSelf)
        return Envelope::success(call.request, u""_s);
    const ConfirmLink link = m_state.confirmKeys.issue(ConfirmType::TfaActivation, *target, call.request.origin(), m_state.now());
    Reply reply = Envelope::success(call.request, link.url);
    const Session session = m_desk.beginSession(*target, Action::SignedInByPassword, call.request);
    m_desk.putSessionCookie(reply, session, call.request, SignInDesk::CookieLife::Year);
    m_desk.putLinkCookie(reply, link, call.request);
    return reply;
}

}  // namespace twofold::demoportal
