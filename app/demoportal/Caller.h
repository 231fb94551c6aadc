// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/ConfirmKeys.h"

namespace twofold::demoportal {

/// Who is asking, and by what right.
struct Caller
{
    enum class Scheme { Nobody, Session, Basic, ApiKey, AccessToken, Confirm };

    Scheme scheme = Scheme::Nobody;
    Person *person = nullptr;  ///< null for nobody
    int loginEvent = 0;        ///< of the session; 0 without one
    QUuid apiKey;
    QStringList scopes;
    std::optional<ConfirmType> role;  ///< from a good confirm header

    bool isKnown() const { return person != nullptr; }
};

}  // namespace twofold::demoportal
