// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/NetworkEntry.h"

#include <QSet>

#include <algorithm>

namespace twofold::viewmodels {

using policy::StoredEntry;
using policy::TrustedEntry;

NetworkEntry NetworkEntry::ofTyped(const QString &text, const QList<NetworkEntry> &list)
{
    const auto read = TrustedEntry::read(text);
    NetworkEntry entry{
        .address = read.isUsable() ? read.stored() : text.trimmed(),
        .range = read.range,
        .isNew = true,
        .fault = read.fault,
        .rewritings = read.rewritings,
    };
    if (!entry.isUsable())
        return entry;
    for (const auto &other : list) {
        const bool isSameText = other.address == entry.address;
        if (!isSameText && (!other.holds() || !other.range->contains(*entry.range)))
            continue;
        entry.place = isSameText || *other.range == *entry.range ? Place::Duplicate : Place::Covered;
        entry.other = other.address;
        if (entry.place == Place::Duplicate)
            break;
    }
    return entry;
}

QList<NetworkEntry> NetworkEntry::ofPolicy(const QStringList &list, const QStringList &base, const policy::ServerRules &rules)
{
    const QSet<QString> known(base.cbegin(), base.cend());
    QList<NetworkEntry> entries;
    for (const auto &address : list) {
        const auto stored = StoredEntry::check(address, rules);
        entries.append({
            .address = address,
            .range = stored.range,
            .isNew = !known.contains(address),
            .effect = stored.effect,
            .matched = stored.matched,
            .repaired = stored.repaired,
        });
    }
    placeAll(entries);
    return entries;
}

void NetworkEntry::placeAll(QList<NetworkEntry> &entries)
{
    // Sorted so that whatever covers an entry comes before it, one look back is enough, and ten thousand are no burden.
    QList<qsizetype> order;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        if (entries.at(index).holds())
            order.append(index);
    }
    std::stable_sort(order.begin(), order.end(), [&entries](qsizetype a, qsizetype b) {
        const auto &left = *entries.at(a).range;
        const auto &right = *entries.at(b).range;
        return left.first() != right.first() ? left.first() < right.first() : right.last() < left.last();
    });
    const NetworkEntry *widest = nullptr;
    for (const auto index : std::as_const(order)) {
        auto &entry = entries[index];
        if (!widest || !widest->range->contains(*entry.range)) {
            widest = &entry;
            continue;
        }
        entry.place = *widest->range == *entry.range ? Place::Duplicate : Place::Covered;
        entry.other = widest->address;
    }
}

}  // namespace twofold::viewmodels
