// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Clock.h"

#include <chrono>

namespace twofold::tests {

/// Stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime start = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC)) : m_now(std::move(start)) {}

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds passed() const override { return m_passed; }
    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_passed += time;
    }
    /// As somebody who sets the computer's clock.
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_passed{0};
};

}  // namespace twofold::tests
