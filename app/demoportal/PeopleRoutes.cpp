// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/PeopleRoutes.h"

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/PeopleQuery.h"
#include "app/demoportal/PersonJson.h"

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

void PeopleRoutes::addTo(Router &router)
{
    const Access people = Access::signedIn(u"accounts"_s);
    const Access own = Access::signedIn(u"accounts.self"_s);
    router.add("GET"_ba, u"people/@self"_s, own, [this](const Call &call) { return self(call); });
    router.add("GET"_ba, u"people/filter"_s, people, [this](const Call &call) { return filter(call, false); });
    router.add("GET"_ba, u"people/simple/filter"_s, people, [this](const Call &call) { return filter(call, true); });
    router.add("GET"_ba, u"people/{}"_s, people, [this](const Call &call) { return person(call); });
    router.add("GET"_ba, u"group"_s, people, [this](const Call &call) { return groups(call); });
    router.add("GET"_ba, u"group/{}"_s, people, [this](const Call &call) { return group(call); });
    router.add("GET"_ba, u"group/user/{}"_s, people, [this](const Call &call) { return groupsOfPerson(call); });
}

std::optional<Reply> PeopleRoutes::refuseGuestsAndUsers(const Call &call) const
{
    if (!call.person().isGuestOrUser())
        return std::nullopt;
    return Envelope::failure({m_state.release.notAllowed(), Fault::Cause::NotAllowed, u"Access denied"_s});
}

Reply PeopleRoutes::notFound(const QString &message)
{
    return Envelope::failure({404, Fault::Cause::NotFound, message});
}

Reply PeopleRoutes::self(const Call &call) const
{
    QJsonObject json = PersonJson::full(call.person(), call.caller, m_state);
    if (const Session *session = m_state.sessions.findByEvent(call.caller.loginEvent))
        json.insert(u"authCookieLifetime"_s, session->began.secsTo(session->expires));
    return Envelope::success(call.request, json);
}

Reply PeopleRoutes::filter(const Call &call, bool isBrief)
{
    if (const auto refusal = refuseGuestsAndUsers(call))
        return *refusal;
    std::optional<Reply> refusal;
    const Page page = Page::fromRequest(call.request, refusal);
    if (refusal)
        return *refusal;
    int total = 0;
    const auto found = PeopleQuery(call.request).select(m_state.directory, page, total);
    QJsonArray array;
    for (const Person *person : found)
        array.append(isBrief ? PersonJson::brief(*person) : PersonJson::full(*person, call.caller, m_state));
    return Envelope::success(call.request, array, total);
}

Reply PeopleRoutes::person(const Call &call)
{
    const QString &name = call.captured.constFirst();
    const Person *person = m_state.directory.find(guidFromText(name));
    if (!person) {
        const auto people = m_state.directory.people();
        const auto hasName = [&name](const Person &one) { return one.email.section('@'_L1, 0, 0) == name; };
        const auto it = std::find_if(people.begin(), people.end(), hasName);
        person = it == people.end() ? nullptr : &*it;
    }
    if (!person)
        return notFound(u"The user could not be found"_s);
    if (person != call.caller.person) {
        if (const auto refusal = refuseGuestsAndUsers(call))
            return *refusal;
    }
    return Envelope::success(call.request, PersonJson::full(*person, call.caller, m_state));
}

Reply PeopleRoutes::groups(const Call &call)
{
    if (const auto refusal = refuseGuestsAndUsers(call))
        return *refusal;
    std::optional<Reply> refusal;
    const Page page = Page::fromRequest(call.request, refusal);
    if (refusal)
        return *refusal;
    const QString filter = call.request.argument(u"filterValue"_s);
    const QUuid member = guidFromText(call.request.argument(u"userId"_s));
    const bool isManager = call.request.argument(u"manager"_s).toLower() == "true"_L1;
    QList<Group> found;
    for (const Group &group : m_state.directory.groups()) {
        const Person *person = m_state.directory.find(member);
        const bool belongs = isManager ? group.manager == member : person && person->groups.contains(group.id);
        if (group.name.contains(filter, Qt::CaseInsensitive) && (member.isNull() || belongs))
            found.append(group);
    }
    std::sort(found.begin(), found.end(), [](const Group &a, const Group &b) { return a.name < b.name; });
    if (call.request.argument(u"sortOrder"_s).toLower().startsWith("desc"_L1))
        std::reverse(found.begin(), found.end());
    QJsonArray array;
    for (const Group &group : found.mid(page.start, page.count))
        array.append(PersonJson::group(group, m_state));
    return Envelope::success(call.request, array, static_cast<int>(found.size()));
}

Reply PeopleRoutes::group(const Call &call)
{
    if (const auto refusal = refuseGuestsAndUsers(call))
        return *refusal;
    const Group *group = m_state.directory.findGroup(guidFromText(call.captured.constFirst()));
    if (!group)
        return notFound(u"The group could not be found"_s);
    QJsonObject json = PersonJson::group(*group, m_state);
    if (call.request.argument(u"includeMembers"_s).toLower() != "false"_L1) {
        QJsonArray members;
        for (const Person &person : m_state.directory.people()) {
            if (person.groups.contains(group->id))
                members.append(PersonJson::full(person, call.caller, m_state));
        }
        json.insert(u"members"_s, members);
    }
    return Envelope::success(call.request, json);
}

Reply PeopleRoutes::groupsOfPerson(const Call &call)
{
    if (const auto refusal = refuseGuestsAndUsers(call))
        return *refusal;
    const Person *person = m_state.directory.find(guidFromText(call.captured.constFirst()));
    if (!person)
        return notFound(u"The user could not be found"_s);
    QJsonArray array;
    for (const QUuid &id : person->groups)
        array.append(PersonJson::group(*m_state.directory.findGroup(id), m_state));
    return Envelope::success(call.request, array);
}

}  // namespace twofold::demoportal
