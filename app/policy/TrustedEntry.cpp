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
    return Fault::PartTooBig;  // else it would be an address
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
    const bool isName =
        std::all_of(text.cbegin(), text.cend(),
                    [](QChar each) { return each.isLetterOrNumber() || each == u'.' || each == u'-' || each == u'_'; })
        && std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); })
        && !std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) { return part.isEmpty(); });
    return isName ? Fault::HostName : Fault::NotAnAddress;
}

struct ReadAddress
{
    std::optional<IpAddress> address;  ///< as it stands there
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
    if (address->toString() != text)
        rewritings |= Rewriting::V6Spelling;
    return {.address = address};
}

std::optional<IpAddress> asV4(const IpAddress &address)
{
    return address.family == Family::V4 ? std::optional(address) : address.mappedV4();
}

/// Of what turned out to be V4: how it would be spelled as V6 is of no interest.
TrustedEntry::Rewritings withoutV6(TrustedEntry::Rewritings rewritings, bool wasMapped)
{
    rewritings.setFlag(Rewriting::MappedV4, wasMapped);
    return wasMapped ? rewritings.setFlag(Rewriting::V6Spelling, false) : rewritings;
}

/// Of V4 where the network is one of mapped addresses, all of them then: they are those that a portal sees.
IpRange unmapped(const IpRange &network, TrustedEntry::Rewritings &rewritings)
{
    const auto first = network.first().mappedV4();
    if (!first)
        return network;
    rewritings = withoutV6(rewritings, true);
    return {*first, *network.last().mappedV4()};
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
    bool fits = false;
    const auto prefix = text.toInt(&fits);
    if (!isNumber(text) || !fits)
        return {};
    return prefix <= (family == Family::V4 ? 32 : 128) ? std::optional(prefix) : std::nullopt;
}

TrustedEntry readNetwork(QStringView text, qsizetype slash, TrustedEntry::Rewritings rewritings)
{
    const auto [address, fault] = readAddress(text.left(slash), rewritings);
    if (!address)
        return refused(fault);
    // A network of mapped addresses counts its prefix from the beginning of V6.
    const auto length = text.mid(slash + 1);
    if (isNumber(length) && length.size() > 1 && length.startsWith(u'0'))
        return refused(Fault::LeadingZeros);
    const auto prefix = prefixOf(length, address->family, rewritings);
    if (!prefix)
        return refused(address->family == Family::V4 ? Fault::PrefixV4 : Fault::PrefixV6);
    const auto written = IpRange::network(*address, *prefix);
    if (written.first() != *address)
        rewritings |= Rewriting::HostBits;
    const auto range = unmapped(written, rewritings);
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
    const auto readFirst = readAddress(from, rewritings);
    if (!readFirst.address)
        return refused(readFirst.fault);
    const auto readLast = readAddress(to, rewritings);
    if (!readLast.address)
        return refused(readLast.fault);
    auto first = *readFirst.address;
    auto last = *readLast.address;
    const auto firstV4 = asV4(first);
    const auto lastV4 = asV4(last);
    if (firstV4 && lastV4) {
        rewritings = withoutV6(rewritings, first != firstV4 || last != lastV4);
        first = *firstV4;
        last = *lastV4;
    }
    if (first.family != last.family)
        return refused(Fault::MixedFamilies);
    const auto [least, greatest] = std::minmax(first, last);
    const IpRange range(least, greatest);
    const bool isNetwork = range.prefix().has_value();
    // A V6 network may end where the mapped addresses do; else an end that is mapped is meant to be V4.
    if (range.family() == Family::V6 && (firstV4 || lastV4) && !isNetwork)
        return refused(Fault::MixedFamilies);
    if (last < first)
        rewritings |= Rewriting::EndsSwapped;
    if (range.isSingle() || (range.family() == Family::V4 && isNetwork))
        rewritings |= Rewriting::AsNetwork;
    return finished(range, rewritings);
}

bool isForeignDigit(char32_t each)
{
    return QChar::isDigit(each) && each > U'9';  // those of ASCII come first
}

bool isOtherDash(QChar each)
{
    constexpr QChar minus(0x2212);
    return each == minus || (each.category() == QChar::Punctuation_Dash && each != u'-');
}

/// Nobody sees it: a mark of direction, say, that was copied along.
bool isInvisible(QChar each)
{
    return each.category() == QChar::Other_Format;
}

/// "10.0.0.1 10.0.0.2" is not one: a blank between two digits parts two numbers.
bool areNumbersApart(const QString &text)
{
    const auto words = text.simplified().split(u' ');
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (isHexadecimal(words[i - 1].back()) && isHexadecimal(words[i].front()))
            return true;
    }
    return false;
}

}  // namespace

TrustedEntry TrustedEntry::read(QStringView text)
{
    if (text.size() > longestText)
        return refused(Fault::TooLong);
    const auto codePoints = text.toUcs4();
    if (std::any_of(codePoints.cbegin(), codePoints.cend(), isForeignDigit))
        return refused(Fault::ForeignDigits);
    Rewritings rewritings;
    QString visible;
    QString plain;
    for (const auto each : text) {
        const bool isDropped = isInvisible(each) || each.isSpace();
        if (isDropped)
            rewritings |= Rewriting::Trimmed;
        else if (isOtherDash(each))
            rewritings |= Rewriting::Dash;
        if (!isInvisible(each))
            visible.append(each);
        if (!isDropped)
            plain.append(isOtherDash(each) ? QChar(u'-') : each);
    }
    if (plain.isEmpty())
        return refused(Fault::Empty);
    if (areNumbersApart(visible))
        return refused(Fault::NotAnAddress);
    if (const auto dash = plain.indexOf(u'-'); dash >= 0)
        return readRange(plain, dash, rewritings);
    if (const auto slash = plain.indexOf(u'/'); slash >= 0)
        return readNetwork(plain, slash, rewritings);
    const auto read = readAddress(plain, rewritings);
    return read.address ? finished(unmapped(IpRange::single(*read.address), rewritings), rewritings) : refused(read.fault);
}

}  // namespace twofold::policy
