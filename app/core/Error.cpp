// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Error.h"

namespace twofold {

bool Error::leavesWriteUnknown() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::TimedOut:
    case Kind::Malformed:
    case Kind::ServerFault:
    case Kind::Cancelled: return true;
    case Kind::NotAvailable:
        // tfaappwithlink answers 500 to an exempt caller although the policy was saved (E3).
        return httpStatus >= 500;
    default: return false;
    }
}

bool Error::mayPass() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::TimedOut:
    case Kind::TooManyRequests:
    case Kind::ServerFault: return true;
    default: return false;
    }
}

}  // namespace twofold
