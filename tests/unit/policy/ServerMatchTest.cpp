// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ServerMatch.h"

#include "app/policy/TrustedEntry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Effect = StoredEntry::Effect;
using Verdict = ServerMatch::Verdict;

namespace {

const auto before36 = ServerRules::ofRelease(u"3.5.0"_s);
const auto from36 = ServerRules::ofRelease(u"3.6.1"_s);
const auto from37 = ServerRules::ofRelease(u"3.7.2"_s);

}  // namespace

class ServerMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheReleases()
    {
        QCOMPARE(before36, ServerRules());
        QCOMPARE(from36, (ServerRules{.clearsHostBits = true}));
        QCOMPARE(from37, (ServerRules{.clearsHostBits = true, .readsV6Clients = true}));
        QCOMPARE(ServerRules::ofRelease(u"3.10"_s), from37);
        for (const auto &text : {u""_s, u"new"_s, u"2.6.3"_s, u"v3.7"_s})
            QCOMPARE(ServerRules::ofRelease(text), ServerRules());
    }

    void decides_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("client");
        QTest::addColumn<Verdict>("before");  ///< 3.6
        QTest::addColumn<Verdict>("now");
        const auto row = [](const QString &entry, const QString &client, Verdict before, Verdict now) {
            QTest::addRow("%s from %s", qPrintable(entry), qPrintable(client)) << entry << client << before << now;
        };
        const auto no = Verdict::NoMatch;
        const auto yes = Verdict::Match;
        const auto fault = Verdict::Fault;
        row(QString(), u"10.0.0.1"_s, fault, fault);
        row(u""_s, u"10.0.0.1"_s, no, no);
        row(u"10.0.0.1"_s, u"10.0.0.1"_s, yes, yes);
        row(u"10.0.0.1 "_s, u"10.0.0.1"_s, no, no);
        row(u"-10.0.0.1"_s, u"10.0.0.1"_s, no, no);
        row(u"2001:db8::1"_s, u"2001:db8::1"_s, no, yes);
        row(u"2001:DB8::1"_s, u"2001:db8::1"_s, no, no);
        row(u"::1"_s, u"::1"_s, yes, yes);
        row(u"10.0.0.1-10.0.0.5"_s, u"10.0.0.5"_s, yes, yes);
        row(u"10.0.0.1 - 10.0.0.5"_s, u"10.0.0.1"_s, yes, yes);
        row(u"10.0.0.1-10.0.0.5"_s, u"10.0.0.6"_s, no, no);
        row(u"10.0.0.5-10.0.0.1"_s, u"10.0.0.3"_s, no, no);
        row(u"10.0.0.1-"_s, u"10.0.0.3"_s, fault, fault);
        row(u"my-office"_s, u"10.0.0.3"_s, fault, fault);
        row(u"10.0.0.1-10.0.0.5"_s, u"2001:db8::1"_s, fault, no);
        row(u"2001:db8::1-2001:db8::5"_s, u"2001:db8::3"_s, fault, yes);
        row(u"10.0.0.1-10.0.0.5"_s, u"::ffff:10.0.0.3"_s, no, no);
        row(u"10.0.0.0/8"_s, u"10.9.9.9"_s, yes, yes);
        row(u"10.0.0.0/8"_s, u"11.0.0.1"_s, no, no);
        row(u"10.1.2.3/8"_s, u"10.9.9.9"_s, fault, yes);
        row(u"0.0.0.0/0"_s, u"10.0.0.1"_s, no, no);
        row(u"0.0.0.0/0"_s, u"0.0.0.0"_s, yes, yes);
        row(u"10.1.2.3/0"_s, u"0.0.0.0"_s, fault, yes);
        row(u"10.0.0.0/33"_s, u"10.0.0.1"_s, fault, fault);
        row(u"10.0.0.0/+8"_s, u"10.0.0.1"_s, fault, fault);
        row(u"10.0.0.0/"_s, u"10.0.0.1"_s, fault, fault);
        row(u"2001:db8::/64"_s, u"2001:db8:ffff::1"_s, fault, yes);
        row(u"2001:db8::/48"_s, u"2001:ffff::1"_s, fault, yes);
        row(u"2001:db8::/64"_s, u"2001:db9::1"_s, fault, no);
        row(u"::/0"_s, u"::1"_s, yes, yes);
        row(u"::/0"_s, u"2001:db8::1"_s, fault, no);
        row(u"10.0.0.1-2001:db8::1"_s, u"10.0.0.1"_s, yes, yes);
        row(u"10.0.0.1-2001:db8::1"_s, u"40.0.0.1"_s, no, no);
        row(u"64.0.0.1-2001:db8::1"_s, u"64.0.0.1"_s, no, no);
        row(u"::1-10.0.0.1"_s, u"::5"_s, fault, fault);
        row(u"::1-10.0.0.1"_s, u"10.0.0.1"_s, no, no);
        row(u"2001:db8::-10.0.0.1"_s, u"2001:db8::1"_s, fault, no);
        row(u"2001:db7::-32.2.0.0"_s, u"2001:db8::1"_s, fault, yes);
        row(u"2001:db7::-32.1.13.184"_s, u"2001:db8::1"_s, fault, fault);
    }

    void decides()
    {
        QFETCH(QString, entry);
        QFETCH(QString, client);
        QTEST(ServerMatch(before36, {entry}).decide(client).verdict, "before");
        QTEST(ServerMatch(from37, {entry}).decide(client).verdict, "now");
    }

    void theFirstThatMattersDecides()
    {
        const ServerMatch match(from37, {u"10.0.0.9"_s, u"10.0.0.1"_s, u"x-y"_s, u"10.0.0.2"_s});
        QCOMPARE(match.decide(u"10.0.0.1"_s).entry, 1);
        QCOMPARE(match.decide(u"10.0.0.2"_s).entry, 2);
        QCOMPARE(match.decide(u"10.0.0.2"_s).verdict, Verdict::Fault);
        QVERIFY(!match.decideWithoutAddress());
        QCOMPARE(ServerMatch(from37, {}).decideWithoutAddress()->verdict, Verdict::NoMatch);
        QCOMPARE(ServerMatch(from37, {u"x-y"_s, u"10.0.0.1"_s}).decideWithoutAddress()->verdict, Verdict::Fault);
        QCOMPARE(ServerMatch(from37, {u"10.0.0.1"_s}).decide(u"10.0.0.2"_s).entry, -1);
    }

    void checksWhatIsStored_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<Effect>("before");
        QTest::addColumn<Effect>("now");
        QTest::addColumn<QString>("repaired");  ///< now
        const auto row = [](const QString &entry, Effect before, Effect now, const QString &repaired = {}) {
            QTest::addRow("'%s'", qPrintable(entry.simplified())) << entry << before << now << repaired;
        };
        const auto fine = Effect::AsItReads;
        const auto never = Effect::NeverMatches;
        const auto breaks = Effect::BreaksSignIn;
        row(QString(), breaks, breaks);
        row(u""_s, never, never);
        row(u"office"_s, never, never);
        row(u"10.0.0.1"_s, fine, fine);
        row(u" 10.0.0.1"_s, never, never, u"10.0.0.1"_s);
        row(u"10.0.0.0/8"_s, fine, fine);
        row(u"10.1.2.3/8"_s, breaks, fine);
        row(u"10.0.0.1 - 10.0.0.9"_s, fine, fine);
        row(u"10.0.0.9-10.0.0.1"_s, never, never, u"10.0.0.1-10.0.0.9"_s);
        row(u"10.0.0.1-2001:db8::1"_s, breaks, breaks);
        row(u"my-office"_s, breaks, breaks);
        row(u"10.0.0.0/33"_s, breaks, breaks);
        row(u"10.0.0.0/255.0.0.0"_s, breaks, breaks, u"10.0.0.0/8"_s);
        row(u"0.0.0.0/0"_s, Effect::MatchesLess, Effect::MatchesLess);
        row(u"0.0.0.0-255.255.255.255"_s, Effect::TrustsEveryone, Effect::TrustsEveryone);
        row(u"2001:db8::/64"_s, Effect::MatchesMore, Effect::MatchesMore, u"2001:db8::-2001:db8::ffff:ffff:ffff:ffff"_s);
        row(u"2001:db8::1"_s, never, fine);
        row(u"2001:DB8::1"_s, never, never, u"2001:db8::1"_s);
        row(u"2001:db8::1-2001:db8::9"_s, never, fine);
        row(u"::1"_s, fine, fine);
        row(u"::ffff:10.0.0.1"_s, never, never, u"10.0.0.1"_s);
        row(u"::ffff:10.0.0.1-::ffff:10.0.0.9"_s, never, never, u"10.0.0.1-10.0.0.9"_s);
        row(u"::ffff:10.0.0.1-10.0.0.9"_s, breaks, breaks, u"10.0.0.1-10.0.0.9"_s);
        row(u"[::ffff:10.0.0.0]/104"_s, breaks, breaks, u"10.0.0.0/8"_s);
        row(u"::ffff:10.0.0.0/104"_s, Effect::MatchesMore, Effect::MatchesMore, u"10.0.0.0/8"_s);
        // What the portal reads though nobody could type it here.
        row(u"10.0.0.0/0000000008"_s, fine, fine);
        row(u"10.0.0.1-"_s + QString(TrustedEntry::longestText, u' ') + u"10.0.0.9"_s, fine, fine);
        row(u"0.0.0.0/0000000001"_s, fine, fine);
        row(u"0.0.0.0-"_s + QString(TrustedEntry::longestText, u' ') + u"255.255.255.255"_s, Effect::TrustsEveryone,
            Effect::TrustsEveryone);
        // The beginning of a V6 address is all that is left of it where it is cut.
        row(u"2001"_s, Effect::MatchesMore, never);
        row(u"fd00"_s, Effect::MatchesMore, never);
        row(u"FD00"_s, never, never);
        row(u"0"_s, never, never);
        row(u"02001"_s, never, never);
        row(u"2001:db8"_s, never, never);
        row(u"2001:db8::/32"_s, never, fine);
        row(u"::/32"_s, fine, fine);
        row(u"2001:db8::/33"_s, Effect::MatchesMore, Effect::MatchesMore, u"2001:db8::-2001:db8:7fff:ffff:ffff:ffff:ffff:ffff"_s);
        row(u"10.1.2.3/0"_s, breaks, Effect::MatchesLess);
        row(u"::/0"_s, Effect::MatchesLess, Effect::MatchesLess);
        row(u"10.0.0.1\u201310.0.0.9"_s, never, never, u"10.0.0.1-10.0.0.9"_s);
        row(u"10.0.*.*"_s, never, never);
        row(u"10.0.0.1,10.0.0.2"_s, never, never);
        row(u"10.0.0.*-10.0.0.9"_s, breaks, breaks);
        row(u"10.0.0.0-10.255.255.255"_s, fine, fine);
        row(u"10.0.0.1/32"_s, fine, fine);
    }

    void checksWhatIsStored()
    {
        QFETCH(QString, entry);
        QTEST(StoredEntry::check(entry, before36).effect, "before");
        QTEST(StoredEntry::check(entry, from37).effect, "now");
        QTEST(StoredEntry::check(entry, from37).repaired, "repaired");
        // A repair is to need none, wherever addresses of its family are seen.
        for (const auto &rules : {before36, from36, from37}) {
            const auto repaired = StoredEntry::check(entry, rules).repaired;
            const bool isSeen = rules.readsV6Clients || !repaired.contains(u':');
            QCOMPARE(StoredEntry::check(repaired.isEmpty() || !isSeen ? u"10.0.0.1"_s : repaired, rules).effect,
                     Effect::AsItReads);
        }
    }

    void tellsHowFarANetworkReaches()
    {
        const auto entry = StoredEntry::check(u"2001:db8::/48"_s, from37);
        QCOMPARE(entry.matched->toStored(), u"2001::-2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s);
        QCOMPARE(entry.range->toStored(), u"2001:db8::-2001:db8:0:ffff:ffff:ffff:ffff:ffff"_s);
        const auto beginning = StoredEntry::check(u"2001"_s, before36);
        QCOMPARE(beginning.matched->toStored(), u"2001::-2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff"_s);
        QVERIFY(!beginning.range);
        QCOMPARE(ServerMatch(before36, {u"2001"_s}).decide(u"2001:db8::1"_s).verdict, Verdict::Match);
        QCOMPARE(ServerMatch(from37, {u"2001"_s}).decide(u"2001:db8::1"_s).verdict, Verdict::NoMatch);
    }
};

QTEST_APPLESS_MAIN(ServerMatchTest)
#include "ServerMatchTest.moc"
