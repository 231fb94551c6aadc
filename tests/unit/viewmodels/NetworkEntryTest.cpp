// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/NetworkEntry.h"

#include "app/viewmodels/NetworkImport.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twofold;
using policy::ServerRules;
using viewmodels::NetworkEntry;
using viewmodels::NetworkImport;
using Effect = policy::StoredEntry::Effect;
using Fault = policy::TrustedEntry::Fault;
using Place = NetworkEntry::Place;

namespace {

const auto newest = ServerRules{.clearsHostBits = true, .readsV6Clients = true};

QList<NetworkEntry> listOf(const QStringList &list)
{
    return NetworkEntry::ofPolicy(list, list, newest);
}

}  // namespace

class NetworkEntryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("other");
        QTest::newRow("new") << u" 203.0.113.7 "_s << u"203.0.113.7"_s << Fault::None << Place::Own << QString();
        QTest::newRow("rewritten") << u"172.16.9.9/12"_s << u"172.16.0.0/12"_s << Fault::None << Place::Own << QString();
        QTest::newRow("not usable") << u" 172.16.0.0/33 "_s << u"172.16.0.0/33"_s << Fault::PrefixV4 << Place::Own << QString();
        QTest::newRow("the whole internet") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s << Fault::Everything << Place::Own << QString();
        QTest::newRow("the same") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << Fault::None << Place::Duplicate << u"10.0.0.0/8"_s;
        QTest::newRow("the same otherwise written") << u"192.168.1.0-192.168.1.255"_s << u"192.168.1.0/24"_s << Fault::None
                                                    << Place::Duplicate << u"192.168.1.0 - 192.168.1.255"_s;
        QTest::newRow("within another") << u"10.1.2.3"_s << u"10.1.2.3"_s << Fault::None << Place::Covered << u"10.0.0.0/8"_s;
        QTest::newRow("the same as one that never matches")
            << u"198.51.100.7"_s << u"198.51.100.7"_s << Fault::None << Place::Own << QString();
        QTest::newRow("around another") << u"192.168.0.0/16"_s << u"192.168.0.0/16"_s << Fault::None << Place::Own << QString();
    }

    void typed()
    {
        QFETCH(const QString, text);
        const auto entry = NetworkEntry::ofTyped(
            text, listOf({u"nonsense"_s, u"10.0.0.0/8"_s, u"192.168.1.0 - 192.168.1.255"_s, u"0.0.0.0/0"_s, u"198.51.100.7 "_s}));
        QTEST(entry.address, "address");
        QTEST(entry.fault, "fault");
        QTEST(entry.place, "place");
        QTEST(entry.other, "other");
        QVERIFY(entry.isNew);
    }

    void theSameTextIsThereAlreadyHoweverThePortalTakesIt()
    {
        const QStringList list{u"2001:db8::1"_s};
        const auto entries = NetworkEntry::ofPolicy(list, list, ServerRules{.clearsHostBits = false, .readsV6Clients = false});
        QVERIFY(entries.first().effect != Effect::AsItReads);
        QCOMPARE(NetworkEntry::ofTyped(list.first(), entries).place, Place::Duplicate);
        QVERIFY(NetworkImport::read(list.first(), entries).wanted().isEmpty());
    }

    void policy()
    {
        const auto entries = NetworkEntry::ofPolicy({u"10.0.0.0/8"_s, u"2001:db8::/64"_s, u"10.1.2.3"_s, u"10.0.0.0/33"_s,
                                                     u"10.0.0.0-10.255.255.255"_s, u"198.51.100.7"_s},
                                                    {u"10.0.0.0/8"_s, u"10.1.2.3"_s}, newest);
        QCOMPARE(entries.size(), 6);
        QVERIFY(!entries[0].isNew);
        QVERIFY(entries[1].isNew);
        QCOMPARE(entries[0].place, Place::Own);
        QCOMPARE(entries[1].effect, Effect::MatchesMore);
        QCOMPARE(entries[1].repaired, u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s);
        QVERIFY(entries[1].matched.has_value());
        QCOMPARE(entries[2].place, Place::Covered);
        QCOMPARE(entries[2].other, u"10.0.0.0/8"_s);
        QCOMPARE(entries[3].effect, Effect::BreaksSignIn);
        QCOMPARE(entries[4].place, Place::Duplicate);
        QCOMPARE(entries[4].other, u"10.0.0.0/8"_s);
        QCOMPARE(entries[5].place, Place::Own);
        QCOMPARE(entries[5].address, u"198.51.100.7"_s);
    }

    void whatTheReleaseMakesOfItCounts()
    {
        const QStringList list{u"10.1.2.3/8"_s};
        QCOMPARE(NetworkEntry::ofPolicy(list, list, newest).first().effect, Effect::AsItReads);
        QCOMPARE(NetworkEntry::ofPolicy(list, list, {}).first().effect, Effect::BreaksSignIn);
    }

    void everyPlaceIsThatOfPairwiseComparison()
    {
        // All ranges within eight addresses, several times over and in a mixed order.
        constexpr int steps = 17;  // has no divisor in common with the number of entries
        QStringList all;
        for (int repeat = 0; repeat < 2; ++repeat) {
            for (int first = 0; first < 8; ++first) {
                for (int last = first + 1; last < 8; ++last)
                    all.append(u"10.0.0.%1-10.0.0.%2"_s.arg(first).arg(last));
            }
        }
        QStringList list;
        for (qsizetype index = 0; index < all.size(); ++index)
            list.append(all.at(index * steps % all.size()));
        const auto entries = NetworkEntry::ofPolicy(list, {}, newest);
        for (qsizetype index = 0; index < entries.size(); ++index) {
            const auto &entry = entries.at(index);
            auto expected = Place::Own;
            for (qsizetype other = 0; other < entries.size(); ++other) {
                const auto &range = *entries.at(other).range;
                if (range == *entry.range && other < index)
                    expected = expected == Place::Covered ? Place::Covered : Place::Duplicate;
                else if (range != *entry.range && range.contains(*entry.range))
                    expected = Place::Covered;
            }
            QCOMPARE(entry.place, expected);
            QCOMPARE(entry.other.isEmpty(), expected == Place::Own);
        }
    }

    void tenThousand()
    {
        QStringList list;
        for (int number = 0; number < 10'000; ++number)
            list.append(u"10.0.%1.%2"_s.arg(number / 256).arg(number % 256));
        list.append(list.first());
        list.append(u"10.0.39.0/28"_s);
        const auto entries = NetworkEntry::ofPolicy(list, list, newest);
        QCOMPARE(entries.size(), 10'002);
        const auto inPlace = [&entries](Place place) {
            return std::count_if(entries.cbegin(), entries.cend(), [place](const auto &entry) { return entry.place == place; });
        };
        QCOMPARE(inPlace(Place::Duplicate), 1);
        QCOMPARE(inPlace(Place::Covered), 16);
    }
};

QTEST_GUILESS_MAIN(NetworkEntryTest)
#include "NetworkEntryTest.moc"
