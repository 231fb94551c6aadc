// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/session/PortalFacts.h"

#include <QVersionNumber>

namespace twofold::viewmodels {

/// What is wrong where the app or its codes could not be read. With 500, releases up to 3.2 say that there is none, or that it is not
/// available now; later ones, which have 403 for that, say that something went wrong, and nothing of the account.
inline Error meaningOf(const Error &error, const session::PortalFacts &portal)
{
    const auto release = QVersionNumber::fromString(portal.release);
    const bool isEarly = release.isNull() || release < QVersionNumber(3, 5);
    auto meaning = error;
    if (error.kind == Error::Kind::NotAvailable && error.httpStatus >= 500 && !isEarly)
        meaning.kind = Error::Kind::ServerFault;
    return meaning;
}

}  // namespace twofold::viewmodels
