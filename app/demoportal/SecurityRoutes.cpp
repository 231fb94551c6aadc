// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SecurityRoutes.h"

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/PeopleQuery.h"
#include "app/demoportal/Places.h"

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

void SecurityRoutes::addTo(Router &router)
{
    const Access access = Access::signedIn();
    for (const auto &[name, log] : {std::pair(u"login"_s, Log::SignIns), std::pair(u"events"_s, Log::Audit)}) {
        const QString path = u"security/audit/"_s + name;
        router.add("GET"_ba, path + u"/last"_s, access, [this, log = log](const Call &call) { return last(call, log); });
        router.add("GET"_ba, path + u"/filter"_s, access, [this, log = log](const Call &call) { return filter(call, log); });
    }
    const QString connected = u"security/activeconnections"_s;
    router.add("GET"_ba, connected, access, [this](const Call &call) { return connections(call); });
    router.add("PUT"_ba, connected + u"/logoutallexceptthis"_s, access, [this](const Call &call) { return signOutOthers(call); });
    router.add("PUT"_ba, connected + u"/logout/{}"_s, access, [this](const Call &call) { return signOutOne(call); });
    router.add("PUT"_ba, connected + u"/logoutall/{}"_s, access, [this](const Call &call) { return signOutPerson(call); });
}

Reply SecurityRoutes::denied() const
{
    return Envelope::failure({m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
}

const QList<Event> &SecurityRoutes::eventsOf(Log log) const
{
    return log == Log::Audit ? m_state.journal.audit() : m_state.journal.signIns();
}

std::optional<Reply> SecurityRoutes::refusal(const Call &call) const
{
    if (!call.person().isAdmin())
        return denied();
    if (m_state.histories != Histories::None)
        return {};
    return Envelope::failure({402, Fault::Cause::NotInPlan, u"Your pricing plan does not support this option"_s});
}

Reply SecurityRoutes::last(const Call &call, Log log) const
{
    if (const auto refused = refusal(call))
        return *refused;
    constexpr qsizetype shown = 20;
    const QList<Event> &events = eventsOf(log);
    QJsonArray array;
    for (auto it = events.crbegin(); it != events.crend() && array.size() < shown; ++it)
        array.append(Journal::toJson(*it));
    return Envelope::success(call.request, array);
}

Reply SecurityRoutes::filter(const Call &call, Log log) const
{
    if (m_state.histories != Histories::Whole || !call.person().isAdmin())
        return last(call, log);  // without a word about what was asked for
    std::optional<Reply> unbindable;
    const Page page = Page::fromRequest(call.request, unbindable);
    if (unbindable)
        return *unbindable;
    const QUuid person = guidFromText(call.request.argument(u"userId"_s));
    const int action = call.request.argument(u"action"_s).toInt();
    const auto from = QDateTime::fromString(call.request.argument(u"from"_s), Qt::ISODate);
    const auto to = QDateTime::fromString(call.request.argument(u"to"_s), Qt::ISODate);
    const QString target = call.request.argument(u"target"_s);
    const int type = call.request.argument(u"actionType"_s).toInt();
    const QList<Event> &events = eventsOf(log);
    QJsonArray array;
    int matching = 0;
    for (auto it = events.crbegin(); it != events.crend(); ++it) {
        const bool isWanted = (person.isNull() || it->person == person) && (action == 0 || static_cast<int>(it->action) == action)
            && (!from.isValid() || it->date >= from) && (!to.isValid() || it->date <= to)
            && (target.isEmpty() || it->target.contains(target))
            && (type == 0 || action != 0 || Journal::actionType(it->action) == type);
        if (!isWanted)
            continue;
        if (matching >= page.start && array.size() < page.count)
            array.append(Journal::toJson(*it));
        ++matching;
    }
    return Envelope::success(call.request, array, matching);
}

int SecurityRoutes::ownConnection(const Request &request) const
{
    const Session *session = m_state.sessions.find(request.cookie("asc_auth_key"_ba), m_state.now());
    return session ? session->loginEvent : 0;
}

Reply SecurityRoutes::connections(const Call &call) const
{
    const int own = ownConnection(call.request);
    QJsonArray items;
    QList<Session> sessions = m_state.sessions.activeOf(call.person().id, m_state.now());
    std::stable_partition(sessions.begin(), sessions.end(), [own](const Session &session) { return session.loginEvent == own; });
    if (sessions.isEmpty() && own == 0)
        sessions.append(describe(call.request));
    for (const Session &session : std::as_const(sessions)) {
        const Place place = placeOf(session.ip);
        items.append(QJsonObject{
            {u"id"_s, session.loginEvent},
            {u"tenantId"_s, session.loginEvent ? 1 : 0},
            {u"userId"_s, guidText(session.person)},
            {u"mobile"_s, false},
            {u"ip"_s, session.ip},
            {u"country"_s, place.country},
            {u"city"_s, place.city},
            {u"browser"_s, session.browser},
            {u"platform"_s, session.platform},
            {u"date"_s, portalDate(session.began)},
            {u"page"_s, session.page},
        });
    }
    return Envelope::success(call.request, QJsonObject{{u"loginEvent"_s, own}, {u"items"_s, items}});
}

/// The request itself, where there is no session to list.
Session SecurityRoutes::describe(const Request &request) const
{
    Session session;
    session.began = m_state.now();
    session.ip = request.clientAddress();
    session.browser = browserOf(request);
    session.platform = platformOf(request);
    return session;
}

Reply SecurityRoutes::signOutOthers(const Call &call)
{
    m_state.sessions.endAllOfExcept(call.person().id, ownConnection(call.request));
    return Envelope::success(call.request, call.person().displayName());
}

Reply SecurityRoutes::signOutOne(const Call &call)
{
    const Session *session = m_state.sessions.findByEvent(call.captured.constFirst().toInt());
    if (!session || !session->isActive)
        return Envelope::success(call.request, false);
    if (session->person != call.person().id && !call.person().isAdmin())
        return denied();
    m_state.sessions.end(session->loginEvent);
    return Envelope::success(call.request, true);
}

Reply SecurityRoutes::signOutPerson(const Call &call)
{
    const QUuid person = guidFromText(call.captured.constFirst());
    if (person != call.person().id && !call.person().isAdmin())
        return denied();
    m_state.sessions.endAllOf(person);
    return Envelope::success(call.request, QJsonValue());
}

}  // namespace twofold::demoportal
