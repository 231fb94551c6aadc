// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/TrustedEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Fault = TrustedEntry::Fault;
using Rewriting = TrustedEntry::Rewriting;

namespace {

struct Taken
{
    QString text;
    QString stored;
    TrustedEntry::Rewritings rewritings;
};

const Taken singles[] = {
    {u"203.0.113.7"_s, u"203.0.113.7"_s},
    {u"0.0.0.0"_s, u"0.0.0.0"_s},
    {u"255.255.255.255"_s, u"255.255.255.255"_s},
    {u"::"_s, u"::"_s},
    {u"::1"_s, u"::1"_s},
    {u"2001:db8::1"_s, u"2001:db8::1"_s},
    {u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, u"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s},
    {u"2001:DB8::A"_s, u"2001:db8::a"_s, Rewriting::V6Spelling},
    {u"2001:db8:0::1"_s, u"2001:db8::1"_s, Rewriting::V6Spelling},
    {u"2001:0db8:0000:0000:0000:0000:0000:0001"_s, u"2001:db8::1"_s, Rewriting::V6Spelling},
    {u"2001:db8::0:0:1"_s, u"2001:db8::1"_s, Rewriting::V6Spelling},
    {u"1:0:0:2::3"_s, u"1:0:0:2::3"_s},
    {u"1:0:0:0:2:0:0:3"_s, u"1::2:0:0:3"_s, Rewriting::V6Spelling},
    {u"1::2:3:4:5:6:7"_s, u"1:0:2:3:4:5:6:7"_s, Rewriting::V6Spelling},
    {u"64:ff9b::192.0.2.33"_s, u"64:ff9b::c000:221"_s, Rewriting::V6Spelling},
    {u"2001:db8::10.0.0.1"_s, u"2001:db8::a00:1"_s, Rewriting::V6Spelling},
    {u"::ffff:192.0.2.1"_s, u"192.0.2.1"_s, Rewriting::MappedV4},
    {u"::FFFF:192.0.2.1"_s, u"192.0.2.1"_s, Rewriting::MappedV4},
    {u"::ffff:c000:201"_s, u"192.0.2.1"_s, Rewriting::MappedV4},
    {u"0:0:0:0:0:ffff:192.0.2.1"_s, u"192.0.2.1"_s, Rewriting::MappedV4},
    {u"[2001:db8::1]"_s, u"2001:db8::1"_s, Rewriting::Brackets},
    {u"[::ffff:192.0.2.1]"_s, u"192.0.2.1"_s, Rewriting::Brackets | Rewriting::MappedV4},
    {u"[192.0.2.1]"_s, u"192.0.2.1"_s, Rewriting::Brackets},
    {u" 203.0.113.7"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"203.0.113.7 "_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"\t203.0.113.7\r\n"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"203.0.113.7\u00a0"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"\u2003203.0.113.7\u3000"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"\u2028203.0.113.7"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"203.0.113 .7"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"2001:db8:: 1"_s, u"2001:db8::1"_s, Rewriting::Trimmed},
    {u"\ufeff203.0.113.7"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"\u200e203.0.113.7\u200f"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"203.\u200b0.113.7"_s, u"203.0.113.7"_s, Rewriting::Trimmed},
    {u"2001:db8\u00ad::1"_s, u"2001:db8::1"_s, Rewriting::Trimmed},
};

const Taken networks[] = {
    {u"10.0.0.0/8"_s, u"10.0.0.0/8"_s},
    {u"0.0.0.0/1"_s, u"0.0.0.0/1"_s},
    {u"128.0.0.0/1"_s, u"128.0.0.0/1"_s},
    {u"203.0.113.6/31"_s, u"203.0.113.6/31"_s},
    {u"203.0.113.7/32"_s, u"203.0.113.7"_s, Rewriting::AsNetwork},
    {u"10.1.2.3/8"_s, u"10.0.0.0/8"_s, Rewriting::HostBits},
    {u"203.0.113.7/31"_s, u"203.0.113.6/31"_s, Rewriting::HostBits},
    {u"255.255.255.255/1"_s, u"128.0.0.0/1"_s, Rewriting::HostBits},
    {u"10.0.0.0/255.0.0.0"_s, u"10.0.0.0/8"_s, Rewriting::NetMask},
    {u"10.0.0.0/255.255.128.0"_s, u"10.0.0.0/17"_s, Rewriting::NetMask},
    {u"10.1.2.3/255.255.255.0"_s, u"10.1.2.0/24"_s, Rewriting::NetMask | Rewriting::HostBits},
    {u"10.1.2.3/255.255.255.255"_s, u"10.1.2.3"_s, Rewriting::NetMask | Rewriting::AsNetwork},
    {u"10.0.0.0 / 8"_s, u"10.0.0.0/8"_s, Rewriting::Trimmed},
    {u"[10.0.0.0]/8"_s, u"10.0.0.0/8"_s, Rewriting::Brackets},
    {u"2001:db8::/32"_s, u"2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s, Rewriting::V6Range},
    {u"2001:db8::/64"_s, u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s, Rewriting::V6Range},
    {u"2001:db8::5/64"_s, u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s, Rewriting::V6Range | Rewriting::HostBits},
    {u"2001:DB8::/127"_s, u"2001:db8::-2001:db8::1"_s, Rewriting::V6Range | Rewriting::V6Spelling},
    {u"[2001:db8::]/127"_s, u"2001:db8::-2001:db8::1"_s, Rewriting::V6Range | Rewriting::Brackets},
    {u"2001:db8::1/128"_s, u"2001:db8::1"_s, Rewriting::AsNetwork},
    {u"::/1"_s, u"::-7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, Rewriting::V6Range},
    {u"fe80::/10"_s, u"fe80::-febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, Rewriting::V6Range},
    {u"::/80"_s, u"::-::ffff:255.255.255.255"_s, Rewriting::V6Range},
    {u"::fffe:0:0/95"_s, u"::fffe:0:0-::ffff:255.255.255.255"_s, Rewriting::V6Range},
    {u"::ffff:10.0.0.0/104"_s, u"10.0.0.0/8"_s, Rewriting::MappedV4},
    {u"::ffff:10.1.2.3/104"_s, u"10.0.0.0/8"_s, Rewriting::MappedV4 | Rewriting::HostBits},
    {u"[::ffff:10.0.0.0]/104"_s, u"10.0.0.0/8"_s, Rewriting::MappedV4 | Rewriting::Brackets},
    {u"::ffff:10.0.0.1/128"_s, u"10.0.0.1"_s, Rewriting::MappedV4 | Rewriting::AsNetwork},
    {u"::ffff:10.0.0.0/8"_s, u"::-ff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, Rewriting::V6Range | Rewriting::HostBits},
};

const Taken ranges[] = {
    {u"10.0.0.5-10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s},
    {u"10.0.0.255-10.0.1.0"_s, u"10.0.0.255-10.0.1.0"_s},
    {u"10.0.0.5 - 10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Trimmed},
    {u"10.0.0.5\u201310.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Dash},
    {u"10.0.0.5\u201410.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Dash},
    {u"10.0.0.5\u201010.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Dash},
    {u"10.0.0.5\u221210.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Dash},
    {u"10.0.0.5 \u2013 10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::Dash | Rewriting::Trimmed},
    {u"10.0.0.9-10.0.0.5"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::EndsSwapped},
    {u"10.0.0.0-10.255.255.255"_s, u"10.0.0.0/8"_s, Rewriting::AsNetwork},
    {u"10.255.255.255-10.0.0.0"_s, u"10.0.0.0/8"_s, Rewriting::AsNetwork | Rewriting::EndsSwapped},
    {u"10.0.0.4-10.0.0.5"_s, u"10.0.0.4/31"_s, Rewriting::AsNetwork},
    {u"10.0.0.5-10.0.0.5"_s, u"10.0.0.5"_s, Rewriting::AsNetwork},
    {u"0.0.0.0-255.255.255.254"_s, u"0.0.0.0-255.255.255.254"_s},
    {u"2001:db8::1-2001:db8::9"_s, u"2001:db8::1-2001:db8::9"_s},
    {u"2001:db8::9-2001:db8::1"_s, u"2001:db8::1-2001:db8::9"_s, Rewriting::EndsSwapped},
    {u"2001:DB8::1-2001:db8::9"_s, u"2001:db8::1-2001:db8::9"_s, Rewriting::V6Spelling},
    {u"2001:db8::1-2001:db8:0::9"_s, u"2001:db8::1-2001:db8::9"_s, Rewriting::V6Spelling},
    {u"[2001:db8::1]-[2001:db8::9]"_s, u"2001:db8::1-2001:db8::9"_s, Rewriting::Brackets},
    {u"2001:db8::-2001:db8::ffff"_s, u"2001:db8::-2001:db8::ffff"_s},
    {u"::1-::1"_s, u"::1"_s, Rewriting::AsNetwork},
    {u"::ffff:10.0.0.5-::ffff:10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::MappedV4},
    {u"::ffff:a00:5-10.0.0.9"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::MappedV4},
    {u"10.0.0.9-::ffff:10.0.0.5"_s, u"10.0.0.5-10.0.0.9"_s, Rewriting::MappedV4 | Rewriting::EndsSwapped},
    {u"::ffff:10.0.0.0-::ffff:10.0.0.7"_s, u"10.0.0.0/29"_s, Rewriting::MappedV4 | Rewriting::AsNetwork},
    {u"::-::ffff:255.255.255.255"_s, u"::-::ffff:255.255.255.255"_s},
};

/// Every text of a class is a row.
void rows(const char *name, Fault fault, const QStringList &texts)
{
    for (const auto &text : texts)
        QTest::addRow("%s: %s", name, qPrintable(text.left(40))) << text << fault;
}

}  // namespace

class TrustedEntryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault>("fault");
        rows("empty", Fault::Empty,
             {QString(), u""_s, u" "_s, u"\ufeff"_s, u"\u200e\u3000"_s, u"\t"_s, u"\n"_s, u"\u00a0"_s, u" \t \r\n "_s,
              u"\u2003"_s});
        rows("too long", Fault::TooLong, {QString(201, u'1'), QString(100'000, u' '), u"10.0.0.1"_s + QString(200, u' ')});
        rows("foreign digits", Fault::ForeignDigits,
             {u"\u0661\u0660.0.0.1"_s, u"10.0.0.\u0967"_s, u"\uff11\uff10.0.0.1"_s, u"10.0.0.0/\u0662\u0664"_s,
              u"10.0.0.1-10.0.0.\u0669"_s, u"10.0.0.\U0001d7cf"_s, u"2001:db8::\u0661"_s,
              u"\u06f1\u06f0.\u06f0.\u06f0.\u06f1"_s});
        rows("host name", Fault::HostName,
             {u"localhost"_s, u"example.org"_s, u"portal.harbour.example"_s, u"office"_s, u"a"_s, u"gateway1"_s, u"1.example"_s,
              u"xn--bcher-kva.example"_s, u"m\u00fcnchen.example"_s, u"under_score.example"_s, u"0x0a.0.0.1"_s, u"10.0.0.1a"_s,
              u"my-host.example"_s, u"example.org/24"_s, u"example.org-example.net"_s, u"10.0.0.x"_s, u"0xa000001"_s,
              u"0x7f.1"_s});
        rows("wildcard", Fault::Wildcard,
             {u"*"_s, u"10.*"_s, u"10.0.0.*"_s, u"10.0.*.*"_s, u"*.*.*.*"_s, u"10.0.0.?"_s, u"2001:db8::*"_s, u"*.example.org"_s,
              u"10.0.0.*/24"_s, u"10.0.0.*-10.0.0.9"_s, u"10.0.0.1-10.0.0.*"_s});
        rows("port", Fault::Port,
             {u"10.0.0.1:80"_s, u"10.0.0.1:443"_s, u"203.0.113.7:65536"_s, u"[2001:db8::1]:443"_s, u"[::1]:8080"_s,
              u"[10.0.0.1]:80"_s, u"10.0.0.1:80-10.0.0.9"_s, u"10.0.0.1-10.0.0.9:80"_s, u"10.0.0.0:80/24"_s});
        rows("zone", Fault::ZoneId,
             {u"fe80::1%eth0"_s, u"fe80::1%1"_s, u"fe80::1%25eth0"_s, u"fe80::%eth0/64"_s, u"fe80::1%en1-fe80::9%en1"_s,
              u"10.0.0.1%2"_s, u"[fe80::1%eth0]"_s, u"%"_s});
        rows("leading zeros", Fault::LeadingZeros,
             {u"010.0.0.1"_s, u"10.00.0.1"_s, u"10.0.0.01"_s, u"192.168.001.001"_s, u"0.0.0.00"_s, u"010.0.0.0/8"_s,
              u"10.0.0.01-10.0.0.9"_s, u"10.0.0.1-10.0.0.09"_s, u"0177.0.0.1"_s, u"10.0.0.0/08"_s, u"10.0.0.0/010"_s,
              u"10.0.0.0/00"_s, u"2001:db8::/064"_s, u"10.0.0.0/0008"_s});
        rows("part too big", Fault::PartTooBig,
             {u"256.0.0.1"_s, u"10.0.0.256"_s, u"10.0.300.1"_s, u"999.999.999.999"_s, u"10.0.0.1000"_s, u"10.0.0.4294967296"_s,
              u"10.0.0.99999999999999999999"_s, u"10.0.0.256/24"_s, u"10.0.0.1-10.0.0.256"_s});
        rows("parts missing", Fault::PartsMissing,
             {u"10"_s, u"10.0"_s, u"10.0.0"_s, u"167772161"_s, u"10.0.0/24"_s, u"10/8"_s, u"10.0.0.1-9"_s, u"1-2"_s,
              u"10.0-10.9"_s, u"0"_s, u"10.1"_s, QString(TrustedEntry::longestText, u'1')});
        rows("no address", Fault::NotAnAddress,
             {u"10.0.0.0.1"_s,
              u"1.2.3.4.5.6"_s,
              u"."_s,
              u"..."_s,
              u"10..0.1"_s,
              u".10.0.0.1"_s,
              u"10.0.0.1."_s,
              u"10.0.0."_s,
              u"10,0,0,1"_s,
              u"10.0.0.1;"_s,
              u"10.0.0.1,10.0.0.2"_s,
              u"10.0.0.1 10.0.0.2"_s,
              u"10. 0 0.1"_s,
              u"+10.0.0.1"_s,
              u"10.0.0.1\""_s,
              u"'10.0.0.1'"_s,
              u"(10.0.0.1)"_s,
              u"<10.0.0.1>"_s,
              u"10.0.0.1\\24"_s,
              u"http://10.0.0.1"_s,
              u"https://example.org"_s,
              u":"_s,
              u":::"_s,
              u":1"_s,
              u"1:"_s,
              u"1::2::3"_s,
              u"2001:db8"_s,
              u"2001:db8:::1"_s,
              u"2001:db8::g"_s,
              u"2001:db8::12345"_s,
              u"1:2:3:4:5:6:7"_s,
              u"1:2:3:4:5:6:7:8:9"_s,
              u"1:2:3:4:5:6:7:8::"_s + u"9"_s,
              u"::ffff:10.0.0"_s,
              u"::ffff:10.0.0.256"_s,
              u"::ffff:010.0.0.1"_s,
              u"::10.0.0.1.2"_s,
              u"[2001:db8::1"_s,
              u"2001:db8::1]"_s,
              u"[]"_s,
              u"[[::1]]"_s,
              u"2001-db8--1"_s.replace(u'-', u';'),
              u"@"_s,
              u"#"_s,
              u"\u20ac"_s,
              u"2001:db8::a b"_s,
              u"1 0.0.0.1"_s,
              u"10.0.0.0 8"_s,
              u"10.0.0.1\u200e 5"_s,
              u"10.0.0.1:"_s,
              u"10.0.0.1:https"_s,
              u"10.0.0.1--10.0.0.9"_s,
              u"10.0.0.1-10.0.0.9-10.0.0.12"_s,
              u"10.0.0.1-10.0.0.9/24"_s,
              u"10.0.0.0/8-10.255.255.255"_s,
              u"10.0.0.0/-1"_s,
              u"[2001:db8::/64]"_s,
              u"a..b"_s,
              u"10.0.0.1\u0007"_s,
              QString(QChar(0xd800)),
              u"\U0001f3e2"_s,
              u"10.0.0.\u00b9"_s,
              u"10\uff0e0\uff0e0\uff0e1"_s,
              QString(TrustedEntry::longestText, u':'),
              u"10\u30020\u30020\u30021"_s,
              u"10.0.0.1|10.0.0.2"_s,
              u"user@10.0.0.1"_s,
              QString(QChar(0)),
              u"10.0.0.1"_s + QChar(0),
              u"/"_s,
              u"/24"_s,
              u"/0"_s,
              u"!"_s,
              u"\u00bd"_s});
        rows("V4 prefix", Fault::PrefixV4,
             {u"10.0.0.0/"_s, u"10.0.0.0/33"_s, u"10.0.0.0/128"_s, u"10.0.0.0/x"_s, u"10.0.0.0/+8"_s, u"10.0.0.0/1e1"_s,
              u"10.0.0.0/129"_s, u"10.0.0.0//8"_s, u"10.0.0.0/8/8"_s, u"10.0.0.0/8.0"_s, u"10.0.0.0/1000"_s,
              u"10.0.0.0/99999999999"_s, u"10.0.0.0/255.0.255.0"_s, u"10.0.0.0/0.0.0.255"_s, u"10.0.0.0/::"_s, u"10.0.0.0/*"_s});
        rows("V6 prefix", Fault::PrefixV6,
             {u"2001:db8::/"_s, u"2001:db8::/129"_s, u"2001:db8::/x"_s, u"::/1e1"_s, u"2001:db8::/255.0.0.0"_s,
              u"2001:db8::/64/64"_s, u"2001:db8::/1000"_s, u"::1/+1"_s});
        rows("end missing", Fault::EndMissing,
             {u"-"_s, u"10.0.0.1-"_s, u"-10.0.0.1"_s, u"10.0.0.1 - "_s, u" - 10.0.0.1"_s, u"10.0.0.1\u2013"_s, u"2001:db8::1-"_s,
              u"\u2014"_s, u"--"_s});
        rows("families", Fault::MixedFamilies,
             {u"10.0.0.1-2001:db8::1"_s, u"2001:db8::1-10.0.0.1"_s, u"::1-127.0.0.1"_s, u"::-255.255.255.255"_s,
              u"::ffff:10.0.0.1-2001:db8::1"_s, u"::1-::ffff:10.0.0.1"_s});
        rows("everything", Fault::Everything,
             {u"0.0.0.0/0"_s, u"10.0.0.1/0"_s, u"::/0"_s, u"2001:db8::1/0"_s, u"0.0.0.0-255.255.255.255"_s,
              u"255.255.255.255-0.0.0.0"_s, u"::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s, u"0.0.0.0/0.0.0.0"_s,
              u"::ffff:0:0/96"_s, u"::ffff:0:0-::ffff:255.255.255.255"_s});
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(Fault, fault);
        const auto entry = TrustedEntry::read(text);
        QCOMPARE(entry.fault, fault);
        QVERIFY(!entry.isUsable());
        QVERIFY(entry.stored().isEmpty());
        QCOMPARE(entry.range.has_value(), fault == Fault::Everything);
    }

    void stores_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<TrustedEntry::Rewritings>("rewritings");
        const auto add = [](const auto &rows) {
            for (const auto &[text, stored, rewritings] : rows)
                QTest::addRow("%s", qPrintable(text)) << text << stored << rewritings;
        };
        add(singles);
        add(networks);
        add(ranges);
    }

    void stores()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        QFETCH(TrustedEntry::Rewritings, rewritings);
        const auto entry = TrustedEntry::read(text);
        QCOMPARE(entry.fault, Fault::None);
        QCOMPARE(entry.stored(), stored);
        QCOMPARE(entry.rewritings.toInt(), rewritings.toInt());
        // What is stored means the same, and needs no more rewriting.
        const auto again = TrustedEntry::read(stored);
        QCOMPARE(again.range, entry.range);
        QCOMPARE(again.rewritings.toInt(), 0);
    }
};

QTEST_APPLESS_MAIN(TrustedEntryTest)
#include "TrustedEntryTest.moc"
