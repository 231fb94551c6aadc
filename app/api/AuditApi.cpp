// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuditApi.h"

#include "app/api/ApiCall.h"
#include "app/api/HtmlText.h"
#include "app/api/JsonReader.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

/// Password, social account, text message, API, SSO, authenticator app, link, OAuth.
constexpr std::array signIns{1000, 1001, 1007, 1010, 1011, 1012, 1015, 1019, 1021, 1024, 1027, 1028, 1029};

constexpr int notFound = 404;
constexpr int wrongMethod = 405;

template<class Event>
void readWhat(Event &event, const JsonReader &item)
{
    event.id = item["id"_L1].integer();
    event.date = QDateTime::fromString(item["date"_L1].textOr({}), Qt::ISODateWithMs).toUTC();
    event.user = decodedHtml(item["user"_L1].textOr({}));
    event.userId = item["userId"_L1].textOr({});
    event.actionId = int(item["actionId"_L1].integerOr(0));
    event.action = decodedHtml(item["action"_L1].textOr({}));
}

template<class Event>
void readWhere(Event &event, const JsonReader &item)
{
    event.ip = item["ip"_L1].textOr({});
    event.country = item["country"_L1].textOr({});
    event.city = item["city"_L1].textOr({});
    event.browser = item["browser"_L1].textOr({});
    event.platform = item["platform"_L1].textOr({});
    event.page = item["page"_L1].textOr({});
}

LoginEvent readEvent(const JsonReader &item, const LoginEvent &)
{
    LoginEvent event;
    readWhat(event, item);
    readWhere(event, item);
    event.login = item["login"_L1].textOr({});
    return event;
}

AuditEvent readEvent(const JsonReader &item, const AuditEvent &)
{
    AuditEvent event;
    readWhat(event, item);
    readWhere(event, item);
    event.actionType = int(item["actionType"_L1].integerOr(0));
    event.target = item["target"_L1].textList().value_or(QStringList());
    event.context = item["context"_L1].textOr({});
    return event;
}

template<class Event>
Result<HistoryPage<Event>> readPage(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    HistoryPage<Event> page{.total = answer.total};
    for (const auto &item : response.itemsOrNone())
        page.events.append(readEvent(item, Event()));
    return response.result(page);
}

template<class Event>
Result<HistoryPage<Event>> readLatest(const HttpAnswer &answer)
{
    auto page = readPage<Event>(answer);
    if (page)
        page->isLatestOnly = true;
    return page;
}

QString dateText(const QDateTime &date)
{
    return date.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

template<class Filter>
QUrlQuery queryOf(const Filter &filter)
{
    QUrlQuery query{{u"startIndex"_s, QString::number(filter.startIndex)}, {u"count"_s, QString::number(filter.count)}};
    if (filter.from.isValid())
        query.addQueryItem(u"from"_s, dateText(filter.from));
    if (filter.to.isValid())
        query.addQueryItem(u"to"_s, dateText(filter.to));
    if (!filter.userId.isEmpty())
        query.addQueryItem(u"userId"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter.userId)));
    if (filter.action != AuditAction::Any)
        query.addQueryItem(u"action"_s, QString::number(int(filter.action)));
    return query;
}

bool isAbsent(const Error &error)
{
    return error.httpStatus == notFound || error.httpStatus == wrongMethod;
}

template<class Event>
Async<HistoryPage<Event>> read(HttpTransport &transport, const QString &history, const QUrlQuery &query, std::stop_token stop)
{
    const QString path = u"security/audit/"_s + history;
    const AsyncSource<HistoryPage<Event>> source;
    transport.send({.path = path + u"/filter"_s, .query = query}, stop)
        .then([source, &transport, path, stop](const Result<HttpAnswer> &answer) {
            if (answer)
                return source.finish(readPage<Event>(*answer));
            if (!isAbsent(answer.error()) || stop.stop_requested())
                return source.fail(answer.error());
            readAnswer(transport.send({.path = path + u"/last"_s}, stop), readLatest<Event>)
                .then([source](const Result<HistoryPage<Event>> &page) { source.finish(page); });
        });
    return source.future();
}

}  // namespace

bool LoginEvent::isSignIn() const
{
    return std::binary_search(signIns.cbegin(), signIns.cend(), actionId);
}

Async<HistoryPage<LoginEvent>> AuditApi::getLoginEvents(const LoginFilter &filter, std::stop_token stop)
{
    return read<LoginEvent>(m_transport, u"login"_s, queryOf(filter), std::move(stop));
}

Async<HistoryPage<AuditEvent>> AuditApi::getAuditEvents(const AuditFilter &filter, std::stop_token stop)
{
    auto query = queryOf(filter);
    if (filter.actionType != 0)
        query.addQueryItem(u"actionType"_s, QString::number(filter.actionType));
    if (!filter.target.isEmpty())
        query.addQueryItem(u"target"_s, QString::fromLatin1(QUrl::toPercentEncoding(filter.target)));
    return read<AuditEvent>(m_transport, u"events"_s, query, std::move(stop));
}

}  // namespace twofold::api
