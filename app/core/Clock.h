// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace twofold {

/// The time of day, passed in wherever it matters so that a test can set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual QDateTime now() const = 0;  ///< UTC
    /// Time that has passed since some moment: unlike now(), it only goes forward, also when somebody sets the clock.
    virtual std::chrono::milliseconds passed() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds passed() const override;
};

}  // namespace twofold
