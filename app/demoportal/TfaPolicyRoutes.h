// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/JsonBody.h"
#include "app/demoportal/Router.h"
#include "app/demoportal/SignInDesk.h"

namespace twofold::demoportal {

/// settings/tfaapp, settings/tfaappwithlink and settings/tfaapp/confirm.
class TfaPolicyRoutes
{
public:
    explicit TfaPolicyRoutes(PortalState &state) : m_state(state), m_desk(state) {}

    void addTo(Router &router);

private:
    struct Wanted
    {
        Method method = Method::None;
        QUuid id;
        PolicyLists lists;
    };

    Reply read(const Call &call) const;
    Reply save(const Call &call);
    Reply saveWithLink(const Call &call);
    Reply confirmLink(const Call &call);

    Wanted bind(JsonBody &body) const;
    Method bindMethod(JsonBody &body) const;
    bool isOwnerGuarded(const Wanted &wanted, bool isLinkCall) const;
    /// Nothing when it was carried out.
    std::optional<Fault> carryOut(const Call &call, const Wanted &wanted, bool isLinkCall);
    QJsonObject methodJson(Method method) const;

    PortalState &m_state;
    SignInDesk m_desk;
};

}  // namespace twofold::demoportal
