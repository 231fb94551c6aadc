// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PortalClock.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace twofold::api {

namespace {

constexpr qsizetype kept = 9;
// The Date header is cut to whole seconds, so on average it is half a second behind.
constexpr qint64 halfSecond = 500;
// Network delays make answers differ by less than this; ms.
constexpr qint64 clockWasSet = 10'000;

}  // namespace

void PortalClock::addAnswer(const QDateTime &sent, const QDateTime &received, const QDateTime &portalDate)
{
    if (!sent.isValid() || !received.isValid() || !portalDate.isValid() || received < sent)
        return;
    const auto middle = sent.addMSecs(sent.msecsTo(received) / 2);
    const auto measured = middle.msecsTo(portalDate) + halfSecond;
    // Two answers in a row that agree with each other but not with the rest: one of the clocks was set in between.
    const auto agrees = [measured](qint64 other) { return std::abs(other - measured) < clockWasSet; };
    if (!m_offsets.isEmpty() && agrees(m_offsets.last()))
        m_offsets.removeIf([&agrees](qint64 older) { return !agrees(older); });
    m_offsets.append(measured);
    if (m_offsets.size() > kept)
        m_offsets.removeFirst();
}

void PortalClock::reset()
{
    m_offsets.clear();
}

std::optional<std::chrono::seconds> PortalClock::offset() const
{
    if (m_offsets.isEmpty())
        return std::nullopt;
    auto sorted = m_offsets;
    std::sort(sorted.begin(), sorted.end());
    const auto middle = sorted.size() / 2;
    const auto median = sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return std::chrono::seconds(std::llround(double(median) / 1000));
}

}  // namespace twofold::api
