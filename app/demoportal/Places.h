// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::demoportal {

/// Where an address is, as far as the portal knows.
struct Place
{
    QString country;
    QString city;
};

/// The networks that are set aside for documentation (RFC 5737, RFC 3849) have a place in the demo; others have none, as those of a
/// house's own network have none at a real portal.
Place placeOf(const QString &address);

}  // namespace twofold::demoportal
