// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"

#include <QMetaType>

namespace twofold::viewmodels {

/// Whether one of the portal's two histories can be had.
struct ActivityHistory
{
    Q_GADGET
public:
    enum class Access {
        Unread,
        Whole,
        Latest,      ///< the latest twenty lines, since the portal's plan does not cover more
        NotInPlan,   ///< the plan hides it
        NotAllowed,  ///< this account may not read it
        NotCovered,  ///< the rights of this sign-in do not cover it
        Failed,      ///< a fault; asking again may help
    };
    Q_ENUM(Access)

    /// After an error that asking again does not cure at once.
    static Access after(const Error &error)
    {
        switch (error.kind) {
        case Error::Kind::PaymentRequired: return Access::NotInPlan;
        case Error::Kind::NotAvailable: return Access::NotAllowed;
        case Error::Kind::Forbidden: return Access::NotCovered;
        default: return Access::Failed;
        }
    }
    static bool isRefused(Access access)
    {
        return access == Access::NotInPlan || access == Access::NotAllowed || access == Access::NotCovered;
    }
    static bool isGiven(Access access) { return access == Access::Whole || access == Access::Latest; }
};

}  // namespace twofold::viewmodels
