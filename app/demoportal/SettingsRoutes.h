// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/PortalState.h"
#include "app/demoportal/Router.h"

namespace twofold::demoportal {

/// What the portal tells about itself: settings, settings/version/build, capabilities, settings/security/loginsettings.
class SettingsRoutes
{
public:
    explicit SettingsRoutes(PortalState &state) : m_state(state) {}

    void addTo(Router &router);

private:
    Reply settings(const Call &call) const;
    Reply build(const Call &call) const;
    Reply capabilities(const Call &call) const;
    Reply loginSettings(const Call &call) const;
    Reply changeLoginSettings(const Call &call);
    Reply resetLoginSettings(const Call &call);
    Reply loginSettingsReply(const Call &call) const;

    PortalState &m_state;
};

}  // namespace twofold::demoportal
