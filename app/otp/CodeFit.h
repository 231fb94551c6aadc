// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace twofold::otp {

/// How far from the portal's time a code may be: DocSpace takes those of the ten steps before and after.
inline constexpr std::chrono::minutes portalTolerance{5};

/// To which moment a typed code belongs, as far as the key tells: what a portal that refuses it does not say.
struct CodeFit
{
    enum class Kind {
        Now,           ///< a time that the portal takes
        OtherTime,     ///< another, at most two hours away: the clock that made it is off
        OtherZone,     ///< off by whole or half hours, as a clock is that was set by hand for another time zone
        OtherDay,      ///< off by whole days
        OtherAccount,  ///< none of these: the code is most likely not of this key
    };

    Kind kind = Kind::OtherAccount;
    /// How far the clock that made the code is from the portal's; positive: ahead. To the nearest minute where it is off by more than
    /// the tolerance, since a code is good for half of one; 0 where no time fits.
    std::chrono::seconds offset{0};

    bool operator==(const CodeFit &) const = default;
};

/// Nothing when the key is no base32. Of several fitting moments it is the likeliest, small differences first. A code of another key
/// is taken for one of this key's by chance: once in about 250 times.
std::optional<CodeFit> fitOf(const Secret &base32Key, const Secret &code, const QDateTime &portalTime);

}  // namespace twofold::otp
