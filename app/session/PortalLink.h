// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConfirmLink.h"
#include "app/session/PortalAddress.h"

#include <optional>

namespace twofold::session {

/// Where something that a person typed, pasted or passed to the program leads: a portal, and on it perhaps a confirm link.
struct PortalLink
{
    QUrl portal;  ///< the origin as it was typed: that and no other gets what the link holds
    std::optional<api::ConfirmLink> confirm;

    bool operator==(const PortalLink &) const = default;
};

/// Reads a portal's address in any spelling that readPortalAddress() takes, and the confirm links of every release:
/// ORIGIN/confirm/TYPE?type=TYPE&… with uid, email or encemail, with the key in it or without. Any other page of the portal is just
/// its address.
tl::expected<PortalLink, AddressFault> readPortalLink(const QString &typed);

}  // namespace twofold::session
