// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/policy/ServerMatch.h"
#include "app/policy/TrustedEntry.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace twofold::viewmodels {

/// A trusted network with all that is to be said about it: one of the policy's, or one that somebody has typed.
struct NetworkEntry
{
    enum class Place {
        Own,
        Duplicate,  ///< the entry `other` means the same
        Covered,    ///< the entry `other` lets it through already
    };

    QString address;  ///< as it is stored, or is going to be; as it was typed where it can't be used
    std::optional<policy::IpRange> range;
    bool isNew = false;  ///< the portal does not hold it yet

    /// What was typed.
    policy::TrustedEntry::Fault fault = policy::TrustedEntry::Fault::None;
    policy::TrustedEntry::Rewritings rewritings;

    /// What is stored, as the portal takes it.
    policy::StoredEntry::Effect effect = policy::StoredEntry::Effect::AsItReads;
    std::optional<policy::IpRange> matched;  ///< MatchesMore: what it lets through
    QString repaired;                        ///< what to store in its stead; empty: nothing

    Place place = Place::Own;
    QString other;

    /// What it lets through is what it says.
    bool holds() const { return isUsable() && range && effect == policy::StoredEntry::Effect::AsItReads; }
    bool isUsable() const { return fault == policy::TrustedEntry::Fault::None; }
    bool operator==(const NetworkEntry &) const = default;

    /// @p list is what the policy holds already. An entry of it that the portal takes otherwise than it reads covers nothing.
    static NetworkEntry ofTyped(const QString &text, const QList<NetworkEntry> &list);
    /// Entries of a policy, in its order; those that @p base lacks are new. Of two that mean the same the later one is the duplicate.
    static QList<NetworkEntry> ofPolicy(const QStringList &list, const QStringList &base, const policy::ServerRules &rules);

    /// Finds out the place of each among the others; an earlier one comes before a later one that means the same.
    static void placeAll(QList<NetworkEntry> &entries);
};

}  // namespace twofold::viewmodels
