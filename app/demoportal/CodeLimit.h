// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/LoginSettings.h"

#include <QDateTime>
#include <QHash>
#include <QUuid>

namespace twofold::demoportal {

/// Codes per person: a counter that lives for a minute from the last counted try.
class CodeLimit
{
public:
    /// Counts a try; false when it is one too many.
    bool admit(const QUuid &person, const LoginSettings &settings, const QDateTime &now);
    /// A right code gives its try back.
    void giveBack(const QUuid &person, const QDateTime &now);

private:
    struct Counter
    {
        int tries = 0;
        QDateTime until;
    };

    QHash<QUuid, Counter> m_counters;
};

}  // namespace twofold::demoportal
