// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PeopleApi.h"

#include "app/api/ApiCall.h"
#include "app/api/HtmlText.h"
#include "app/api/JsonReader.h"

#include <QUrl>

#include <algorithm>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

/// Bits of EmployeeStatus (UserInfo.cs of DocSpace-server).
constexpr qint64 terminatedBit = 2;
constexpr qint64 pendingBit = 4;

Person::Status readStatus(const JsonReader &status)
{
    const auto bits = status.integerOr(0);
    if (bits & terminatedBit)
        return Person::Status::Terminated;
    return bits & pendingBit ? Person::Status::Pending : Person::Status::Active;
}

Person readPerson(const JsonReader &item)
{
    Person person{
        .id = item["id"_L1].text(),
        .displayName = decodedHtml(item["displayName"_L1].textOr({})),
        .email = item["email"_L1].textOr({}),
        .isOwner = item["isOwner"_L1].flagOr(false),
        .isAdmin = item["isAdmin"_L1].flagOr(false),
        .isRoomAdmin = item["isRoomAdmin"_L1].flagOr(false),
        .isVisitor = item["isVisitor"_L1].flagOr(false),
        .isCollaborator = item["isCollaborator"_L1].flagOr(false),
        .status = readStatus(item["status"_L1]),
        .areGroupsKnown = !item["groups"_L1].isNothing() || !item["isVisitor"_L1].isNothing(),
        .mobilePhone = item["mobilePhone"_L1].textOr({}),
    };
    for (const auto &group : item["groups"_L1].itemsOrNone()) {
        person.groupIds.append(group["id"_L1].text());
        person.groupNames.append(decodedHtml(group["name"_L1].textOr({})));
    }
    if (const auto linked = item["tfaAppEnabled"_L1]; !linked.isNothing())
        person.tfaAppEnabled = linked.flag();
    return person;
}

Result<Person> readOne(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(readPerson(response));
}

Result<PeoplePage> readPage(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    PeoplePage page;
    for (const auto &item : response.itemsOrNone())
        page.people.append(readPerson(item));
    page.total = std::max<qint64>(answer.total, page.people.size());
    return response.result(page);
}

}  // namespace

Async<Person> PeopleApi::getSelf(std::stop_token stop)
{
    return readAnswer(m_transport.send({.path = u"people/@self"_s}, std::move(stop)), readOne);
}

Async<Person> PeopleApi::getPerson(const QString &id, std::stop_token stop)
{
    const auto path = u"people/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return readAnswer(m_transport.send({.path = path}, std::move(stop)), readOne);
}

Async<PeoplePage> PeopleApi::searchByFilter(const PeopleQuery &people, int startIndex, int count, std::stop_token stop)
{
    QUrlQuery query{{u"startIndex"_s, QString::number(startIndex)}, {u"count"_s, QString::number(count)}};
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())  // encoded here: QUrlQuery leaves a '+' as it is, which the portal would read as a space
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"filterValue"_s, people.filterValue);
    add(u"groupId"_s, people.groupId);
    add(u"employeeType"_s, people.employeeType);
    add(u"sortBy"_s, people.sortBy);
    add(u"sortOrder"_s, people.isDescending ? u"descending"_s : QString());
    return readAnswer(m_transport.send({.path = u"people/filter"_s, .query = query}, std::move(stop)), readPage);
}

}  // namespace twofold::api
