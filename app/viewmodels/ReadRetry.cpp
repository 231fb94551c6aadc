// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ReadRetry.h"

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using std::chrono::seconds;

ReadRetry::Pace ReadRetry::usualPace()
{
    return {.pauses = {seconds(5), seconds(15), seconds(30), seconds(60)}, .second = seconds(1)};
}

ReadRetry::ReadRetry(QObject *parent) : ViewModel(parent)
{
    connect(&m_second, &QTimer::timeout, this, &ReadRetry::countDown);
}

void ReadRetry::setPace(Pace pace)
{
    m_pace = std::move(pace);
}

void ReadRetry::failed(const Error &error)
{
    if (m_state.stage == Stage::Waiting)
        return;
    // Whoever asks to slow down without a word on how long is not asked within seconds.
    const bool isSlow = error.kind == Error::Kind::TooManyRequests && error.retryAfter.count() == 0;
    const auto own = isSlow ? m_pace.pauses.last() : m_pace.pauses.at(std::min(m_failures, m_pace.pauses.size() - 1));
    ++m_failures;
    m_second.setInterval(m_pace.second);
    if (!m_isOnHold)
        m_second.start();
    replace(m_state, {.stage = Stage::Waiting, .secondsLeft = int(std::max(own, error.retryAfter).count())});
}

void ReadRetry::tryNow()
{
    if (m_state.stage == Stage::Waiting)
        read();
}

void ReadRetry::stop()
{
    m_second.stop();
    m_failures = 0;
    replace(m_state, State());
}

void ReadRetry::setOnHold(bool onHold)
{
    m_isOnHold = onHold;
    if (onHold)
        m_second.stop();
    else if (m_state.stage == Stage::Waiting)
        m_second.start();
}

void ReadRetry::countDown()
{
    if (m_state.secondsLeft <= 1)
        return read();
    replace(m_state, {.stage = Stage::Waiting, .secondsLeft = m_state.secondsLeft - 1});
}

void ReadRetry::read()
{
    m_second.stop();
    replace(m_state, {.stage = Stage::Reading});
    Q_EMIT due();
}

}  // namespace twofold::viewmodels
