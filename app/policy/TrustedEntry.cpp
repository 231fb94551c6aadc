// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/TrustedEntry.h"

#include <QStringList>

#include <algorithm>
#include <bit>

namespace twofold::policy {

using namespace Qt::StringLiterals;

using Fault = TrustedEntry::Fault;
using Family = IpAddress::Family;
using Rewriting = TrustedEntry::Rewriting;

namespace {

constexpr int decimalPartsOfV4 = 4;
constexpr int greatestPartOfV4 = 255;

TrustedEntry refused(Fault fault)
{
    return {.range = {}, .fault = fault, .rewritings = {}};
}

bool isDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

bool isHexadecimal(QChar each)
{
    const auto lower = each.toLower();
    return isDigit(each) || (lower >= u'a' && lower <= u'f');
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isDigit);
}

/// Why four numbers with dots between them, or what was meant to be that, are no V4 address.
Fault faultOfDotted(const QStringList &parts)
{
    if (parts.size() != decimalPartsOfV4)
        return parts.size() < decimalPartsOfV4 ? Fault::PartsMissing : Fault::NotAnAddress;
    const auto hasLeadingZero = [](const QString &part) { return part.size() > 1 && part.startsWith(u'0'); };
    if (std::any_of(parts.cbegin(), parts.cend(), hasLeadingZero))
        return Fault::LeadingZeros;
    const auto isTooBig = [](const QString &part) { return part.size() > 3 || part.toInt() > greatestPartOfV4; };
    return std::any_of(parts.cbegin(), parts.cend(), isTooBig) ? Fault::PartTooBig : Fault::NotAnAddress;
}

/// For what IpAddress does not read: what is it, so that the person can be told what to do?
Fault faultOf(QStringView text)
{
    if (text.isEmpty())
        return Fault::NotAnAddress;
    if (text.contains(u'*') || text.contains(u'?'))
        return Fault::Wildcard;
    if (text.contains(u'%'))
        return Fault::ZoneId;
    const auto colons = text.count(u':');
    if (colons == 1 && IpAddress::parse(text.left(text.indexOf(u':'))) && isNumber(text.mid(text.indexOf(u':') + 1)))
        return Fault::Port;
    if (text.startsWith(u'[') && text.lastIndexOf(u"]:"_s) > 0)
        return Fault::Port;
    if (colons > 0)
        return Fault::NotAnAddress;
    const auto parts = text.toString().split(u'.');
    if (std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) { return isNumber(part); }))
        return faultOfDotted(parts);
    // "x" is no digit of any address, so this is a name or nothing at all.
    const bool isName = std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetterOrNumber() || each == u'.' || each == u'-' || each == u'_'; })
        && std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); })
        && !std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.isEmpty(); });
    return isName ? Fault::HostName : Fault::NotAnAddress;
}

struct ReadAddress
{
    std::optional<IpAddress> address;
    Fault fault = Fault::None;
};

ReadAddress readAddress(QStringView text, TrustedEntry::Rewritings &rewritings)
{
    if (text.size() > 2 && text.startsWith(u'[') && text.endsWith(u']')) {
        text = text.mid(1, text.size() - 2);
        rewritings |= Rewriting::Brackets;
    }
    const auto address = IpAddress::parse(text);
    if (!address)
        return {.address = {}, .fault = faultOf(text)};
    if (const auto mapped = address->mappedV4()) {
        rewritings |= Rewriting::MappedV4;
        return {.address = mapped};
    }
    if (address->toString() != text)
        rewritings |= Rewriting::V6Spelling;
    return {.address = address};
}

TrustedEntry finished(const IpRange &range, TrustedEntry::Rewritings rewritings)
{
    return {.range = range, .fault = range.isEverything() ? Fault::Everything : Fault::None, .rewritings = rewritings};
}

/// 255.0.0.0 is 8: ones and then zeros, and no other mask.
std::optional<int> prefixOfMask(QStringView text)
{
    const auto mask = IpAddress::parse(text);
    if (!mask || mask->family != Family::V4)
        return {};
    const auto bits = quint32(mask->low);
    const int ones = std::countl_one(bits);
    const bool isMask = ones == 32 || (bits << ones) == 0;
    return isMask ? std::optional(ones) : std::nullopt;
}

