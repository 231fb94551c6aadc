// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Heartbeat.h"

#include <QCoreApplication>

#include <algorithm>

namespace twofold::tests {

Heartbeat::Heartbeat()
{
    m_timer.setInterval(0);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, std::chrono::nanoseconds(m_sinceBeat.nsecsElapsed()));
    m_sinceBeat.restart();
}

Heartbeat::Measured Heartbeat::measure(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    m_longest = {};
    QElapsedTimer total;
    total.start();
    m_sinceBeat.start();
    m_timer.start();
    act();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    beat();
    m_timer.stop();
    return {.total = std::chrono::nanoseconds(total.nsecsElapsed()), .longest = m_longest};
}

}  // namespace twofold::tests
