// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Journal.h"

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/Places.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

QString actionText(Action action)
{
    switch (action) {
    case Action::SignInFailed: return u"Login Fail. Wrong email or password"_s;
    case Action::SignInDisabled: return u"Login Fail. Disabled profile"_s;
    case Action::SignedOut: return u"Logout"_s;
    case Action::SignedInBySms: return u"Login Success via API SMS"_s;
    case Action::SmsCodeFailed: return u"Login Fail via API SMS"_s;
    case Action::CodeAcceptedOnWeb: return u"Login Success via Tfa"_s;
    case Action::BlockedByTries: return u"Login Fail. Too many attempts"_s;
    case Action::CodeAccepted: return u"Login Success via API Tfa"_s;
    case Action::CodeFailed: return u"Login Fail via API Tfa"_s;
    case Action::CaptchaFailed: return u"Login Fail. Wrong captcha"_s;
    case Action::SignedInByPassword: return u"Login Success via Password"_s;
    case Action::CodesCreated: return u"TFA app connected"_s;
    case Action::AppUnlinked: return u"TFA app disconnected"_s;
    case Action::TwoFactorOff: return u"Two-factor authentication disabled"_s;
    case Action::SmsOn: return u"Two-factor authentication by SMS enabled"_s;
    case Action::AppOn: return u"Two-factor authentication by app enabled"_s;
    }
    return {};
}

}  // namespace

int Journal::record(Action action, const Person *person, const QString &login, const Request &request, const QDateTime &now,
                    const QString &target)
{
    Event event;
    event.date = now;
    event.login = login;
    event.action = action;
    event.ip = request.clientAddress();
    event.browser = browserOf(request);
    event.platform = platformOf(request);
    event.page = request.path;
    event.target = target;
    if (person) {
        event.person = person->id;
        event.name = person->displayName();
    }
    add(event);
    return m_lastId;
}

void Journal::add(Event event)
{
    event.id = ++m_lastId;
    (isAudit(event.action) ? m_audit : m_signIns).append(event);
}

int Journal::actionType(Action action)
{
    if (!isAudit(action))
        return 0;
    return static_cast<int>(action) < 6000 ? 3 : 2;
}

QJsonObject Journal::toJson(const Event &event)
{
    const Place place = placeOf(event.ip);
    QJsonObject json{
        {u"id"_s, event.id},
        {u"date"_s, portalDate(event.date)},
        {u"user"_s, event.name.toHtmlEscaped()},
        {u"userId"_s, guidText(event.person)},
        {u"action"_s, actionText(event.action)},
        {u"actionId"_s, static_cast<int>(event.action)},
        {u"ip"_s, event.ip},
        {u"country"_s, place.country},
        {u"city"_s, place.city},
        {u"browser"_s, event.browser},
        {u"platform"_s, event.platform},
        {u"page"_s, event.page},
    };
    if (!isAudit(event.action)) {
        json.insert(u"login"_s, event.login);
        return json;
    }
    const bool isPersonal = static_cast<int>(event.action) < 6000;
    json.insert(u"actionType"_s, actionType(event.action));
    json.insert(u"product"_s, isPersonal ? u"Contacts"_s : u"Settings"_s);
    json.insert(u"location"_s, isPersonal ? u"Contacts"_s : u"Security"_s);
    json.insert(u"target"_s, event.target.isEmpty() ? QJsonArray() : QJsonArray{event.target});
    json.insert(u"entries"_s, QJsonArray());
    json.insert(u"context"_s, QString());
    return json;
}

QString portalDate(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'0000+00:00'"_s);
}

QString browserOf(const Request &request)
{
    const QString agent = QString::fromUtf8(request.header("user-agent"_ba));
    return agent.section(' '_L1, 0, 0).replace('/'_L1, ' '_L1);
}

QString platformOf(const Request &request)
{
    const QByteArray agent = request.header("user-agent"_ba);
    if (agent.contains("Windows"))
        return u"Windows"_s;
    if (agent.contains("Mac"))
        return u"macOS"_s;
    return agent.contains("Linux") ? u"Linux"_s : QString();
}

}  // namespace twofold::demoportal
