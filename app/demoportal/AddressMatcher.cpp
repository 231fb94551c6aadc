// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AddressMatcher.h"

#include <QHostAddress>
#include <QtEndian>

#include <optional>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

/// The bytes of an address, 4 or 16 of them. Four decimal parts are asked for, since QHostAddress alone takes "2001" for one.
std::optional<QByteArray> addressBytes(const QString &text)
{
    const QHostAddress address(text);
    if (address.protocol() == QAbstractSocket::IPv4Protocol && text.count('.'_L1) == 3) {
        QByteArray bytes(4, '\0');
        qToBigEndian(address.toIPv4Address(), bytes.data());
        return bytes;
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(raw.c), sizeof raw.c);
    }
    return std::nullopt;
}

/// -1 for anything but plain digits: IPNetwork.Parse of .NET takes neither signs nor blanks, which toInt() would.
int prefixLength(const QString &text)
{
    for (const QChar letter : text) {
        if (letter < '0'_L1 || letter > '9'_L1)
            return -1;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : -1;
}

bool hasHostBits(const QByteArray &bytes, int prefix)
{
    for (qsizetype bit = prefix; bit < bytes.size() * 8; ++bit) {
        if (static_cast<uchar>(bytes[bit / 8]) & (0x80 >> (bit % 8)))
            return true;
    }
    return false;
}

}  // namespace

AddressMatcher::Verdict AddressMatcher::match(const QString &client, const QString &entry) const
{
    QString seen = client;
    if (m_release.cutsClientAtColon()) {
        const qsizetype colon = seen.indexOf(':'_L1);
        if (colon > 0)
            seen.truncate(colon);
    }
    const qsizetype dash = entry.indexOf('-'_L1);
    if (dash > 0)
        return matchRange(seen, entry, dash);
    if (entry.indexOf('/'_L1) > 0)
        return matchCidr(seen, entry);
    return seen == entry ? Verdict::Match : Verdict::NoMatch;
}

AddressMatcher::Verdict AddressMatcher::matchAny(const QString &client, const QJsonArray &entries) const
{
    for (const QJsonValue &entry : entries) {
        const Verdict verdict = entry.isString() ? match(client, entry.toString()) : Verdict::Fault;
        if (verdict != Verdict::NoMatch)
            return verdict;
    }
    return Verdict::NoMatch;
}

AddressMatcher::Verdict AddressMatcher::matchRange(const QString &client, const QString &entry, qsizetype dash) const
{
    const auto lower = addressBytes(entry.left(dash).trimmed());
    const auto upper = addressBytes(entry.mid(dash + 1).trimmed());
    const auto address = addressBytes(client);
    if (!lower || !upper || !address)
        return Verdict::Fault;
    if (address->size() != lower->size())
        return Verdict::NoMatch;
    bool onLower = true;
    bool onUpper = true;
    for (qsizetype i = 0; i < lower->size() && (onLower || onUpper); ++i) {
        // The server reads past the shorter end when the two ends are of different families.
        if (i >= upper->size())
            return Verdict::Fault;
        const auto byte = static_cast<uchar>(address->at(i));
        const auto least = static_cast<uchar>(lower->at(i));
        const auto most = static_cast<uchar>(upper->at(i));
        if ((onLower && byte < least) || (onUpper && byte > most))
            return Verdict::NoMatch;
        onLower = onLower && byte == least;
        onUpper = onUpper && byte == most;
    }
    return Verdict::Match;
}

AddressMatcher::Verdict AddressMatcher::matchCidr(const QString &client, const QString &entry) const
{
    const QStringList parts = entry.split('/'_L1);
    const auto network = addressBytes(parts.at(0));
    const auto address = addressBytes(client);
    const int prefix = prefixLength(parts.at(1));
    if (!network || !address || prefix < 0 || prefix > network->size() * 8 || parts.size() != 2)
        return Verdict::Fault;
    if (!m_release.cidrMayHaveHostBits() && hasHostBits(*network, prefix))
        return Verdict::Fault;
    if (address->size() != network->size())
        return Verdict::NoMatch;
    // Only the first four bytes are compared, and the shift counts modulo 32: /0 becomes /32, and /64 of IPv6 becomes /32 too.
    const quint32 mask = 0xffffffffU << ((32 - prefix) & 31);
    const auto first = qFromBigEndian<quint32>(address->constData());
    // Host bits are cleared before: of 10.1.2.3/0 nothing is left but 0.0.0.0.
    const auto second = prefix == 0 ? 0 : qFromBigEndian<quint32>(network->constData());
    return (first & mask) == (second & mask) ? Verdict::Match : Verdict::NoMatch;
}

}  // namespace twofold::demoportal
