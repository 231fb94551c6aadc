// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/IpAddress.h"

#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

namespace twofold::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 45;  ///< eight groups of four and a V4 address in the last two
constexpr quint64 mappedPrefix = 0xffff;

/// The bits after the first @p prefix of 64.
quint64 hostBits(int prefix)
{
    if (prefix >= 64)
        return 0;
    return prefix <= 0 ? ~quint64(0) : ~quint64(0) >> prefix;
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text)
{
    // What is not ASCII would turn into question marks, and a zero would end the text early.
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each > u' ' && each < QChar(0x7f); });
    if (text.isEmpty() || text.size() > longestText || !isPlain)
        return {};
    const auto ascii = text.toLatin1();
    std::array<uchar, 16> bytes{};
    if (inet_pton(AF_INET, ascii.constData(), bytes.data()) == 1)
        return IpAddress{.family = Family::V4, .low = qFromBigEndian<quint32>(bytes.data())};
    if (inet_pton(AF_INET6, ascii.constData(), bytes.data()) == 1) {
        return IpAddress{.family = Family::V6,
                         .high = qFromBigEndian<quint64>(bytes.data()),
                         .low = qFromBigEndian<quint64>(bytes.data() + 8)};
    }
    return {};
}

QString IpAddress::toString() const
{
    std::array<uchar, 16> bytes{};
    std::array<char, longestText + 1> text{};
    if (family == Family::V4) {
        qToBigEndian(quint32(low), bytes.data());
        inet_ntop(AF_INET, bytes.data(), text.data(), text.size());
    } else {
        qToBigEndian(high, bytes.data());
        qToBigEndian(low, bytes.data() + 8);
        inet_ntop(AF_INET6, bytes.data(), text.data(), text.size());
    }
    return QString::fromLatin1(text.data());
}

IpAddress IpAddress::firstOf(int prefix) const
{
    if (family == Family::V4)
        return {.family = family, .low = low & ~hostBits(prefix + 32)};
    return {.family = family, .high = high & ~hostBits(prefix), .low = low & ~hostBits(prefix - 64)};
}

IpAddress IpAddress::lastOf(int prefix) const
{
    if (family == Family::V4)
        return {.family = family, .low = low | hostBits(prefix + 32)};
    return {.family = family, .high = high | hostBits(prefix), .low = low | hostBits(prefix - 64)};
}

std::optional<IpAddress> IpAddress::mappedV4() const
{
    if (family != Family::V6 || high != 0 || low >> 32 != mappedPrefix)
        return {};
    return IpAddress{.family = Family::V4, .low = low & hostBits(32)};
}

}  // namespace twofold::policy
