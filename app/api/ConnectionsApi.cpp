// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConnectionsApi.h"

#include "app/api/ApiCall.h"
#include "app/api/JsonReader.h"

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto place = "security/activeconnections"_L1;

ActiveConnection readConnection(const JsonReader &item)
{
    return {
        .id = item["id"_L1].integer(),
        .began = QDateTime::fromString(item["date"_L1].textOr({}), Qt::ISODateWithMs).toUTC(),
        .ip = item["ip"_L1].textOr({}),
        .country = item["country"_L1].textOr({}),
        .city = item["city"_L1].textOr({}),
        .browser = item["browser"_L1].textOr({}),
        .platform = item["platform"_L1].textOr({}),
    };
}

Result<ActiveConnections> readConnections(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    ActiveConnections connections{.own = response["loginEvent"_L1].integerOr(0)};
    for (const auto &item : response["items"_L1].itemsOrNone())
        connections.items.append(readConnection(item));
    return response.result(connections);
}

/// The caller's name, or nothing when the attempt failed.
Result<bool> readOthersLoggedOut(const HttpAnswer &answer)
{
    if (answer.isNothing())
        return tl::unexpected(Error{.kind = Error::Kind::ServerFault, .httpStatus = 200, .detail = u"response is missing"_s});
    return true;
}

Result<bool> readLoggedOut(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return response.result(response.flag());
}

HttpRequest asThisConnection(HttpRequest::Method method, const QString &path)
{
    return {.method = method, .path = path, .caller = HttpRequest::Caller::ProfileByCookie};
}

}  // namespace

QList<ActiveConnection> ActiveConnections::others() const
{
    auto rest = items;
    rest.removeIf([this](const ActiveConnection &connection) { return connection.id == own || connection.id == 0; });
    return rest;
}

Async<ActiveConnections> ConnectionsApi::getActiveConnections(std::stop_token stop)
{
    const auto request = asThisConnection(HttpRequest::Method::Get, place);
    return readAnswer(m_transport.send(request, std::move(stop)), readConnections);
}

Async<bool> ConnectionsApi::logOutAllExceptThis(std::stop_token stop)
{
    const auto request = asThisConnection(HttpRequest::Method::Put, place + u"/logoutallexceptthis"_s);
    return readAnswer(m_transport.send(request, std::move(stop)), readOthersLoggedOut);
}

Async<bool> ConnectionsApi::logOut(qint64 id, std::stop_token stop)
{
    const auto request = asThisConnection(HttpRequest::Method::Put, place + u"/logout/"_s + QString::number(id));
    return readAnswer(m_transport.send(request, std::move(stop)), readLoggedOut);
}

}  // namespace twofold::api
