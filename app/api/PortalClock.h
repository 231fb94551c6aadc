// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace twofold::api {

/// How far this computer's clock is from the portal's, measured from the Date header of every answer (seconds' resolution) and
/// corrected by half the round trip and by the half second that the header's rounding down costs on average; the median of the
/// last nine answers.
class PortalClock
{
public:
    void addAnswer(const QDateTime &sent, const QDateTime &received, const QDateTime &portalDate);
    void reset();

    /// Add it to local time to get the portal's: positive when this computer is behind. Nothing before the first answer.
    std::optional<std::chrono::seconds> offset() const;

private:
    QList<qint64> m_offsets;  ///< milliseconds, newest last
};

}  // namespace twofold::api
