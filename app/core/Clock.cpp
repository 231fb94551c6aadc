// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Clock.h"

namespace twofold {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace twofold
