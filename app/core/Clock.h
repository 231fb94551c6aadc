// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace twofold {

/// The time of day, passed in wherever it matters so that a test can set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual QDateTime now() const = 0;  ///< UTC
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

} // namespace twofold
