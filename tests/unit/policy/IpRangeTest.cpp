// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/IpRange.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Family = IpAddress::Family;
using Use = IpRange::Use;

namespace {

IpAddress at(const QString &text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        qFatal("%s is no address", qPrintable(text));
    return *address;
}

/// "a-b", "a/prefix" or "a", without any of the leniency that what people type is read with.
IpRange range(const QString &text)
{
    if (const auto dash = text.indexOf(u'-'); dash >= 0)
        return {at(text.left(dash)), at(text.mid(dash + 1))};
    if (const auto slash = text.indexOf(u'/'); slash >= 0)
        return IpRange::network(at(text.left(slash)), text.mid(slash + 1).toInt());
    return IpRange::single(at(text));
}

const auto lastV6 = u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s;

}  // namespace

class IpRangeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isMadeOfItsEnds()
    {
        const auto network = range(u"10.1.2.3/8"_s);
        QCOMPARE(network.first(), at(u"10.0.0.0"_s));
        QCOMPARE(network.last(), at(u"10.255.255.255"_s));
        QVERIFY(network.family() == Family::V4);
        QVERIFY(network == range(u"10.0.0.0-10.255.255.255"_s));
        QVERIFY(network != range(u"10.0.0.0-10.255.255.254"_s));
        QVERIFY(range(u"2001:db8::/32"_s).family() == Family::V6);
        QVERIFY(range(u"192.0.2.1"_s).isSingle());
        QVERIFY(range(u"192.0.2.1/32"_s) == range(u"192.0.2.1"_s));
        QVERIFY(range(u"::1/128"_s).isSingle());
        QVERIFY(!range(u"192.0.2.0/31"_s).isSingle());
    }

    void containsAddresses_data()
    {
        QTest::addColumn<QString>("of");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isInside");
        const auto row = [](const QString &of, const QString &address, bool isInside) {
            QTest::addRow("%s in %s", qPrintable(address), qPrintable(of)) << of << address << isInside;
        };
        row(u"192.0.2.1"_s, u"192.0.2.1"_s, true);
        row(u"192.0.2.1"_s, u"192.0.2.0"_s, false);
        row(u"192.0.2.1"_s, u"192.0.2.2"_s, false);
        row(u"10.0.0.0/8"_s, u"10.0.0.0"_s, true);
        row(u"10.0.0.0/8"_s, u"10.255.255.255"_s, true);
        row(u"10.0.0.0/8"_s, u"9.255.255.255"_s, false);
        row(u"10.0.0.0/8"_s, u"11.0.0.0"_s, false);
        row(u"0.0.0.0/0"_s, u"0.0.0.0"_s, true);
        row(u"0.0.0.0/0"_s, u"255.255.255.255"_s, true);
        row(u"0.0.0.0/0"_s, u"::"_s, false);
        row(u"0.0.0.0/0"_s, u"::ffff:192.0.2.1"_s, false);
        row(u"::/0"_s, u"::"_s, true);
        row(u"::/0"_s, lastV6, true);
        row(u"::/0"_s, u"255.255.255.255"_s, false);
        row(u"2001:db8::/64"_s, u"2001:db8::"_s, true);
        row(u"2001:db8::/64"_s, u"2001:db8::ffff:ffff:ffff:ffff"_s, true);
        row(u"2001:db8::/64"_s, u"2001:db8:0:1::"_s, false);
        row(u"2001:db8::/64"_s, u"2001:db7:ffff:ffff:ffff:ffff:ffff:ffff"_s, false);
        row(u"::5-::9"_s, u"::5"_s, true);
        row(u"::5-::9"_s, u"::9"_s, true);
        row(u"::5-::9"_s, u"::4"_s, false);
        row(u"::5-::9"_s, u"::a"_s, false);
    }
    void containsAddresses()
    {
        QFETCH(QString, of);
        QFETCH(QString, address);
        QTEST(range(of).contains(at(address)), "isInside");
        // And so of the range of that one address.
        QTEST(range(of).contains(range(address)), "isInside");
        QTEST(range(of).overlaps(range(address)), "isInside");
    }

    /// How two ranges lie to each other, from either side.
    void lies_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("overlap");
        QTest::addColumn<bool>("contains");  ///< one contains the other
        const auto row = [](const QString &one, const QString &other, bool overlap, bool contains) {
            QTest::addRow("%s and %s", qPrintable(one), qPrintable(other)) << one << other << overlap << contains;
        };
        row(u"10.0.0.0/8"_s, u"10.1.0.0/16"_s, true, true);
        row(u"10.0.0.0/8"_s, u"10.0.0.0/9"_s, true, true);
        row(u"10.0.0.0/8"_s, u"10.128.0.0/9"_s, true, true);
        row(u"10.0.0.0-10.0.0.9"_s, u"10.0.0.9-10.0.0.20"_s, true, false);
        row(u"10.0.0.0-10.0.0.9"_s, u"10.0.0.5-10.0.0.20"_s, true, false);
        row(u"10.0.0.0-10.0.0.9"_s, u"10.0.0.10-10.0.0.20"_s, false, false);
        row(u"10.0.0.0/8"_s, u"11.0.0.0/8"_s, false, false);
        row(u"0.0.0.0/0"_s, u"::/0"_s, false, false);
        row(u"255.255.255.255"_s, u"::"_s, false, false);
        row(u"10.0.0.0/8"_s, u"::ffff:10.0.0.0-::ffff:10.255.255.255"_s, false, false);
        row(u"2001:db8::/32"_s, u"2001:db8:0:1::/64"_s, true, true);
        row(u"2001:db8::/33"_s, u"2001:db8:8000::/33"_s, false, false);
        row(u"2001:db8::-2001:db8::1:0:0:5"_s, u"2001:db8::1:0:0:5-2001:db9::"_s, true, false);
        row(u"::/0"_s, lastV6, true, true);
    }
    void lies()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(range(one).overlaps(range(other)), "overlap");
        QTEST(range(other).overlaps(range(one)), "overlap");
        QTEST(range(one).contains(range(other)), "contains");
        QVERIFY(!range(other).contains(range(one)));
        for (const auto &each : {one, other}) {
            QVERIFY(range(each).contains(range(each)));
            QVERIFY(range(each).overlaps(range(each)));
        }
    }

    void measures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("count");
        QTest::addColumn<int>("prefix");  ///< -1: none
        QTest::addColumn<bool>("isEverything");
        const auto row = [](const QString &text, double count, int prefix, bool isEverything = false) {
            QTest::newRow(qPrintable(text)) << text << count << prefix << isEverything;
        };
        row(u"192.0.2.1"_s, 1, 32);
        row(u"255.255.255.255"_s, 1, 32);
        row(u"192.0.2.0-192.0.2.1"_s, 2, 31);
        row(u"192.0.2.1-192.0.2.2"_s, 2, -1);
        row(u"192.0.2.0-192.0.2.2"_s, 3, -1);
        row(u"10.0.0.0-10.255.255.255"_s, 16'777'216, 8);
        row(u"0.0.0.0-127.255.255.255"_s, 2'147'483'648.0, 1);
        row(u"0.0.0.0-255.255.255.255"_s, 4'294'967'296.0, 0, true);
        row(u"0.0.0.1-255.255.255.255"_s, 4'294'967'295.0, -1);
        row(u"0.0.0.0-255.255.255.254"_s, 4'294'967'295.0, -1);
        row(u"::1"_s, 1, 128);
        row(u"::-::1"_s, 2, 127);
        // Over the edge between the two halves
        row(u"::ffff:ffff:ffff:ffff-0:0:0:1::"_s, 2, -1);
        row(u"::2-0:0:0:1::1"_s, std::ldexp(1.0, 64), -1);
        row(u"2001:db8::/64"_s, std::ldexp(1.0, 64), 64);
        row(u"2001:db8::/63"_s, std::ldexp(1.0, 65), 63);
        row(u"2001:db8::/65"_s, std::ldexp(1.0, 63), 65);
        row(u"2001:db8::/32"_s, std::ldexp(1.0, 96), 32);
        row(u"::/1"_s, std::ldexp(1.0, 127), 1);
        row(u"::/0"_s, std::ldexp(1.0, 128), 0, true);
        row(u"::1-"_s + lastV6, std::ldexp(1.0, 128), -1);
    }
    void measures()
    {
        QFETCH(QString, text);
        QFETCH(int, prefix);
        QTEST(range(text).count(), "count");
        QCOMPARE(range(text).prefix().value_or(-1), prefix);
        QTEST(range(text).isEverything(), "isEverything");
    }

    void countsEveryPrefix()
    {
        for (int prefix = 0; prefix <= 32; ++prefix) {
            const auto network = IpRange::network(at(u"203.0.113.77"_s), prefix);
            QCOMPARE(network.count(), std::ldexp(1.0, 32 - prefix));
            QCOMPARE(network.prefix(), std::optional(prefix));
        }
        for (int prefix = 0; prefix <= 128; ++prefix) {
            const auto network = IpRange::network(at(u"2001:db8:1:2:3:4:5:6"_s), prefix);
            QCOMPARE(network.count(), std::ldexp(1.0, 128 - prefix));
            QCOMPARE(network.prefix(), std::optional(prefix));
        }
    }

    void stored_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const auto row = [](const QString &text, const QString &stored) { QTest::newRow(qPrintable(text)) << text << stored; };
        row(u"192.0.2.1"_s, u"192.0.2.1"_s);
        row(u"192.0.2.1/32"_s, u"192.0.2.1"_s);
        row(u"192.0.2.9/31"_s, u"192.0.2.8/31"_s);
        row(u"10.0.0.0-10.255.255.255"_s, u"10.0.0.0/8"_s);
        row(u"128.0.0.0-255.255.255.255"_s, u"128.0.0.0/1"_s);
        row(u"192.0.2.1-192.0.2.2"_s, u"192.0.2.1-192.0.2.2"_s);
        // The portal would take /0 for one address.
        row(u"10.0.0.1/0"_s, u"0.0.0.0-255.255.255.255"_s);
        row(u"2001:DB8::1"_s, u"2001:db8::1"_s);
        row(u"2001:db8::/32"_s, u"2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s);
        row(u"2001:db8::1/127"_s, u"2001:db8::-2001:db8::1"_s);
        row(u"2001:db8::1/128"_s, u"2001:db8::1"_s);
        row(u"::/0"_s, u"::-"_s + lastV6);
    }
    void stored()
    {
        QFETCH(QString, text);
        QTEST(range(text).toStored(), "stored");
        QVERIFY(range(range(text).toStored()) == range(text));
    }

    void use_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Use>("use");
        const auto row = [](const QString &text, Use use) { QTest::newRow(qPrintable(text)) << text << use; };
        for (const auto &text : {u"10.0.0.0"_s, u"10.255.255.255"_s, u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"172.31.255.255"_s,
                                 u"192.168.0.0/16"_s, u"fc00::/7"_s, u"fdff::1"_s})
            row(text, Use::Private);
        for (const auto &text : {u"100.64.0.0/10"_s, u"100.127.255.255"_s})
            row(text, Use::Shared);
        for (const auto &text : {u"169.254.0.0/16"_s, u"169.254.255.255"_s, u"fe80::/10"_s, u"febf::1"_s})
            row(text, Use::LinkLocal);
        for (const auto &text : {u"127.0.0.0/8"_s, u"127.255.255.255"_s, u"::1"_s})
            row(text, Use::Loopback);
        for (const auto &text :
             {u"9.255.255.255"_s, u"11.0.0.0"_s, u"172.15.255.255"_s, u"172.32.0.0"_s, u"192.167.255.255"_s, u"192.169.0.0"_s,
              u"100.63.255.255"_s, u"100.128.0.0"_s, u"169.253.255.255"_s, u"169.255.0.0"_s, u"126.255.255.255"_s, u"128.0.0.0"_s,
              u"::"_s, u"::2"_s, u"fbff::"_s, u"fe00::"_s, u"fec0::"_s, u"203.0.113.0/24"_s, u"2001:db8::1"_s})
            row(text, Use::Public);
        // Of several uses
        for (const auto &text :
             {u"10.0.0.0/7"_s, u"10.0.0.0-172.16.0.0"_s, u"0.0.0.0/0"_s, u"::/0"_s, u"::-::1"_s, u"fc00::/6"_s})
            row(text, Use::Public);
    }
    void use()
    {
        QFETCH(QString, text);
        QFETCH(Use, use);
        QVERIFY(range(text).use() == use);
    }
};

QTEST_APPLESS_MAIN(IpRangeTest)
#include "IpRangeTest.moc"
