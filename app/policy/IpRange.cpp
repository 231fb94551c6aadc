// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/IpRange.h"

#include <algorithm>

namespace twofold::policy {

using namespace Qt::StringLiterals;

namespace {

struct UsedNetwork
{
    QLatin1StringView address;
    int prefix;
    IpRange::Use use;
};
constexpr UsedNetwork usedNetworks[] = {
    {"10.0.0.0"_L1, 8, IpRange::Use::Private},     {"172.16.0.0"_L1, 12, IpRange::Use::Private},
    {"192.168.0.0"_L1, 16, IpRange::Use::Private}, {"fc00::"_L1, 7, IpRange::Use::Private},
    {"100.64.0.0"_L1, 10, IpRange::Use::Shared},   {"169.254.0.0"_L1, 16, IpRange::Use::LinkLocal},
    {"fe80::"_L1, 10, IpRange::Use::LinkLocal},    {"127.0.0.0"_L1, 8, IpRange::Use::Loopback},
    {"::1"_L1, 128, IpRange::Use::Loopback},
};

constexpr double twoTo64 = 18446744073709551616.0;

}  // namespace

IpRange::IpRange(const IpAddress &first, const IpAddress &last) : m_first(first), m_last(last)
{
    Q_ASSERT(first.family == last.family && first <= last);
}

bool IpRange::isEverything() const
{
    return m_first == m_first.firstOf(0) && m_last == m_first.lastOf(0);
}

std::optional<int> IpRange::prefix() const
{
    for (int prefix = 0; prefix <= m_first.bits(); ++prefix) {
        if (m_first == m_first.firstOf(prefix) && m_last == m_first.lastOf(prefix))
            return prefix;
    }
    return {};
}

double IpRange::count() const
{
    const bool borrows = m_last.low < m_first.low;
    const auto high = m_last.high - m_first.high - (borrows ? 1 : 0);
    return double(high) * twoTo64 + double(m_last.low - m_first.low) + 1;
}

IpRange::Use IpRange::use() const
{
    const auto *found = std::find_if(std::begin(usedNetworks), std::end(usedNetworks), [this](const UsedNetwork &known) {
        return network(*IpAddress::parse(QString(known.address)), known.prefix).contains(*this);
    });
    return found == std::end(usedNetworks) ? Use::Public : found->use;
}

QString IpRange::toStored() const
{
    if (isSingle())
        return m_first.toString();
    const auto bits = prefix();
    if (family() == IpAddress::Family::V4 && bits && *bits > 0)
        return m_first.toString() + u'/' + QString::number(*bits);
    return m_first.toString() + u'-' + m_last.toString();
}

}  // namespace twofold::policy
