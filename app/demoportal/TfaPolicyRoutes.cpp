// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/TfaPolicyRoutes.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idsJson(const QList<QUuid> &ids)
{
    QJsonArray array;
    for (const QUuid &id : ids)
        array.append(guidText(id));
    return array;
}

}  // namespace

void TfaPolicyRoutes::addTo(Router &router)
{
    const Access access = Access::signedIn();
    router.add("GET"_ba, u"settings/tfaapp"_s, access, [this](const Call &call) { return read(call); });
    router.add("PUT"_ba, u"settings/tfaapp"_s, access, [this](const Call &call) { return save(call); });
    router.add("PUT"_ba, u"settings/tfaappwithlink"_s, access, [this](const Call &call) { return saveWithLink(call); });
    router.add("GET"_ba, u"settings/tfaapp/confirm"_s, access, [this](const Call &call) { return confirmLink(call); });
}

Reply TfaPolicyRoutes::read(const Call &call) const
{
    return Envelope::success(call.request, QJsonArray{methodJson(Method::Sms), methodJson(Method::App)});
}

QJsonObject TfaPolicyRoutes::methodJson(Method method) const
{
    const bool isSms = method == Method::Sms;
    QJsonObject json{
        {u"enabled"_s, m_state.policy.method == method},
        {u"id"_s, isSms ? u"sms"_s : u"app"_s},
        {u"title"_s, isSms ? u"By SMS"_s : u"By authenticator app"_s},
        {m_state.release.availableKey(), !isSms || m_state.smsIsAvailable},
    };
    const auto &lists = isSms ? m_state.policy.smsLists : m_state.policy.appLists;
    if (lists) {
        json.insert(u"trustedIps"_s, lists->trustedIps);
        json.insert(u"mandatoryUsers"_s, idsJson(lists->mandatoryUsers));
        json.insert(u"mandatoryGroups"_s, idsJson(lists->mandatoryGroups));
    }
    return json;
}

Method TfaPolicyRoutes::bindMethod(JsonBody &body) const
{
    const QString name = u"type"_s;
    if (m_state.release.policyTypeIsFreeText()) {
        const QString text = body.text(name);
        if (text == "sms"_L1)
            return Method::Sms;
        return text == "app"_L1 ? Method::App : Method::None;
    }
    const QJsonValue value = body.value(name);
    if (value.isUndefined())
        return Method::None;
    const QString text = value.toString().toLower();
    const int number = value.toInt(-1);
    if (text == "none"_L1 || number == 0)
        return Method::None;
    if (text == "sms"_L1 || number == 1)
        return Method::Sms;
    if (text != "app"_L1 && number != 2)
        body.refuse(name, u"The JSON value could not be converted to TfaRequestsDtoType."_s);
    return Method::App;
}

TfaPolicyRoutes::Wanted TfaPolicyRoutes::bind(JsonBody &body) const
{
    Wanted wanted;
    wanted.method = bindMethod(body);
    wanted.id = body.guid(u"id"_s, m_state.release.nullIdIsAllowed());
    wanted.lists.trustedIps = body.texts(u"trustedIps"_s);
    wanted.lists.mandatoryUsers = body.guids(u"mandatoryUsers"_s);
    wanted.lists.mandatoryGroups = body.guids(u"mandatoryGroups"_s);
    return wanted;
}

bool TfaPolicyRoutes::isOwnerGuarded(const Wanted &wanted, bool isLinkCall) const
{
    const QUuid owner = m_state.directory.owner()->id;
    if (m_state.release.guardsOwnerInLists())
        return wanted.id == owner || wanted.lists.mandatoryUsers.contains(owner);
    return isLinkCall && m_state.release.guardsOwnerInLinkCall() && wanted.id == owner;
}

std::optional<Fault> TfaPolicyRoutes::carryOut(const Call &call, const Wanted &wanted, bool isLinkCall)
{
    const Fault denied{m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s};
    if (!call.person().isAdmin())
        return denied;
    if (isOwnerGuarded(wanted, isLinkCall) && wanted.id != call.person().id)
        return denied;
    if (wanted.method == Method::Sms && !m_state.canSendSms()) {
        return Fault{m_state.release.notAvailable(), Fault::Cause::NotAvailable, u"SMS settings are not available"_s};
    }
    const auto record = [this, &call](Action action) {
        m_state.journal.record(action, &call.person(), call.person().email, call.request, m_state.now());
    };
    if (wanted.method == Method::None) {
        m_state.policy.switchOff();
        record(Action::TwoFactorOff);
        return std::nullopt;
    }
    m_state.policy.save(wanted.method, wanted.lists);
    m_state.sessions.endAll();
    record(wanted.method == Method::Sms ? Action::SmsOn : Action::AppOn);
    return std::nullopt;
}

Reply TfaPolicyRoutes::save(const Call &call)
{
    JsonBody body(call.request);
    const Wanted wanted = bind(body);
    if (body.isRefused())
        return body.refusal();
    if (const auto fault = carryOut(call, wanted, false))
        return Envelope::failure(*fault);
    return Envelope::success(call.request, wanted.method != Method::None);
}

Reply TfaPolicyRoutes::saveWithLink(const Call &call)
{
    JsonBody body(call.request);
    const Wanted wanted = bind(body);
    if (body.isRefused())
        return body.refusal();
    if (const auto fault = carryOut(call, wanted, true))
        return Envelope::failure(*fault);
    if (wanted.method == Method::None)
        return Envelope::success(call.request, u""_s);
    const auto decision = m_desk.decide(call.person(), call.request);
    if (decision == ChallengeRules::Decision::Fault)
        return Envelope::failure(SignInDesk::addressFault());
    if (decision == ChallengeRules::Decision::NotAsked) {
        // 3.7 reads a member of the link that is not there; the policy is saved by then.
        if (m_state.release.exemptCallerFaultsLinkCall()) {
            const QString words = u"Object reference not set to an instance of an object."_s;
            return Envelope::failure({500, Fault::Cause::Internal, words});
        }
        return Envelope::success(call.request, u""_s);
    }
    const ConfirmLink link = m_desk.challengeLink(decision, call.person(), call.request);
    Reply reply = Envelope::success(call.request, link.url);
    m_desk.putLinkCookie(reply, link, call.request);
    return reply;
}

Reply TfaPolicyRoutes::confirmLink(const Call &call)
{
    const bool isObject = m_state.release.confirmIsObject();
    const auto decision = m_desk.decide(call.person(), call.request);
    if (decision == ChallengeRules::Decision::Fault)
        return Envelope::failure(SignInDesk::addressFault());
    if (decision == ChallengeRules::Decision::NotAsked)
        return Envelope::success(call.request, isObject ? QJsonValue() : QJsonValue(u""_s));
    const ConfirmLink link = m_desk.challengeLink(decision, call.person(), call.request);
    QJsonObject object{{u"url"_s, link.url}};
    if (!link.cookieName.isEmpty()) {
        object.insert(u"cookieName"_s, QString::fromLatin1(link.cookieName));
        object.insert(u"cookieValue"_s, link.key);
    }
    Reply reply = Envelope::success(call.request, isObject ? QJsonValue(object) : QJsonValue(link.url));
    m_desk.putLinkCookie(reply, link, call.request);
    return reply;
}

}  // namespace twofold::demoportal
