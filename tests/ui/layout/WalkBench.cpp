// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/WalkBench.h"

#include "tests/unit/viewmodels/SurveyBench.h"

#include <QTest>
#include <QUrlQuery>

namespace twofold::tests {

using namespace Qt::StringLiterals;
using api::AuditAction;

namespace {

const auto everyoneId = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;

QString groupId(int number)
{
    return u"91ece626-0000-4000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'));
}

QString groupName(int number)
{
    return number == 1 ? u"Finance"_s : u"Customer relations and public affairs, northern region"_s;
}

QJsonObject group(int number)
{
    return {{u"id"_s, groupId(number)}, {u"name"_s, groupName(number)}, {u"membersCount"_s, 18}};
}

QString nameOf(int number)
{
    switch (number % 4) {
    case 0: return u"Bo Li"_s;
    case 1: return u"Maximiliane von und zu Hohenlohe-Langenburg"_s;
    case 2: return u"\u0645\u0631\u064a\u0645 \u0627\u0644\u0639\u0628\u062f\u0627\u0644\u0644\u0647"_s;
    default: return u"Jonas Weber"_s;
    }
}

QJsonObject person(int number)
{
    return SurveyBench::person(number,
                               {{u"displayName"_s, nameOf(number)},
                                {u"email"_s, u"person%1.with-a-long-name@subsidiary.harbour.example"_s.arg(number)},
                                {u"isCollaborator"_s, number % 3 == 0},
                                {u"tfaAppEnabled"_s, number % 3 != 1},
                                {u"groups"_s, QJsonArray{group(1 + number % 2)}}});
}

QJsonObject line(int id, AuditAction action, const QDateTime &when)
{
    return {{u"id"_s, id},
            {u"date"_s, when.toUTC().toString(Qt::ISODate)},
            {u"user"_s, nameOf(id)},
            {u"userId"_s, SurveyBench::idOf(id)},
            {u"actionId"_s, int(action)},
            {u"ip"_s, id % 2 ? u"2001:db8:85a3::8a2e:370:7334"_s : u"203.0.113.7"_s},
            {u"city"_s, u"Frankfurt am Main"_s},
            {u"country"_s, u"Germany"_s},
            {u"browser"_s, u"Firefox 128"_s},
            {u"platform"_s, u"Windows 11"_s},
            {u"target"_s, QJsonArray{SurveyBench::idOf(id + 1)}}};
}

}  // namespace

WalkBench::WalkBench()
{
    if (!show())
        qFatal("no window");
}

WalkBench::~WalkBench()
{
    window.hide();
}

QJsonObject WalkBench::owner()
{
    auto person = ada();
    person.insert(u"tfaAppEnabled"_s, true);
    return person;
}

void WalkBench::enterPortal(const QJsonObject &person)
{
    self = person;
    signIn(person);
    answerAll();
}

void WalkBench::answerAll()
{
    QCoreApplication::processEvents();
    while (transport.openCount() > 0) {
        const auto path = transport.oldestOpen().path;
        const auto query = transport.oldestOpen().query.toString();
        transport.answer(answerOf(path, query), {}, path == "people/filter"_L1 ? peopleOfPortal().size() : -1);
        QCoreApplication::processEvents();
    }
}

QJsonValue WalkBench::answerOf(const QString &path, const QString &query) const
{
    if (path == "people/@self"_L1)
        return self;
    if (path == "people/filter"_L1)
        return QUrlQuery(query).queryItemValue(u"startIndex"_s).toInt() > 0 ? QJsonArray() : peopleOfPortal();
    if (path.startsWith("people/"_L1))
        return person(path.section(u'-', -1).toInt());
    if (path == "group"_L1)
        return QJsonArray{group(1), group(2)};
    if (path.startsWith("group/"_L1))
        return group(path.section(u'-', -1).toInt());
    if (path == "settings/tfaapp"_L1)
        return policyOfPortal();
    if (path == "settings/tfaappcodes"_L1)
        return codes({u"k7Qm2x"_s, u"aB-9_z"_s, u"00000l"_s, u"WWWWWW"_s, u"1lI0oO"_s}, 2);
    if (path == "settings/tfaapp/setup"_L1)
        return QJsonObject{{u"account"_s, u"ada%40harbour.example"_s}, {u"manualEntryKey"_s, u"JBSWY3DPEHPK3PXP"_s}};
    if (path == "settings/tfaapp/confirm"_L1)
        return QJsonValue::Undefined;
    if (path.startsWith("security/audit/"_L1))
        return linesOfHistory(path.contains("events"_L1), query);
    if (path == "security/activeconnections"_L1)
        return QJsonObject{{u"loginEvent"_s, 1}, {u"items"_s, linesOfHistory(false, {})}};
    qFatal("no answer to %s", qPrintable(path));
}

QJsonArray WalkBench::peopleOfPortal() const
{
    QJsonArray people{self};
    for (int number = 11; number < 40; ++number)
        people.append(person(number));
    return people;
}

QJsonArray WalkBench::policyOfPortal() const
{
    auto sms = method("sms"_L1, false);
    sms.insert(u"available"_s, false);
    return {sms,
            method("app"_L1, true,
                   {{u"trustedIps"_s,
                     QJsonArray{u"10.0.0.0/8"_s, u"192.168.1.10"_s, u"198.51.100.4-198.51.100.99"_s, u"2001:db8::/32"_s}},
                    {u"mandatoryUsers"_s, QJsonArray{SurveyBench::idOf(12), SurveyBench::idOf(13)}},
                    {u"mandatoryGroups"_s, QJsonArray{everyoneId, groupId(1), groupId(2)}}})};
}

QJsonArray WalkBench::linesOfHistory(bool isAudit, const QString &query) const
{
    const int action = QUrlQuery(query).queryItemValue(u"action"_s).toInt();
    QJsonArray lines;
    for (int id = 1; id <= 12; ++id) {
        const auto when = clock.now().addSecs(-id * 3600);
        lines.append(line(isAudit ? 100 * action + id : id,
                          isAudit      ? AuditAction(action)
                              : id % 3 ? AuditAction::CodeAccepted
                                       : AuditAction::CodeFailed,
                          when));
    }
    return lines;
}

void WalkBench::goTo(Qt::Key number)
{
    QTest::keyClick(&window, number, Qt::ControlModifier);
    answerAll();
}

void WalkBench::meetChallenge()
{
    connect();
    sendPassword(appChallenge(), {confirmCookie("TfaAuth"_L1)});
}

void WalkBench::meetSmsChallenge()
{
    connect();
    sendPassword({{u"sms"_s, true}, {u"phoneNoise"_s, u"+49***42"_s}, {u"confirmUrl"_s, confirmUrl("PhoneAuth"_L1)}});
}

void WalkBench::startSetup()
{
    enterPortal();
    setup.startWith(link(api::ConfirmLink::Type::TfaActivation));
    answerAll();
}

void WalkBench::refuseCode()
{
    QTest::keyClicks(window.focusWidget(), u"012345"_s);
    transport.answerWith({.kind = Error::Kind::BadCode, .httpStatus = 400});
}

}  // namespace twofold::tests
