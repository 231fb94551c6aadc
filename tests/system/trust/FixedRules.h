// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/ConnectionRules.h"

namespace twofold::tests {

/// The same for every portal.
class FixedRules final : public api::ConnectionRules
{
public:
    api::PortalTrust trustOf(const QUrl &) const override { return trust; }
    api::Proxy proxy() const override { return way; }

    api::PortalTrust trust;
    api::Proxy way;
};

}  // namespace twofold::tests
