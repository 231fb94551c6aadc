// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/IpAddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Family = IpAddress::Family;

namespace {

constexpr quint64 all = ~quint64(0);

IpAddress v4(quint32 address)
{
    return {.family = Family::V4, .low = address};
}

IpAddress v6(quint64 high, quint64 low)
{
    return {.family = Family::V6, .high = high, .low = low};
}

IpAddress at(const QString &text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        qFatal("%s is no address", qPrintable(text));
    return *address;
}

}  // namespace

Q_DECLARE_METATYPE(IpAddress)

class IpAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<IpAddress>("address");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &text, const IpAddress &address, const QString &canonical = {}) {
            QTest::newRow(qPrintable(text)) << text << address << (canonical.isEmpty() ? text : canonical);
        };
        row(u"0.0.0.0"_s, v4(0));
        row(u"255.255.255.255"_s, v4(0xffffffff));
        row(u"10.1.2.3"_s, v4(0x0a010203));
        row(u"192.0.2.0"_s, v4(0xc0000200));
        row(u"::"_s, v6(0, 0));
        row(u"::1"_s, v6(0, 1));
        row(u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, v6(all, all));
        row(u"2001:db8::1"_s, v6(0x20010db800000000, 1));
        row(u"2001:DB8::ABCD"_s, v6(0x20010db800000000, 0xabcd), u"2001:db8::abcd"_s);
        row(u"2001:0db8:0000:0000:0000:0000:0000:0001"_s, v6(0x20010db800000000, 1), u"2001:db8::1"_s);
        row(u"1::"_s, v6(0x0001000000000000, 0));
        // Of two rows of zeros of the same length the first is left out, of two lengths the longer, and never a single zero.
        row(u"1:0:0:2:3:0:0:4"_s, v6(0x0001000000000002, 0x0003000000000004), u"1::2:3:0:0:4"_s);
        row(u"1:0:0:2:0:0:0:3"_s, v6(0x0001000000000002, 3), u"1:0:0:2::3"_s);
        row(u"1:2:3:0:5:6:7:8"_s, v6(0x0001000200030000, 0x0005000600070008));
        row(u"::ffff:192.0.2.1"_s, v6(0, 0x0000ffffc0000201));
        row(u"::ffff:c000:201"_s, v6(0, 0x0000ffffc0000201), u"::ffff:192.0.2.1"_s);
        row(u"64:ff9b::192.0.2.33"_s, v6(0x0064ff9b00000000, 0xc0000221), u"64:ff9b::c000:221"_s);
        // The longest there is, 45 letters.
        row(u"0000:0000:0000:0000:0000:ffff:192.168.100.228"_s, v6(0, 0x0000ffffc0a864e4), u"::ffff:192.168.100.228"_s);
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(IpAddress, address);
        QFETCH(QString, canonical);
        QCOMPARE(IpAddress::parse(text), std::optional(address));
        QCOMPARE(address.toString(), canonical);
        QCOMPARE(IpAddress::parse(canonical), std::optional(address));
        QCOMPARE(address.bits(), address.family == Family::V4 ? 32 : 128);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{
            // Too few or too many parts, and parts that are none
            u""_s, u"1"_s, u"10.0"_s, u"10.0.0"_s, u"10.0.0.1.2"_s, u"10.0.0."_s, u".10.0.0.1"_s, u"10..0.1"_s, u"167772161"_s,
            u":"_s, u":::"_s, u"1:2:3:4:5:6:7"_s, u"1:2:3:4:5:6:7:8:9"_s, u"1::2::3"_s, u"1:2:3:4:5:6:7:8::"_s, u"12345::"_s,
            // Numbers that are none, or too great, or could be read in two ways
            u"10.0.0.256"_s, u"10.0.0.01"_s, u"010.0.0.1"_s, u"0x0a.0.0.1"_s, u"10.0.0.-1"_s, u"10.0.0.+1"_s, u"10.0.0.1e0"_s,
            u"g::1"_s, u"-1::"_s, u"::256.0.0.1"_s, u"::1.2.3"_s, u"::1.2.3.04"_s,
            // More than an address
            u"10.0.0.1/8"_s, u"10.0.0.1-10.0.0.2"_s, u"10.0.0.1:443"_s, u"[::1]"_s, u"fe80::1%eth0"_s, u"fe80::1%1"_s,
            u"10.0.0.*"_s, u"office"_s, u"harbour.example"_s,
            // Blanks, and what is not ASCII
            u" 10.0.0.1"_s, u"10.0.0.1 "_s, u"10.0. 0.1"_s, u"10.0.0.1\n"_s, u"10.0.0.1\t"_s, u"\u06f1\u06f0.0.0.1"_s,
            u"１０.0.0.1"_s, u"10\u30020\u30020\u30021"_s, u"10.0.0.1\u200e"_s, u"::\u0661"_s};
        for (const auto &text : texts)
            QTest::newRow(qPrintable(text)) << text;
        QTest::newRow("null") << QString();
        QTest::newRow("a zero within") << u"10.0.0.1"_s + QChar(0) + u"x"_s;
        QTest::newRow("a zero at the end") << u"10.0.0.1"_s + QChar(0);
        QTest::newRow("46 letters") << u"0"_s + u"0000:0000:0000:0000:0000:ffff:192.168.100.228"_s;
        QTest::newRow("very long") << QString(100'000, u'1');
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!IpAddress::parse(text));
    }

    void networks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("prefix");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const QString &address, int prefix, const QString &first, const QString &last) {
            QTest::addRow("%s/%d", qPrintable(address), prefix) << address << prefix << first << last;
        };
        const auto v4Address = u"203.0.113.77"_s;
        row(v4Address, 0, u"0.0.0.0"_s, u"255.255.255.255"_s);
        row(v4Address, 1, u"128.0.0.0"_s, u"255.255.255.255"_s);
        row(v4Address, 8, u"203.0.0.0"_s, u"203.255.255.255"_s);
        row(v4Address, 25, u"203.0.113.0"_s, u"203.0.113.127"_s);
        row(v4Address, 31, u"203.0.113.76"_s, u"203.0.113.77"_s);
        row(v4Address, 32, v4Address, v4Address);
        const auto v6Address = u"2001:db8:1:2:3:4:5:6"_s;
        const auto last = u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s;
        row(v6Address, 0, u"::"_s, last);
        row(v6Address, 1, u"::"_s, u"7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s);
        row(v6Address, 32, u"2001:db8::"_s, u"2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s);
        row(v6Address, 63, u"2001:db8:1:2::"_s, u"2001:db8:1:3:ffff:ffff:ffff:ffff"_s);
        row(v6Address, 64, u"2001:db8:1:2::"_s, u"2001:db8:1:2:ffff:ffff:ffff:ffff"_s);
        row(v6Address, 65, u"2001:db8:1:2::"_s, u"2001:db8:1:2:7fff:ffff:ffff:ffff"_s);
        row(v6Address, 127, u"2001:db8:1:2:3:4:5:6"_s, u"2001:db8:1:2:3:4:5:7"_s);
        row(v6Address, 128, v6Address, v6Address);
        row(last, 128, last, last);
        row(u"255.255.255.255"_s, 0, u"0.0.0.0"_s, u"255.255.255.255"_s);
    }
    void networks()
    {
        QFETCH(QString, address);
        QFETCH(int, prefix);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QCOMPARE(at(address).firstOf(prefix), at(first));
        QCOMPARE(at(address).lastOf(prefix), at(last));
        // Whatever address of a network it is.
        QCOMPARE(at(last).firstOf(prefix), at(first));
        QCOMPARE(at(first).lastOf(prefix), at(last));
    }

    void mapped_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("v4");  ///< empty: none
        QTest::newRow("one") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("the first") << u"::ffff:0.0.0.0"_s << u"0.0.0.0"_s;
        QTest::newRow("the last") << u"::ffff:255.255.255.255"_s << u"255.255.255.255"_s;
        QTest::newRow("before the first") << u"::fffe:ffff:ffff"_s << QString();
        QTest::newRow("after the last") << u"::1:0:0:0"_s << QString();
        QTest::newRow("compatible, as it was once called") << u"::192.0.2.1"_s << QString();
        QTest::newRow("translated") << u"64:ff9b::192.0.2.1"_s << QString();
        QTest::newRow("with something before it") << u"1::ffff:192.0.2.1"_s << QString();
        QTest::newRow("V4 as it is") << u"192.0.2.1"_s << QString();
    }
    void mapped()
    {
        QFETCH(QString, address);
        QFETCH(QString, v4);
        const auto mapped = at(address).mappedV4();
        QCOMPARE(mapped ? mapped->toString() : QString(), v4);
        QVERIFY(!mapped || mapped->family == Family::V4);
    }

    void order()
    {
        const QStringList sorted{u"0.0.0.0"_s, u"9.255.255.255"_s,         u"10.0.0.0"_s,  u"255.255.255.255"_s, u"::"_s,
                                 u"::1"_s,     u"::ffff:ffff:ffff:ffff"_s, u"0:0:0:1::"_s, u"fe80::1"_s};
        for (qsizetype i = 0; i < sorted.size(); ++i) {
            for (qsizetype j = 0; j < sorted.size(); ++j) {
                QCOMPARE(at(sorted[i]) < at(sorted[j]), i < j);
                QCOMPARE(at(sorted[i]) == at(sorted[j]), i == j);
            }
        }
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "IpAddressTest.moc"
