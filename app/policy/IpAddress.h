// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace twofold::policy {

/// An address of the internet protocol, of either family, as a number of 32 or 128 bits.
struct IpAddress
{
    enum class Family { V4, V6 };

    Family family = Family::V4;
    quint64 high = 0;  ///< V6: the first 64 bits
    quint64 low = 0;   ///< V6: the last 64 bits; V4: the address

    /// The usual spellings and no others: four decimal numbers without leading zeros, or RFC 4291 section 2.2 without a zone.
    static std::optional<IpAddress> parse(QStringView text);
    /// RFC 5952 for V6: lower case, the longest row of zeros left out. The portal compares single addresses as texts of this form.
    QString toString() const;

    int bits() const { return family == Family::V4 ? 32 : 128; }
    /// The least and the greatest address that begin with the same @p prefix bits; 0 to bits().
    IpAddress firstOf(int prefix) const;
    IpAddress lastOf(int prefix) const;
    /// ::ffff:192.0.2.1 is 192.0.2.1 in V6 clothes.
    std::optional<IpAddress> mappedV4() const;

    /// Any V4 address comes before any V6 address.
    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the zero that is compared with for a pointer.
    auto operator<=>(const IpAddress &) const = default;
};

}  // namespace twofold::policy
