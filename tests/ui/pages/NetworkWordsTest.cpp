// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NetworkWords.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::ui;
using viewmodels::NetworkEntry;
using Effect = policy::StoredEntry::Effect;
using Fault = policy::TrustedEntry::Fault;

namespace {

NetworkListEntry rowOf(const QString &address, const QStringList &list = {})
{
    const policy::ServerRules rules{.clearsHostBits = true, .readsV6Clients = true};
    return networkRow(NetworkEntry::ofPolicy(list + QStringList{address}, list, rules).last());
}

}  // namespace

class NetworkWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("private") << u"10.0.0.0/8"_s << u"Private network, 16.8 million addresses"_s;
        QTest::newRow("one") << u"192.168.1.10"_s << u"One address"_s;
        QTest::newRow("one of IPv6") << u"2001:db8::1"_s << u"One address"_s;
        QTest::newRow("IPv6") << u"2001:db8::-2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"_s << u"IPv6 network"_s;
        QTest::newRow("a few of IPv6") << u"2001:db8::1-2001:db8::3"_s << u"IPv6 range, 3 address(es)"_s;
        QTest::newRow("public") << u"203.0.113.0/24"_s << u"Network, 256 address(es)"_s;
        QTest::newRow("range") << u"203.0.113.1-203.0.113.9"_s << u"Range, 9 address(es)"_s;
        QTest::newRow("private range") << u"10.0.0.1-10.0.0.9"_s << u"Private range, 9 address(es)"_s;
        QTest::newRow("half the internet") << u"0.0.0.0/1"_s << u"Network, 2.1 billion addresses"_s;
        QTest::newRow("no network") << u"harbour.example"_s << QString();
    }

    void meanings()
    {
        QFETCH(const QString, address);
        QTEST(rowOf(address).meaning, "meaning");
    }

    void everyFaultHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int fault = int(Fault::None) + 1; fault <= int(Fault::Everything); ++fault) {
            const auto sentence = networkFault({.fault = Fault(fault)});
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY(!sentence.contains(u"invalid"_s, Qt::CaseInsensitive));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(Fault::Everything));
        QCOMPARE(networkFault(NetworkEntry::ofTyped(u"172.16.0.0/33"_s, {})),
                 u"An IPv4 network ends in a number from /1 to /32, for example 172.16.0.0/12."_s);
        QCOMPARE(networkFault(NetworkEntry::ofTyped(u"172.16.0.0/12"_s, {})), QString());
    }

    void hints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("hint");
        QTest::newRow("to the letter") << u"10.0.0.0/8"_s << QString();
        QTest::newRow("host bits") << u"10.1.2.3/8"_s << u"Is saved as 10.0.0.0/8"_s;
        QTest::newRow("IPv6") << u"2001:db8::/127"_s << u"Is saved as 2001:db8::-2001:db8::1"_s;
        QTest::newRow("not usable") << u"10.1.2.3/99"_s << QString();
    }

    void hints()
    {
        QFETCH(const QString, text);
        QTEST(networkHint(NetworkEntry::ofTyped(text, {})), "hint");
    }

    void placesAreSaid()
    {
        const QStringList list{u"10.0.0.0/8"_s};
        const auto known = NetworkEntry::ofPolicy(list, list, {});
        QCOMPARE(networkFault(NetworkEntry::ofTyped(u"10.0.0.0/8"_s, known)), u"It is on the list already."_s);
        QCOMPARE(networkFault(NetworkEntry::ofTyped(u"10.0.0.1"_s, known)), u"10.0.0.0/8 on the list covers it already."_s);
        QCOMPARE(rowOf(u"10.0.0.1"_s, list).fault, u"10.0.0.0/8 on the list covers it already."_s);
        QCOMPARE(rowOf(u"10.0.0.1"_s, list).tone, Tone::Info);
        QCOMPARE(rowOf(u"10.0.0.1"_s, list).pill, u"New"_s);
        QCOMPARE(rowOf(u"10.0.0.0-10.255.255.255"_s, list).fault, u"It is on the list already, as 10.0.0.0/8."_s);
    }

    void whatBreaksIsFlagged_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<QString>("repair");
        QTest::newRow("broken") << u"10.0.0.0/33"_s << Tone::Bad << QString();
        QTest::newRow("broken by a mask") << u"10.0.0.0/255.0.0.0"_s << Tone::Bad << u"Save as 10.0.0.0/8"_s;
        QTest::newRow("everything") << u"0.0.0.0-255.255.255.255"_s << Tone::Bad << QString();
        QTest::newRow("far wider") << u"2001:db8::/64"_s << Tone::Warn << u"Save as 2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s;
        QTest::newRow("never") << u" 10.0.0.1"_s << Tone::Warn << u"Save as 10.0.0.1"_s;
    }

    void whatBreaksIsFlagged()
    {
        QFETCH(const QString, address);
        const auto row = rowOf(address);
        QVERIFY(row.fault.endsWith(u'.'));
        QTEST(row.tone, "tone");
        QTEST(row.repair, "repair");
        QCOMPARE(row.address, address);
    }

    void addressesReadFromLeftToRightInSentences()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto hint = networkHint(NetworkEntry::ofTyped(u"10.1.2.3/8"_s, {}));
        const auto fault = rowOf(u"2001:db8::/64"_s).fault;
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(hint, u"Is saved as \u206610.0.0.0/8\u2069"_s);
        // The word between two of them is the sentence's.
        QVERIFY2(fault.contains(u"\u2069 to \u2066"_s), qPrintable(fault));
    }
};

QTEST_MAIN(NetworkWordsTest)
#include "NetworkWordsTest.moc"
