// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <functional>

namespace twofold::tests {

/// Beats as often as the event loop of this thread comes round; between two beats a person's click would have had to wait.
class Heartbeat
{
public:
    struct Measured
    {
        std::chrono::nanoseconds total{};
        std::chrono::nanoseconds longest{};  ///< between two beats
    };

    Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

    /// Runs the event loop until it is done; @p act has begun it.
    Measured measure(const std::function<void()> &act, const std::function<bool()> &isDone);

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
    std::chrono::nanoseconds m_longest{};
};

}  // namespace twofold::tests
