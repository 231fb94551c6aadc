// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PortalQuery.h"

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

using By = PeopleChoice::By;

namespace {

QString typeOf(PersonRole role)
{
    switch (role) {
    case PersonRole::Owner:
    case PersonRole::Admin: return u"DocSpaceAdmin"_s;
    case PersonRole::RoomAdmin: return u"RoomAdmin"_s;
    case PersonRole::User: return u"User"_s;
    case PersonRole::Guest: return u"Guest"_s;
    }
    return {};
}

QString nameOf(By by)
{
    switch (by) {
    case By::Name: return u"firstname"_s;
    case By::Email: return u"email"_s;
    case By::Role: return u"type"_s;
    case By::App:
    case By::Groups:
    case By::Change: break;
    }
    return {};
}

}  // namespace

api::PeopleQuery portalQuery(const PeopleFilter &filter, PeopleChoice::Order order, const PeopleStore &store)
{
    api::PeopleQuery query{
        .filterValue = filter.search.trimmed(),
        .groupId = filter.group ? store.groupId(*filter.group) : QString(),
        .employeeType = filter.role ? typeOf(*filter.role) : QString(),
    };
    if (order == PeopleChoice::Order())
        return query;  // in which they are read anyway
    query.sortBy = nameOf(order.by);
    query.isDescending = order.isDescending && !query.sortBy.isEmpty();
    return query;
}

}  // namespace twofold::viewmodels
