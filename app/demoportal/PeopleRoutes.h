// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/PortalState.h"
#include "app/demoportal/Router.h"

namespace twofold::demoportal {

/// people/@self, people/filter, people/simple/filter, people/{id}, group, group/{id} and group/user/{id}.
class PeopleRoutes
{
public:
    explicit PeopleRoutes(PortalState &state) : m_state(state) {}

    void addTo(Router &router);

private:
    Reply self(const Call &call) const;
    Reply filter(const Call &call, bool isBrief);
    Reply person(const Call &call);
    Reply groups(const Call &call);
    Reply group(const Call &call);
    Reply groupsOfPerson(const Call &call);

    std::optional<Reply> refuseGuestsAndUsers(const Call &call) const;
    static Reply notFound(const QString &message);

    PortalState &m_state;
};

}  // namespace twofold::demoportal
