// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ServerMatch.h"

#include "app/policy/TrustedEntry.h"

#include <QVersionNumber>

#include <algorithm>
#include <utility>

namespace twofold::policy {

using namespace Qt::StringLiterals;

using Family = IpAddress::Family;
using Verdict = ServerMatch::Verdict;

namespace {

constexpr int comparedBits = 32;  ///< of a network, whatever its family

/// The portal shifts a mask of 32 bits by 32 less the prefix, and such a shift counts modulo 32.
int effectivePrefix(int prefix)
{
    const int rest = prefix % comparedBits;
    return rest == 0 ? comparedBits : rest;
}

struct StoredNetwork
{
    IpAddress address;
    int prefix = 0;

    IpRange matched() const { return IpRange::network(address, effectivePrefix(prefix)); }
};

/// As the portal reads it; nothing where it can't.
std::optional<StoredNetwork> readNetwork(const QString &entry, const ServerRules &rules)
{
    const auto slash = entry.indexOf(u'/');
    const auto address = IpAddress::parse(QStringView(entry).left(slash));
    const auto digits = QStringView(entry).mid(slash + 1);
    const bool isNumber = std::all_of(digits.cbegin(), digits.cend(), [](QChar each) { return each >= u'0' && each <= u'9'; });
    bool fits = false;
    const auto prefix = digits.toInt(&fits);
    if (!address || !isNumber || !fits || prefix > address->bits())
        return {};
    const auto first = address->firstOf(prefix);
    if (first != *address && !rules.clearsHostBits)
        return {};
    return StoredNetwork{.address = first, .prefix = prefix};
}

std::pair<std::optional<IpAddress>, std::optional<IpAddress>> endsOf(const QString &entry)
{
    const auto dash = entry.indexOf(u'-');
    const QStringView text(entry);
    return {IpAddress::parse(text.left(dash).trimmed()), IpAddress::parse(text.mid(dash + 1).trimmed())};
}

/// What the text "2001" lets through where clients' addresses are cut at their first colon: all that begin with it.
std::optional<IpRange> beginningOfV6(const QString &entry)
{
    constexpr int groupBits = 16;
    const QString whole = entry + u"::"_s;
    const auto address = IpAddress::parse(whole);
    if (entry.isEmpty() || entry.contains(u':') || !address)
        return {};
    const bool isCanonical = address->toString() == whole;
    return isCanonical ? std::optional(IpRange::network(*address, groupBits)) : std::nullopt;
}

/// Of a cut address only what stands before its first colon is left; "::1" has nothing there, and is left whole.
bool isCut(const IpAddress &address)
{
    if (address.family == Family::V4)
        return false;
    return !address.toString().startsWith("::"_L1);
}

bool isRange(const QString &entry)
{
    return entry.indexOf(u'-') > 0;
}

bool isNetwork(const QString &entry)
{
    return entry.indexOf(u'/') > 0;
}

}  // namespace

ServerRules ServerRules::ofRelease(const QString &release)
{
    const auto version = QVersionNumber::fromString(release);
    return {.clearsHostBits = version >= QVersionNumber(3, 6), .readsV6Clients = version >= QVersionNumber(3, 7)};
}

ServerMatch::ServerMatch(const ServerRules &rules, const QStringList &entries) : m_rules(rules)
{
    m_entries.reserve(entries.size());
    for (const auto &entry : entries)
        m_entries.append(compile(rules, entry));
}

ServerMatch::Entry ServerMatch::compile(const ServerRules &rules, const QString &entry)
{
    if (entry.isNull())
        return {.kind = Entry::Kind::Fault};
    if (isRange(entry))
        return compileRange(entry);
    if (!isNetwork(entry))
        return {.kind = Entry::Kind::Text, .text = entry};
    const auto network = readNetwork(entry, rules);
    if (!network)
        return {.kind = Entry::Kind::Fault};
    return {.kind = Entry::Kind::Addresses, .matched = network->matched()};
}

ServerMatch::Entry ServerMatch::compileRange(const QString &entry)
{
    const auto [lower, upper] = endsOf(entry);
    if (!lower || !upper)
        return {.kind = Entry::Kind::Fault};
    if (lower->family != upper->family)
        return compileMixedEnds(*lower, *upper);
    if (*upper < *lower)
        return {.kind = Entry::Kind::Addresses};
    return {.kind = Entry::Kind::Addresses, .matched = IpRange(*lower, *upper)};
}

/// Past the fourth byte of a V4 address, when the first four have not decided.
bool ServerMatch::runsPastEnd(const Entry &entry, const std::optional<IpAddress> &address)
{
    if (entry.kind != Entry::Kind::ShortUpperEnd)
        return false;
    const auto beginning = address->firstOf(comparedBits);
    return beginning == entry.matched->first() || beginning == entry.matched->last().firstOf(comparedBits);
}

/// Addresses are compared byte by byte, as many bytes as the lower end has.
ServerMatch::Entry ServerMatch::compileMixedEnds(const IpAddress &lower, const IpAddress &upper)
{
    if (lower.family == Family::V4) {
        const IpAddress beginning{.family = Family::V4, .low = upper.high >> comparedBits};
        return beginning < lower ? Entry{.kind = Entry::Kind::Addresses}
                                 : Entry{.kind = Entry::Kind::Addresses, .matched = IpRange(lower, beginning)};
    }
    const IpAddress beginning{.family = Family::V6, .high = upper.low << comparedBits};
    const auto first = lower.firstOf(comparedBits);
    if (beginning < first)
        return {.kind = Entry::Kind::Addresses};
    return {.kind = Entry::Kind::ShortUpperEnd, .matched = IpRange(first, beginning.lastOf(comparedBits))};
}

ServerMatch::Decision ServerMatch::decide(const QString &client) const
{
    auto seen = client;
    if (const auto colon = seen.indexOf(u':'); colon > 0 && !m_rules.readsV6Clients)
        seen.truncate(colon);
    const auto address = IpAddress::parse(seen);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        const bool isText = entry.kind == Entry::Kind::Text;
        // What is left of an address that was cut can't be read either.
        if (entry.kind == Entry::Kind::Fault || (!isText && !address))
            return {.verdict = Verdict::Fault, .entry = i};
        if (isText ? entry.text == seen : entry.matched && entry.matched->contains(*address))
            return {.verdict = runsPastEnd(entry, address) ? Verdict::Fault : Verdict::Match, .entry = i};
    }
    return {};
}

