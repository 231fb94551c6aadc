// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Router.h"
#include "app/demoportal/SignInDesk.h"

namespace twofold::demoportal {

/// A person's own app: settings/tfaapp/setup, …/validate, settings/tfaappcodes, tfaappnewcodes and tfaappnewapp.
class TfaAppRoutes
{
public:
    explicit TfaAppRoutes(PortalState &state) : m_state(state), m_desk(state) {}

    void addTo(Router &router);

private:
    Reply setUp(const Call &call) const;
    Reply validate(const Call &call);
    Reply acceptCode(const Call &call, bool isNew, SignInDesk::CookieLife life);
    Reply codes(const Call &call) const;
    Reply newCodes(const Call &call);
    Reply unlink(const Call &call);
    Reply notAvailable() const;

    PortalState &m_state;
    SignInDesk m_desk;
};

}  // namespace twofold::demoportal