std::optional<int> prefixOf(QStringView text, Family family, TrustedEntry::Rewritings &rewritings)
{
    if (const auto ofMask = prefixOfMask(text); ofMask && family == Family::V4) {
        rewritings |= Rewriting::NetMask;
        return ofMask;
    }
    constexpr int mostDigits = 3;
    if (!isNumber(text) || text.size() > mostDigits)
        return {};
    const auto prefix = text.toInt();
    return prefix <= (family == Family::V4 ? 32 : 128) ? std::optional(prefix) : std::nullopt;
}

TrustedEntry readNetwork(QStringView text, qsizetype slash, TrustedEntry::Rewritings rewritings)
{
    auto isMapped = TrustedEntry::Rewritings();
    const auto read = readAddress(text.left(slash), isMapped);
    if (!read.address)
        return refused(read.fault);
    // A network of mapped addresses counts its prefix from the beginning of V6.
    const auto address = isMapped.testFlag(Rewriting::MappedV4) ? *IpAddress::parse(text.left(slash)) : *read.address;
    rewritings |= isMapped & ~TrustedEntry::Rewritings(Rewriting::MappedV4);
    const auto prefix = prefixOf(text.mid(slash + 1), address.family, rewritings);
    if (!prefix)
        return refused(address.family == Family::V4 ? Fault::PrefixV4 : Fault::PrefixV6);
    const auto range = IpRange::network(address, *prefix);
    const auto first = range.first().mappedV4();
    const auto last = range.last().mappedV4();
    if (first && last)
        return finished({*first, *last}, rewritings | Rewriting::MappedV4);
    if (range.first() != address)
        rewritings |= Rewriting::HostBits;
    if (range.isSingle())
        rewritings |= Rewriting::AsNetwork;
    else if (range.family() == Family::V6)
        rewritings |= Rewriting::V6Range;
    return finished(range, rewritings);
}

TrustedEntry readRange(QStringView text, qsizetype dash, TrustedEntry::Rewritings rewritings)
{
    const auto from = text.left(dash);
    const auto to = text.mid(dash + 1);
    if (from.isEmpty() || to.isEmpty())
        return refused(Fault::EndMissing);
    const auto first = readAddress(from, rewritings);
    // "my-host.example" is no range.
    if (!first.address)
        return refused(first.fault == Fault::HostName ? Fault::HostName : first.fault);
    const auto last = readAddress(to, rewritings);
    if (!last.address)
        return refused(last.fault);
    if (first.address->family != last.address->family)
        return refused(Fault::MixedFamilies);
    if (*last.address < *first.address)
        rewritings |= Rewriting::EndsSwapped;
    const auto [least, greatest] = std::minmax(*first.address, *last.address);
    const IpRange range(least, greatest);
    if (range.isSingle() || (range.family() == Family::V4 && range.prefix()))
        rewritings |= Rewriting::AsNetwork;
    return finished(range, rewritings);
}

bool isForeignDigit(QChar each)
{
    return each.isDigit() && !isDigit(each);
}

bool isOtherDash(QChar each)
{
    return each.category() == QChar::Punctuation_Dash && each != u'-';
}

}  // namespace

TrustedEntry TrustedEntry::read(QStringView text)
{
    if (text.size() > longestText)
        return refused(Fault::TooLong);
    if (std::any_of(text.cbegin(), text.cend(), isForeignDigit))
        return refused(Fault::ForeignDigits);
    Rewritings rewritings;
    QString plain;
    for (const auto each : text) {
        const bool isBlank = each.isSpace();
        if (isBlank)
            rewritings |= Rewriting::Trimmed;
        else if (isOtherDash(each))
            rewritings |= Rewriting::Dash;
        if (!isBlank)
            plain.append(isOtherDash(each) ? QChar(u'-') : each);
    }
    if (plain.isEmpty())
        return refused(Fault::Empty);
    // A blank between two digits parts two numbers: "10.0.0.1 10.0.0.2" is not one.
    const auto words = text.toString().simplified().split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (isHexadecimal(words[i - 1].back()) && isHexadecimal(words[i].front()))
            return refused(Fault::NotAnAddress);
    }
    if (const auto dash = plain.indexOf(u'-'); dash >= 0)
        return readRange(plain, dash, rewritings);
    if (const auto slash = plain.indexOf(u'/'); slash >= 0)
        return readNetwork(plain, slash, rewritings);
    const auto read = readAddress(plain, rewritings);
    return read.address ? finished(IpRange::single(*read.address), rewritings) : refused(read.fault);
}

}  // namespace twofold::policy
