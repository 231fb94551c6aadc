// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/policy/MadeUpPolicies.h"

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

/// Whose groups everybody belongs to, or nearly so, would leave little to the addresses.
constexpr int everyoneIsMandatoryOnceIn = 15;

}  // namespace

MadeUpPolicies::MadeUpPolicies(quint32 seed, const QList<Visitor> &people) : m_chance(seed), m_people(people)
{
    for (const auto &person : people) {
        for (const auto &group : person.facts.groupIds) {
            if (!m_groups.contains(group))
                m_groups.append(group);
        }
    }
    // Admins, room admins, guests; and one that nobody is in.
    m_groups += {u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s, u"abef62db-11a8-4673-9d32-ef1d8af19dc0"_s,
                 u"aced04fa-dd96-4b35-af3e-346bf1eb972d"_s, u"00000000-1111-4222-8333-444444444444"_s};
}

QString MadeUpPolicies::address()
{
    static const QStringList others{u"203.0.113.7"_s, u"0.0.0.0"_s, u"127.0.0.1"_s, u"2001:db8::1"_s, u"2001:db8:0:1::5"_s,
                                    u"2001:db9::1"_s, u"::1"_s,     u"fd00::7"_s,   u"fe80::1"_s,     u"::ffff:10.1.2.3"_s};
    return once(3) ? anyOf(others) : u"10.1.2.%1"_s.arg(below(8));
}

QString MadeUpPolicies::goodEntry()
{
    static const QStringList others{
        u"203.0.113.0/24"_s, u"10.0.0.0/8"_s,  u"10.1.2.0/24"_s,     u"10.1.2.4/30"_s,
        u"10.1.2.6/31"_s,    u"10.1.2.5/32"_s, u"2001:db8::1"_s,     u"::1"_s,
        u"fd00::7"_s,        u"127.0.0.1"_s,   u"fe80::-fe80::ff"_s, u"2001:db8::-2001:db8:0:1:ffff:ffff:ffff:ffff"_s};
    if (once(3))
        return anyOf(others);
    const int from = below(8);
    if (once(2))
        return u"10.1.2.%1"_s.arg(from);
    const auto dash = anyOf({u"-"_s, u" - "_s, u"  -\t"_s});
    return u"10.1.2.%1"_s.arg(from) + dash + u"10.1.2.%1"_s.arg(from + below(8 - from));
}

/// What the portal reads, though not as it looks.
QString MadeUpPolicies::oddEntry()
{
    return anyOf({u""_s,
                  u" "_s,
                  u"office"_s,
                  u"10.1.2.3 "_s,
                  u" 10.1.2.4"_s,
                  u"10.1.2.*"_s,
                  u"10.1.2.1,10.1.2.2"_s,
                  u"-10.1.2.1"_s,
                  u"/8"_s,
                  u"10.1.2"_s,
                  u"10.1.2.03"_s,
                  u"2001:0db8:0:0:0:0:0:1"_s,
                  u"2001:DB8::1"_s,
                  u"[2001:db8::1]"_s,
                  u"::ffff:10.1.2.3"_s,
                  u"10.1.2.7-10.1.2.1"_s,
                  u"::9-::1"_s,
                  u"0.0.0.0/0"_s,
                  u"::/0"_s,
                  u"2001:db8::/32"_s,
                  u"2001:db8::/48"_s,
                  u"2001:db8::/64"_s,
                  u"2001:db9::/128"_s,
                  u"fd00::/8"_s,
                  u"8000::/33"_s,
                  u"2001:db8:0:1::/65"_s,
                  u"::ffff:10.1.2.3-::ffff:10.1.2.9"_s,
                  u"2001"_s,
                  u"fd00"_s});
}

/// What some or all releases can't read.
QString MadeUpPolicies::brokenEntry()
{
    const auto entry = anyOf({u"null"_s,
                              u"10.1.2.3/24"_s,
                              u"10.1.2.1/0"_s,
                              u"2001:db8::1/64"_s,
                              u"my-office"_s,
                              u"office/net"_s,
                              u"10.1.2.1-"_s,
                              u"10.1.2.*-10.1.2.9"_s,
                              u"10.1.2.0/33"_s,
                              u"10.1.2.0/"_s,
                              u"10.1.2.0/-1"_s,
                              u"10.1.2.0/x"_s,
                              u"2001:db8::/129"_s,
                              u"10.1.2.0/255.255.255.0"_s,
                              u"10.1.2.1\u201310.1.2.3-x"_s,
                              u"10.1.2.0/24/8"_s,
                              u"10.1.2.1-10.1.2.2-10.1.2.3"_s,
                              u"10.1.2.0 /24"_s,
                              u"10.1.2.0/ 24"_s,
                              u"10.1.2.0/+24"_s,
                              u"10.1.2.0/024"_s,
                              u"10.1.2.0-2001:db8::1"_s,
                              u"1.2.3.4-2001:db8::1"_s,
                              u"2001:db8::1-32.1.13.185"_s,
                              u"2001:db8::1-32.1.13.184"_s,
                              u"2001:db7::-32.2.0.0"_s,
                              u"fe80::-10.1.2.9"_s});
    return entry == "null"_L1 ? QString() : entry;
}

QStringList MadeUpPolicies::trustedIps()
{
    QStringList entries;
    const int count = below(5);
    const bool isBroken = once(4);
    for (int i = 0; i < count; ++i)
        entries.append(once(3) ? oddEntry() : goodEntry());
    if (isBroken)
        entries.insert(below(int(entries.size()) + 1), brokenEntry());
    return entries;
}

policy::TfaPolicy MadeUpPolicies::policy()
{
    if (once(12))
        return {};
    policy::TfaPolicy policy{.method = once(3) ? policy::TfaPolicy::Method::Sms : policy::TfaPolicy::Method::App,
                             .trustedIps = trustedIps()};
    const int people = once(2) ? 0 : below(10);
    for (int i = 0; i < people; ++i) {
        const auto id = m_people[below(int(m_people.size()))].facts.id;
        policy.mandatoryUsers.append(once(2) ? id.toUpper() : id);
    }
    const int groups = once(2) ? 0 : below(3);
    for (int i = 0; i < groups; ++i)
        policy.mandatoryGroups.append(once(3) ? anyOf(m_groups).toUpper() : anyOf(m_groups));
    // Everyone, or users.
    if (once(everyoneIsMandatoryOnceIn))
        policy.mandatoryGroups.append(
            anyOf({u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s, u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s}));
    return policy;
}

QList<MadeUpPolicies::Visitor> MadeUpPolicies::visitors(int count)
{
    QList<Visitor> visitors;
    for (int i = 0; i < count; ++i) {
        // The first few are those of the different roles.
        const auto range = once(2) ? qMin(20, int(m_people.size())) : int(m_people.size());
        visitors.append(m_people[below(range)]);
        visitors.last().facts.address = address();
    }
    return visitors;
}

}  // namespace twofold::tests
