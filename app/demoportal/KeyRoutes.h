// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/PortalState.h"
#include "app/demoportal/Router.h"

namespace twofold::demoportal {

/// keys, keys/permissions, keys/@self and keys/{id}: API keys of the caller.
class KeyRoutes
{
public:
    explicit KeyRoutes(PortalState &state) : m_state(state) {}

    void addTo(Router &router);

private:
    Reply list(const Call &call) const;
    Reply permissions(const Call &call) const;
    Reply self(const Call &call);
    Reply create(const Call &call);
    Reply change(const Call &call);
    Reply remove(const Call &call);

    QJsonObject toJson(const ApiKey &key) const;
    /// The caller's own key of that id; an admin reaches everybody's.
    ApiKey *reachable(const Call &call);
    static void bindName(JsonBody &body, ApiKey &key);
    static void bindPermissions(JsonBody &body, ApiKey &key);

    PortalState &m_state;
};

}  // namespace twofold::demoportal
