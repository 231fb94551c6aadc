// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/GroupsApi.h"

#include "app/api/ApiCall.h"
#include "app/api/HtmlText.h"
#include "app/api/JsonReader.h"

#include <QUrl>

#include <algorithm>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

Group readGroupItem(const JsonReader &item)
{
    return {
        .id = item["id"_L1].text(),
        .name = decodedHtml(item["name"_L1].textOr({})),
        .membersCount = int(item["membersCount"_L1].integerOr(0)),
    };
}

Result<Group> readGroup(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(readGroupItem(response));
}

Result<GroupsPage> readPage(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    GroupsPage page;
    for (const auto &item : response.itemsOrNone())
        page.groups.append(readGroupItem(item));
    page.total = std::max<qint64>(answer.total, page.groups.size());
    return response.result(page);
}

Result<QList<Group>> readGroups(const HttpAnswer &answer)
{
    return readPage(answer).map([](const GroupsPage &page) { return page.groups; });
}

QUrlQuery pageQuery(int startIndex, int count)
{
    return {{u"startIndex"_s, QString::number(startIndex)}, {u"count"_s, QString::number(count)}};
}

}  // namespace

Async<QList<Group>> GroupsApi::getGroups(int startIndex, int count, std::stop_token stop)
{
    return readAnswer(m_transport.send({.path = u"group"_s, .query = pageQuery(startIndex, count)}, std::move(stop)), readGroups);
}

Async<GroupsPage> GroupsApi::searchGroups(const QString &filterValue, int startIndex, int count, std::stop_token stop)
{
    QUrlQuery query = pageQuery(startIndex, count);
    // Encoded here: QUrlQuery leaves a '+' as it is, which the portal would read as a space.
    query.addQueryItem(u"filterValue"_s, QString::fromLatin1(QUrl::toPercentEncoding(filterValue)));
    return readAnswer(m_transport.send({.path = u"group"_s, .query = query}, std::move(stop)), readPage);
}

Async<Group> GroupsApi::getGroup(const QString &id, std::stop_token stop)
{
    const QUrlQuery query{{u"includeMembers"_s, u"false"_s}};
    const auto path = u"group/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id));
    return readAnswer(m_transport.send({.path = path, .query = query}, std::move(stop)), readGroup);
}

}  // namespace twofold::api
