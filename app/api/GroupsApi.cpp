// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/GroupsApi.h"

#include "app/api/ApiCall.h"
#include "app/api/HtmlText.h"
#include "app/api/JsonReader.h"

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Group>> readGroups(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    QList<Group> groups;
    for (const auto &item : response.itemsOrNone()) {
        groups.append({
            .id = item["id"_L1].text(),
            .name = decodedHtml(item["name"_L1].textOr({})),
            .membersCount = int(item["membersCount"_L1].integerOr(0)),
        });
    }
    return response.result(groups);
}

}  // namespace

Async<QList<Group>> GroupsApi::getGroups(int startIndex, int count, std::stop_token stop)
{
    const QUrlQuery query{{u"startIndex"_s, QString::number(startIndex)}, {u"count"_s, QString::number(count)}};
    return readAnswer(m_transport.send({.path = u"group"_s, .query = query}, std::move(stop)), readGroups);
}

}  // namespace twofold::api
