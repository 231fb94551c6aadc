// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/IpRange.h"

#include <QFlags>

namespace twofold::policy {

/// What a person typed or pasted as a trusted network, and what it comes to.
struct TrustedEntry
{
    /// Why it can't be used.
    enum class Fault {
        None,
        Empty,
        TooLong,
        ForeignDigits,  ///< digits of another script, which the portal does not read
        HostName,
        Wildcard,      ///< 10.0.*.*
        Port,          ///< 10.0.0.1:443, [2001:db8::1]:443
        ZoneId,        ///< fe80::1%eth0
        LeadingZeros,  ///< 010.0.0.1, which some read as octal; 10.0.0.0/08
        PartTooBig,    ///< 10.0.0.256
        PartsMissing,  ///< 10.0.0
        NotAnAddress,
        PrefixV4,       ///< what follows the slash is no number from 1 to 32
        PrefixV6,       ///< … from 1 to 128
        EndMissing,     ///< 10.0.0.1-
        MixedFamilies,  ///< 10.0.0.1-2001:db8::1
        Everything,     ///< trusts the whole internet: nobody would be asked
    };

    /// How what is stored differs from what was typed, though it means the same.
    enum class Rewriting {
        Trimmed = 1,       ///< blanks, also within, and what nobody sees, such as marks of direction
        HostBits = 2,      ///< 10.1.2.3/8 is 10.0.0.0/8
        EndsSwapped = 4,   ///< the greater end came first
        MappedV4 = 8,      ///< ::ffff:192.0.2.1 is 192.0.2.1, the only form that ever matches
        Brackets = 16,     ///< [2001:db8::1]
        Dash = 32,         ///< an en dash, say
        NetMask = 64,      ///< 10.0.0.0/255.0.0.0
        V6Range = 128,     ///< CIDR of V6 as from-to, since the portal reads its first 32 bits only
        V6Spelling = 256,  ///< 2001:DB8:0::1 is 2001:db8::1, the only spelling that ever matches
        AsNetwork = 512,   ///< from-to as CIDR, or a network of one as its address
    };
    Q_DECLARE_FLAGS(Rewritings, Rewriting)

    std::optional<IpRange> range;  ///< nothing with a fault, except Everything
    Fault fault = Fault::None;
    Rewritings rewritings;

    bool isUsable() const { return fault == Fault::None; }
    /// IpRange::toStored(), or nothing.
    QString stored() const { return isUsable() ? range->toStored() : QString(); }

    /// A single address, a range "a-b" or CIDR, of either family.
    static TrustedEntry read(QStringView text);

    static constexpr int longestText = 200;  ///< twice what two full V6 addresses and blanks between them need
};
Q_DECLARE_OPERATORS_FOR_FLAGS(TrustedEntry::Rewritings)

}  // namespace twofold::policy
