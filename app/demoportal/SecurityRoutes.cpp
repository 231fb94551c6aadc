// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/SecurityRoutes.h"

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/PeopleQuery.h"

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

Reply SecurityRoutes::last(const Call &call, Log log) const
{
    if (!call.person().isAdmin())
        return denied();
    constexpr qsizetype shown = 20;
    const QList<Event> &events = log == Log::Audit ? m_state.journal.audit() : m_state.journal.signIns();
    QJsonArray array;
    for (auto it = events.crbegin(); it != events.crend() && array.size() < shown; ++it)
        array.append(Journal::toJson(*it));
    return Envelope::success(call.request, array);
}

Reply SecurityRoutes::filter(const Call &call, Log log) const
{
    if (!call.person().isAdmin())
        return denied();
    std::optional<Reply> refusal;
    const Page page = Page::fromRequest(call.request, refusal);
    if (refusal)
        return *refusal;
    const QUuid person = guidFromText(call.request.argument(u"userId"_s));
    const int action = call.request.argument(u"action"_s).toInt();
    const auto from = QDateTime::fromString(call.request.argument(u"from"_s), Qt::ISODate);
    const auto to = QDateTime::fromString(call.request.argument(u"to"_s), Qt::ISODate);
    const QString target = call.request.argument(u"target"_s);
    const QList<Event> &events = log == Log::Audit ? m_state.journal.audit() : m_state.journal.signIns();
    QJsonArray array;
    int matching = 0;
    for (auto it = events.crbegin(); it != events.crend(); ++it) {
        const bool isWanted = (person.isNull() || it->person == person) && (action == 0 || static_cast<int>(it->action) == action)
            && (!from.isValid() || it->date >= from) && (!to.isValid() || it->date <= to)
            && (target.isEmpty() || it->target.contains(target));
        if (!isWanted)
            continue;
        if (matching >= page.start && array.size() < page.count)
            array.append(Journal::toJson(*it));
        ++matching;
    }
    return Envelope::success(call.request, array, matching);
}

Reply SecurityRoutes::connections(const Call &call) const
{
    QJsonArray items;
    for (const Session &session : m_state.sessions.activeOf(call.person().id, m_state.now())) {
        items.append(QJsonObject{
            {u"id"_s, session.loginEvent},
            {u"tenantId"_s, 1},
            {u"userId"_s, guidText(session.person)},
            {u"mobile"_s, false},
            {u"ip"_s, session.ip},
            {u"country"_s, QString()},
            {u"city"_s, QString()},
            {u"browser"_s, session.browser},
            {u"platform"_s, session.platform},
            {u"date"_s, portalDate(session.began)},
            {u"page"_s, session.page},
        });
    }
    return Envelope::success(call.request, QJsonObject{{u"loginEvent"_s, call.caller.loginEvent}, {u"items"_s, items}});
}

Reply SecurityRoutes::signOutOthers(const Call &call)
{
    m_state.sessions.endAllOfExcept(call.person().id, call.caller.loginEvent);
    return Envelope::success(call.request, call.person().displayName());
}

Reply SecurityRoutes::signOutOne(const Call &call)
{
    const Session *session = m_state.sessions.findByEvent(call.captured.constFirst().toInt());
    if (!session)
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
