// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/PolicyDiff.h"

#include <QHash>
#include <QSet>

namespace twofold::policy {

namespace {

/// Addresses count to the letter, as they do for the portal; of ids the case is of no meaning.
enum class Entries { Addresses, Ids };

QString keyOf(const QString &entry, Entries kind)
{
    return kind == Entries::Ids ? entry.toLower() : entry;
}

/// What @p list holds and @p other does not, each once.
QStringList without(const QStringList &list, const QStringList &other, Entries kind)
{
    QSet<QString> seen;
    seen.reserve(other.size());
    for (const auto &entry : other)
        seen.insert(keyOf(entry, kind));
    QStringList rest;
    for (const auto &entry : list) {
        const auto key = keyOf(entry, kind);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        rest.append(entry);
    }
    return rest;
}

/// What is left of @p list when each entry of @p other takes one of its like away.
QStringList minus(const QStringList &list, const QStringList &other)
{
    QHash<QString, int> taken;
    for (const auto &entry : other)
        ++taken[entry];
    QStringList rest;
    for (const auto &entry : list) {
        const auto found = taken.find(entry);
        if (found == taken.end() || found.value() == 0)
            rest.append(entry);
        else
            --found.value();
    }
    return rest;
}

PolicyDiff::List compare(const QStringList &from, const QStringList &to, Entries kind)
{
    if (kind == Entries::Addresses)
        return {.added = minus(to, from), .removed = minus(from, to)};
    return {.added = without(to, from, kind), .removed = without(from, to, kind)};
}

/// What of @p theirs stays when @p removed goes; what both removed is removed once.
QStringList withoutRemoved(const QStringList &base, const QStringList &theirs, const QStringList &removed, Entries kind)
{
    if (kind == Entries::Addresses)
        return minus(theirs, minus(removed, minus(base, theirs)));
    return without(theirs, removed, kind);
}

QStringList merge(const QStringList &base, const QStringList &mine, const QStringList &theirs, Entries kind)
{
    const auto own = compare(base, mine, kind);
    auto merged = withoutRemoved(base, theirs, own.removed, kind);
    merged.append(without(own.added, theirs, kind));
    return merged;
}

}  // namespace

PolicyDiff::PolicyDiff(const TfaPolicy &from, const TfaPolicy &to)
    : methodChanged(from.method != to.method)
    , trustedIps(compare(from.trustedIps, to.trustedIps, Entries::Addresses))
    , mandatoryUsers(compare(from.mandatoryUsers, to.mandatoryUsers, Entries::Ids))
    , mandatoryGroups(compare(from.mandatoryGroups, to.mandatoryGroups, Entries::Ids))
    , m_isWipe(from.hasLists() && !to.hasLists() && to.method != TfaPolicy::Method::None)
{}

qsizetype PolicyDiff::count() const
{
    return (methodChanged ? 1 : 0) + trustedIps.count() + mandatoryUsers.count() + mandatoryGroups.count();
}

PolicyMerge::PolicyMerge(const TfaPolicy &base, const TfaPolicy &mine, const TfaPolicy &theirs)
    : theirs(base, theirs)
    , isConflict(base.method != mine.method && base.method != theirs.method && mine.method != theirs.method)
{
    policy.method = base.method == mine.method ? theirs.method : mine.method;
    policy.trustedIps = merge(base.trustedIps, mine.trustedIps, theirs.trustedIps, Entries::Addresses);
    policy.mandatoryUsers = merge(base.mandatoryUsers, mine.mandatoryUsers, theirs.mandatoryUsers, Entries::Ids);
    policy.mandatoryGroups = merge(base.mandatoryGroups, mine.mandatoryGroups, theirs.mandatoryGroups, Entries::Ids);
}

}  // namespace twofold::policy
