// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace twofold::tests {

/// Beats every millisecond, as long as the event loop of this thread comes round; between two beats a person's click would have had to
/// wait. What other programs on this computer take of that time counts in the wait, and not in this thread's own work.
class Heartbeat
{
public:
    struct Measured
    {
        std::chrono::nanoseconds total{};
        std::chrono::nanoseconds longest{};      ///< between two beats
        std::chrono::nanoseconds longestWork{};  ///< of this thread, in processor time; the longest time where that can't be had

        /// One after the other.
        Measured operator+(const Measured &next) const;
    };

    Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

    /// Runs the event loop until it is done; @p act has begun it.
    Measured measure(const std::function<void()> &act, const std::function<bool()> &isDone);

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::nanoseconds m_workAtBeat{};
    std::chrono::nanoseconds m_longest{};
    std::chrono::nanoseconds m_longestWork{};
};

}  // namespace twofold::tests
