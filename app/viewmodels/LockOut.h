// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Clock.h"
#include "app/core/Error.h"

#include <QDateTime>

#include <algorithm>
#include <optional>

namespace twofold::viewmodels {

/// When a portal that has locked the person out takes another try, by this computer's clock; nothing for other errors.
inline std::optional<QDateTime> lockedUntil(const Error &error, const Clock &clock)
{
    if (error.kind != Error::Kind::LockedOut && error.kind != Error::Kind::TooManyRequests)
        return {};
    // A portal that does not say how long counts a minute.
    const auto wait = error.retryAfter.count() > 0 ? error.retryAfter : std::chrono::seconds(60);
    return clock.now().addSecs(wait.count());
}

/// Whole seconds left, 0 when the time has come.
inline int secondsUntil(const std::optional<QDateTime> &when, const Clock &clock)
{
    if (!when)
        return 0;
    return int(std::max<qint64>(0, (clock.now().msecsTo(*when) + 999) / 1000));
}

}  // namespace twofold::viewmodels
