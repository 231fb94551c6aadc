// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/PortalState.h"
#include "app/demoportal/Router.h"

#include <optional>

namespace twofold::demoportal {

/// security/audit/login and …/events, with last and filter; security/activeconnections with its three ways to sign out.
class SecurityRoutes
{
public:
    explicit SecurityRoutes(PortalState &state) : m_state(state) {}

    void addTo(Router &router);

private:
    enum class Log { SignIns, Audit };

    const QList<Event> &eventsOf(Log log) const;
    /// Why the histories are not given to this person; nothing where they are.
    std::optional<Reply> refusal(const Call &call) const;
    Reply last(const Call &call, Log log) const;
    Reply filter(const Call &call, Log log) const;
    Reply connections(const Call &call) const;
    /// The sign-in of the session in the cookie. One in a header does not count, here as in the portal.
    int ownConnection(const Request &request) const;
    Session describe(const Request &request) const;
    Reply signOutOthers(const Call &call);
    Reply signOutOne(const Call &call);
    Reply signOutPerson(const Call &call);
    Reply denied() const;

    PortalState &m_state;
};

}  // namespace twofold::demoportal
