// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AddressMatcher.h"

#include <QTest>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;
using Verdict = AddressMatcher::Verdict;

class AddressMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void differsByRelease_data();
    void differsByRelease();
    void firstEntryThatMatchesOrFaultsDecides();
};

void AddressMatcherTest::matches_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const QString &client, const QString &entry, Verdict expected) {
        QTest::newRow(name) << client << entry << static_cast<int>(expected);
    };
    row("exact", u"10.0.0.1"_s, u"10.0.0.1"_s, Verdict::Match);
    row("exact text with a space", u"10.0.0.1"_s, u"10.0.0.1 "_s, Verdict::NoMatch);
    row("exact garbage", u"10.0.0.1"_s, u"office"_s, Verdict::NoMatch);
    row("exact IPv6 written out", u"::1"_s, u"0:0:0:0:0:0:0:1"_s, Verdict::NoMatch);
    row("leading dash is text", u"10.0.0.1"_s, u"-10.0.0.1"_s, Verdict::NoMatch);
    row("leading slash is text", u"10.0.0.1"_s, u"/24"_s, Verdict::NoMatch);
    row("range, lower end", u"10.0.0.5"_s, u"10.0.0.5 - 10.0.0.9"_s, Verdict::Match);
    row("range, upper end", u"10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Verdict::Match);
    row("range, below", u"10.0.0.4"_s, u"10.0.0.5-10.0.0.9"_s, Verdict::NoMatch);
    row("range, above", u"10.0.0.10"_s, u"10.0.0.5-10.0.0.9"_s, Verdict::NoMatch);
    row("range, ends swapped", u"10.0.0.7"_s, u"10.0.0.9-10.0.0.5"_s, Verdict::NoMatch);
    row("range, over an octet", u"10.0.1.0"_s, u"10.0.0.200-10.0.1.3"_s, Verdict::Match);
    row("range of the other family", u"::1"_s, u"10.0.0.5-10.0.0.9"_s, Verdict::NoMatch);
    row("range of mixed families, decided early", u"::1"_s, u"1::-10.0.0.9"_s, Verdict::NoMatch);
    row("range of mixed families, read past the end", u"::1"_s, u"::1-10.0.0.9"_s, Verdict::Fault);
    row("range that can't be read", u"10.0.0.7"_s, u"x-y"_s, Verdict::Fault);
    row("range with one end", u"10.0.0.7"_s, u"10.0.0.1-"_s, Verdict::Fault);
    row("CIDR /24", u"10.0.0.200"_s, u"10.0.0.0/24"_s, Verdict::Match);
    row("CIDR /24, outside", u"10.0.1.1"_s, u"10.0.0.0/24"_s, Verdict::NoMatch);
    row("CIDR /32", u"10.0.0.1"_s, u"10.0.0.1/32"_s, Verdict::Match);
    row("CIDR /1", u"127.1.2.3"_s, u"0.0.0.0/1"_s, Verdict::Match);
    row("CIDR /0 is nobody", u"10.0.0.1"_s, u"0.0.0.0/0"_s, Verdict::NoMatch);
    row("CIDR /0 is 0.0.0.0", u"0.0.0.0"_s, u"0.0.0.0/0"_s, Verdict::Match);
    row("CIDR /33", u"10.0.0.1"_s, u"10.0.0.0/33"_s, Verdict::Fault);
    row("CIDR without a number", u"10.0.0.1"_s, u"10.0.0.0/x"_s, Verdict::Fault);
    row("CIDR without an address", u"10.0.0.1"_s, u"office/24"_s, Verdict::Fault);
    row("CIDR of the other family", u"::1"_s, u"10.0.0.0/8"_s, Verdict::NoMatch);
    row("IPv4 inside IPv6", u"::ffff:10.0.0.1"_s, u"10.0.0.0/8"_s, Verdict::NoMatch);
}

void AddressMatcherTest::matches()
{
    QFETCH(QString, client);
    QFETCH(QString, entry);
    QFETCH(int, expected);
    for (const auto id : {Release::Id::V2_6, Release::Id::V3_2, Release::Id::V3_5, Release::Id::V3_7, Release::Id::Reference})
        QCOMPARE(static_cast<int>(AddressMatcher(Release(id)).match(client, entry)), expected);
}

void AddressMatcherTest::differsByRelease_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("since");
    const auto row = [](const char *name, const QString &client, const QString &entry, Verdict before, Verdict since) {
        QTest::newRow(name) << client << entry << static_cast<int>(before) << static_cast<int>(since);
    };
    row("host bits", u"10.0.0.9"_s, u"10.0.0.1/24"_s, Verdict::Fault, Verdict::Match);
    row("IPv6, exact", u"2001:db8::7"_s, u"2001:db8::7"_s, Verdict::NoMatch, Verdict::Match);
    row("IPv6, range", u"2001:db8::7"_s, u"2001:db8::1-2001:db8::9"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 and a range of IPv4", u"2001:db8::7"_s, u"10.0.0.1-10.0.0.9"_s, Verdict::Fault, Verdict::NoMatch);
    row("IPv6 /64 is /32", u"2001:db8:9::7"_s, u"2001:db8:1::/64"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 /128 is /32", u"2001:db8:9::7"_s, u"2001:db8::7/128"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 /48 is /16", u"2001:ffff::7"_s, u"2001:db8::/48"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 /48, outside /16", u"2002:db8::7"_s, u"2001:db8::/48"_s, Verdict::Fault, Verdict::NoMatch);
    row("IPv6 /56 is /24", u"2001:dff::7"_s, u"2001:db8::/56"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 /33 is /1", u"7fff::1"_s, u"2001:db8::/33"_s, Verdict::Fault, Verdict::Match);
    row("IPv6 /32", u"2001:db9::1"_s, u"2001:db8::/32"_s, Verdict::Fault, Verdict::NoMatch);
}

void AddressMatcherTest::differsByRelease()
{
    QFETCH(QString, client);
    QFETCH(QString, entry);
    QFETCH(int, before);
    QFETCH(int, since);
    for (const auto id : {Release::Id::V2_6, Release::Id::V3_2, Release::Id::V3_5, Release::Id::Reference})
        QCOMPARE(static_cast<int>(AddressMatcher(Release(id)).match(client, entry)), before);
    QCOMPARE(static_cast<int>(AddressMatcher(Release(Release::Id::V3_7)).match(client, entry)), since);
}

void AddressMatcherTest::firstEntryThatMatchesOrFaultsDecides()
{
    const AddressMatcher matcher{Release()};
    const QString client = u"10.0.0.1"_s;
    QVERIFY(matcher.matchAny(client, {}) == Verdict::NoMatch);
    QVERIFY(matcher.matchAny(client, {u"10.0.0.2"_s, u"10.0.0.1"_s, u"x/y"_s}) == Verdict::Match);
    QVERIFY(matcher.matchAny(client, {u"10.0.0.2"_s, u"x/y"_s, u"10.0.0.1"_s}) == Verdict::Fault);
    QVERIFY(matcher.matchAny(client, {QJsonValue()}) == Verdict::Fault);
}

}  // namespace twofold::demoportal

QTEST_GUILESS_MAIN(twofold::demoportal::AddressMatcherTest)
#include "AddressMatcherTest.moc"
