// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twofold::policy {

/// A portal's two-factor policy: who is asked for a second step at sign-in, and from where (TfaRequestsDto of the API reference).
/// The order of the lists is the portal's and is kept; it means something for trustedIps, of which the first that matches decides.
struct TfaPolicy
{
    enum class Method {
        None,  ///< a password is enough; the portal holds no lists then
        Sms,
        App,
    };

    Method method = Method::None;
    QStringList trustedIps;       ///< single addresses, ranges "a-b" and CIDR, as the portal holds them
    QStringList mandatoryUsers;   ///< GUIDs: asked even from a trusted address
    QStringList mandatoryGroups;  ///< GUIDs, those of the portal's own groups included

    bool hasLists() const { return !trustedIps.isEmpty() || !mandatoryUsers.isEmpty() || !mandatoryGroups.isEmpty(); }
    /// To the letter; see PolicyDiff for whether two mean the same.
    bool operator==(const TfaPolicy &) const = default;
};

}  // namespace twofold::policy
