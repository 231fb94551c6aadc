// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/IpRange.h"

#include <QList>
#include <QStringList>

namespace twofold::policy {

/// How a release of the portal compares addresses with trusted entries; not always as the entry reads. Source: IPAddressRange.cs
/// and IPSecurity.cs of DocSpace-server, and the .NET release that it runs on.
struct ServerRules
{
    bool clearsHostBits = false;  ///< from 3.6 on; before, 10.1.2.3/8 can't be read
    bool readsV6Clients = false;  ///< from 3.7 on; before, a client's V6 address is cut at its first colon

    /// Of a release like "3.5.1"; of one that can't be read, the oldest.
    static ServerRules ofRelease(const QString &release);

    bool operator==(const ServerRules &) const = default;
};

/// What the portal makes of its list of trusted entries.
class ServerMatch
{
public:
    enum class Verdict {
        NoMatch,
        Match,
        Fault,  ///< the portal can't read the entry, and the sign-in ends with status 500
    };

    /// A null entry is a fault.
    ServerMatch(const ServerRules &rules, const QStringList &entries);

    struct Decision
    {
        Verdict verdict = Verdict::NoMatch;
        qsizetype entry = -1;  ///< which decided
    };
    /// The first entry that matches or can't be read decides. @p client is an address as the portal's log has it.
    Decision decide(const QString &client) const;
    /// What comes of it whatever the address is; nothing where that matters. A first entry that can't be read ends every sign-in.
    std::optional<Decision> decideWithoutAddress() const;

private:
    struct Entry
    {
        enum class Kind {
            Text,
            Addresses,
            ShortUpperEnd,  ///< from V6 to V4: a fault at the edges, where more than four bytes would be needed
            Fault,
        };
        Kind kind = Kind::Text;
        QString text;
        std::optional<IpRange> matched;
    };

    static Entry compile(const ServerRules &rules, const QString &entry);
    static Entry compileRange(const QString &entry);
    static Entry compileMixedEnds(const IpAddress &lower, const IpAddress &upper);
    static bool runsPastEnd(const Entry &entry, const std::optional<IpAddress> &address);

    ServerRules m_rules;
    QList<Entry> m_entries;
};

/// What an entry that the portal holds does there, beside what it says.
struct StoredEntry
{
    enum class Effect {
        AsItReads,
        NeverMatches,  ///< no release of the portal ever sees an address of that spelling
        MatchesMore,   ///< CIDR of V6: the first 32 bits decide, or fewer; "2001" before 3.7: all V6 addresses that begin with it
        MatchesLess,   ///< /0: the address 0.0.0.0 alone
        BreaksSignIn,  ///< it can't be read: who gets that far down the list can't sign in
        TrustsEveryone,  ///< nobody is asked
    };

    Effect effect = Effect::AsItReads;
    std::optional<IpRange> range;    ///< what it says, where it says anything
    std::optional<IpRange> matched;  ///< MatchesMore: what it lets through
    QString repaired;                ///< what to store so that it does what it says; empty: nothing, or it is fine as it is

    static StoredEntry check(const QString &entry, const ServerRules &rules);

    bool operator==(const StoredEntry &) const = default;
};

}  // namespace twofold::policy
