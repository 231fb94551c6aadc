// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Heartbeat.h"

#include <QCoreApplication>

#include <algorithm>
#include <ctime>

namespace twofold::tests {

namespace {

/// What this thread has had of a processor; zero where the system does not tell.
std::chrono::nanoseconds workSoFar()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
#endif
    return {};
}

}  // namespace

Heartbeat::Measured Heartbeat::Measured::operator+(const Measured &next) const
{
    return {total + next.total, std::max(longest, next.longest), std::max(longestWork, next.longestWork)};
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
}

void Heartbeat::beat()
{
    const std::chrono::nanoseconds waited(m_sinceBeat.nsecsElapsed());
    const auto work = workSoFar();
    m_longest = std::max(m_longest, waited);
    m_longestWork = std::max(m_longestWork, work.count() > 0 ? work - m_workAtBeat : waited);
    m_workAtBeat = work;
    m_sinceBeat.restart();
}

Heartbeat::Measured Heartbeat::measure(const std::function<void()> &act, const std::function<bool()> &isDone)
{
    m_longest = m_longestWork = {};
    m_workAtBeat = workSoFar();
    QElapsedTimer total;
    total.start();
    m_sinceBeat.start();
    m_timer.start();
    act();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    beat();
    m_timer.stop();
    return {.total = std::chrono::nanoseconds(total.nsecsElapsed()), .longest = m_longest, .longestWork = m_longestWork};
}

}  // namespace twofold::tests
