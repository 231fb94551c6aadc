// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Caller.h"
#include "app/demoportal/PortalState.h"

#include <QJsonObject>

namespace twofold::demoportal {

/// People and groups as the portal writes them.
class PersonJson
{
public:
    static QJsonObject brief(const Person &person);
    static QJsonObject full(const Person &person, const Caller &viewer, const PortalState &state);
    static QJsonObject group(const Group &group, PortalState &state);

    /// As .NET encodes text for HTML, apostrophes included: names and departments come so.
    static QString encoded(const QString &text);
};

}  // namespace twofold::demoportal
