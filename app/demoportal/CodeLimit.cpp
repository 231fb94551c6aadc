// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/CodeLimit.h"

#include <algorithm>

namespace twofold::demoportal {

namespace {

constexpr int counterSeconds = 60;

}  // namespace

bool CodeLimit::admit(const QUuid &person, const LoginSettings &settings, const QDateTime &now)
{
    Counter &counter = m_counters[person];
    if (counter.until.isValid() && now >= counter.until)
        counter = {};
    if (counter.tries >= settings.attemptCount)
        return false;
    ++counter.tries;
    counter.until = now.addSecs(counterSeconds);
    return true;
}

void CodeLimit::giveBack(const QUuid &person, const QDateTime &now)
{
    Counter &counter = m_counters[person];
    counter.tries = std::max(0, counter.tries - 1);
    counter.until = now.addSecs(counterSeconds);
}

}  // namespace twofold::demoportal