std::optional<ServerMatch::Decision> ServerMatch::decideWithoutAddress() const
{
    if (m_entries.isEmpty())
        return Decision();
    if (m_entries.first().kind == Entry::Kind::Fault)
        return Decision{.verdict = Verdict::Fault, .entry = 0};
    return {};
}

StoredEntry StoredEntry::check(const QString &entry, const ServerRules &rules)
{
    const auto read = TrustedEntry::read(entry);
    StoredEntry stored{.range = read.range, .repaired = read.stored()};
    const auto with = [&stored](Effect effect) {
        stored.effect = effect;
        return stored;
    };
    if (entry.isNull())
        return with(Effect::BreaksSignIn);
    if (isRange(entry)) {
        const auto [lower, upper] = endsOf(entry);
        if (!lower || !upper || lower->family != upper->family)
            return with(Effect::BreaksSignIn);
        // No client comes in V6 clothes.
        if (*upper < *lower || (lower->mappedV4() && upper->mappedV4()))
            return with(Effect::NeverMatches);
        stored.range = IpRange(*lower, *upper);
    } else if (isNetwork(entry)) {
        const auto network = readNetwork(entry, rules);
        if (!network)
            return with(Effect::BreaksSignIn);
        const auto meant = IpRange::network(network->address, network->prefix);
        if (network->matched() != meant) {
            stored.matched = network->matched();
            return with(stored.matched->contains(meant) ? Effect::MatchesMore : Effect::MatchesLess);
        }
        stored.range = meant;
    } else if (const auto matched = beginningOfV6(entry); matched && !rules.readsV6Clients) {
        stored.matched = matched;
        return with(Effect::MatchesMore);
    } else if (entry.isEmpty() || stored.repaired != entry) {
        return with(Effect::NeverMatches);
    }
    if (stored.range->isEverything())
        return with(Effect::TrustsEveryone);
    if (!rules.readsV6Clients && isCut(stored.range->first())) {
        stored.repaired.clear();
        return with(Effect::NeverMatches);
    }
    // Fine: rewriting it would be tidier and change nothing.
    stored.repaired.clear();
    return stored;
}

}  // namespace twofold::policy
