// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/CodeFit.h"

#include "app/otp/Totp.h"

#include <cstdlib>

namespace twofold::otp {

namespace {

using Kind = CodeFit::Kind;
using namespace std::chrono_literals;

constexpr auto usualDrift = 25min;  ///< of a clock that nobody set
constexpr auto widestDrift = 2h;
constexpr auto zoneStep = 30min;
constexpr auto widestZone = 23h + 30min;
constexpr auto dayStep = 24h;
constexpr auto widestDays = 31 * dayStep;

/// Looks for a code among those of one key.
class Search
{
public:
    Search(const QByteArray &key, const Secret &code, const QDateTime &now)
        : m_key(key)
        , m_code(code)
        , m_now(now.toSecsSinceEpoch() / timeStep.count())
    {}

    /// The offset, in steps, nearest to the middle at which the code fits, at most that far from it.
    std::optional<qint64> around(std::chrono::seconds middle, std::chrono::seconds reach) const
    {
        const auto start = middle / timeStep;
        for (qint64 distance = 0; distance <= reach / timeStep; ++distance) {
            for (const auto offset : {start + distance, start - distance}) {
                if (m_now + offset >= 0 && hotp(m_key, quint64(m_now + offset)) == m_code)
                    return offset;
            }
        }
        return {};
    }

    /// The same around each multiple of a time, from one to the widest, ahead and behind.
    std::optional<qint64> aroundMultiples(std::chrono::seconds of, std::chrono::seconds widest) const
    {
        for (auto middle = of; middle <= widest; middle += of) {
            for (const auto signedMiddle : {middle, -middle}) {
                if (const auto found = around(signedMiddle, portalTolerance))
                    return found;
            }
        }
        return {};
    }

private:
    const QByteArray &m_key;
    const Secret &m_code;
    qint64 m_now;
};

CodeFit fit(Kind kind, qint64 steps)
{
    const std::chrono::seconds offset = steps * timeStep;
    if (kind == Kind::Now)
        return {kind, offset};
    // Half a step past the minute counts as the next one away from zero: what is said is rather too far than too near.
    const auto minutes = (std::abs(offset.count()) + 30) / 60;
    return {kind, std::chrono::minutes(offset.count() < 0 ? -minutes : minutes)};
}

CodeFit search(const Search &codes)
{
    if (const auto steps = codes.around(0s, portalTolerance))
        return fit(Kind::Now, *steps);
    if (const auto steps = codes.around(0s, usualDrift))
        return fit(Kind::OtherTime, *steps);
    if (const auto steps = codes.aroundMultiples(zoneStep, widestZone))
        return fit(Kind::OtherZone, *steps);
    if (const auto steps = codes.aroundMultiples(dayStep, widestDays))
        return fit(Kind::OtherDay, *steps);
    if (const auto steps = codes.around(0s, widestDrift))
        return fit(Kind::OtherTime, *steps);
    return {};
}

}  // namespace

std::optional<CodeFit> fitOf(const Secret &base32Key, const Secret &code, const QDateTime &portalTime)
{
    auto key = decodeBase32(base32Key);
    if (!key || key->isEmpty())
        return {};
    const auto found = search(Search(*key, code, portalTime));
    wipe(*key);
    return found;
}

}  // namespace twofold::otp
