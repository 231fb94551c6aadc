// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/IpAddress.h"

namespace twofold::policy {

/// Addresses of one family, from one to another, both included; at least one.
class IpRange
{
public:
    /// Of one family, and not in reverse.
    IpRange(const IpAddress &first, const IpAddress &last);
    static IpRange single(const IpAddress &address) { return {address, address}; }
    /// All that begin with the same @p prefix bits as @p address.
    static IpRange network(const IpAddress &address, int prefix) { return {address.firstOf(prefix), address.lastOf(prefix)}; }

    const IpAddress &first() const { return m_first; }
    const IpAddress &last() const { return m_last; }
    IpAddress::Family family() const { return m_first.family; }

    bool contains(const IpAddress &address) const { return m_first <= address && address <= m_last; }
    bool contains(const IpRange &other) const { return contains(other.m_first) && contains(other.m_last); }
    bool overlaps(const IpRange &other) const { return m_first <= other.m_last && other.m_first <= m_last; }

    bool isSingle() const { return m_first == m_last; }
    /// Every address of its family.
    bool isEverything() const;
    /// The length of the prefix that all of them and no others share; nothing when there is none.
    std::optional<int> prefix() const;
    /// How many; exact up to 2^53, and beyond that as exact as a double is.
    double count() const;

    /// What such addresses are for, where all of them are for one thing (IANA special-purpose address registries).
    enum class Use {
        Public,   ///< or of several uses
        Private,  ///< RFC 1918, and the unique local addresses of RFC 4193: a portal in the internet never sees them
        Shared,   ///< RFC 6598: between a provider and its customers
        LinkLocal,
        Loopback,
    };
    Use use() const;

    /// As it is to be sent to a portal, so that every release takes it for what it means: a single address; CIDR of V4 from /1 to /31; else from-to.
    /// CIDR of V6 never, of which the portal reads the first 32 bits alone.
    QString toStored() const;

    bool operator==(const IpRange &) const = default;

private:
    IpAddress m_first;
    IpAddress m_last;
};

}  // namespace twofold::policy
