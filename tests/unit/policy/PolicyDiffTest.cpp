// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/PolicyDiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Method = TfaPolicy::Method;

namespace {

TfaPolicy policyOf(Method method, const QStringList &trustedIps, const QStringList &users = {}, const QStringList &groups = {})
{
    return {.method = method, .trustedIps = trustedIps, .mandatoryUsers = users, .mandatoryGroups = groups};
}

const auto base = policyOf(Method::App, {u"a"_s, u"b"_s, u"c"_s}, {u"U1"_s}, {u"G1"_s, u"G2"_s});

}  // namespace

class PolicyDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameIsNoChange()
    {
        QVERIFY(PolicyDiff(base, base).isEmpty());
        QVERIFY(PolicyDiff().isEmpty());
        const auto rearranged = policyOf(Method::App, {u"c"_s, u"a"_s, u"b"_s}, {u"u1"_s, u"U1"_s}, {u"g2"_s, u"G1"_s});
        QVERIFY(PolicyDiff(base, rearranged).isEmpty());
        QVERIFY(PolicyDiff(rearranged, base).isEmpty());
    }

    void listsWhatIsNewAndWhatIsGone()
    {
        const PolicyDiff diff(base, policyOf(Method::Sms, {u"d"_s, u"b"_s, u"A"_s}, {}, {u"G2"_s, u"G3"_s}));
        QVERIFY(diff.methodChanged);
        QCOMPARE(diff.trustedIps, (PolicyDiff::List{{u"d"_s, u"A"_s}, {u"a"_s, u"c"_s}}));
        QCOMPARE(diff.mandatoryUsers, (PolicyDiff::List{{}, {u"U1"_s}}));
        QCOMPARE(diff.mandatoryGroups, (PolicyDiff::List{{u"G3"_s}, {u"G1"_s}}));
        QCOMPARE(diff.count(), 8);
        QVERIFY(!diff.isWipe());
    }

    void anAddressThatIsThereTwiceCanLoseItsDouble()
    {
        const auto twice = policyOf(Method::App, {u"a"_s, u"b"_s, u"a"_s});
        const auto once = policyOf(Method::App, {u"b"_s, u"a"_s});
        QCOMPARE(PolicyDiff(twice, once).trustedIps, (PolicyDiff::List{{}, {u"a"_s}}));
        QCOMPARE(PolicyDiff(once, twice).trustedIps, (PolicyDiff::List{{u"a"_s}, {}}));
        // Whoever removes the double leaves the other one alone, whatever somebody else adds meanwhile.
        const PolicyMerge merge(twice, once, policyOf(Method::App, {u"a"_s, u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(merge.policy.trustedIps, (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(PolicyMerge(twice, once, once).policy.trustedIps, once.trustedIps);
    }

    void knowsAWipe_data()
    {
        QTest::addColumn<TfaPolicy>("from");
        QTest::addColumn<TfaPolicy>("to");
        QTest::addColumn<bool>("isWipe");
        QTest::newRow("the method alone was sent") << base << policyOf(Method::App, {}) << true;
        QTest::newRow("with another method") << base << policyOf(Method::Sms, {}) << true;
        QTest::newRow("switched off") << base << policyOf(Method::None, {}) << false;
        QTest::newRow("one list is left") << base << policyOf(Method::App, {}, {u"U1"_s}) << false;
        QTest::newRow("nothing was there") << policyOf(Method::App, {}) << policyOf(Method::App, {}) << false;
    }
    void knowsAWipe()
    {
        QFETCH(TfaPolicy, from);
        QFETCH(TfaPolicy, to);
        QTEST(PolicyDiff(from, to).isWipe(), "isWipe");
    }

    void mergesBothsChanges()
    {
        const auto mine = policyOf(Method::App, {u"a"_s, u"c"_s, u"mine"_s, u"both"_s}, {u"U1"_s, u"U2"_s}, {u"G1"_s});
        const auto theirs =
            policyOf(Method::Sms, {u"b"_s, u"c"_s, u"theirs"_s, u"both"_s}, {u"u1"_s, u"u2"_s}, {u"G1"_s, u"G2"_s});
        const PolicyMerge merge(base, mine, theirs);
        QCOMPARE(merge.policy.method, Method::Sms);
        QCOMPARE(merge.policy.trustedIps, (QStringList{u"c"_s, u"theirs"_s, u"both"_s, u"mine"_s}));
        QCOMPARE(merge.policy.mandatoryUsers, (QStringList{u"u1"_s, u"u2"_s}));
        QCOMPARE(merge.policy.mandatoryGroups, QStringList{u"G1"_s});
        QVERIFY(!merge.isConflict);
        QCOMPARE(merge.theirs, PolicyDiff(base, theirs));
    }

    void methods_data()
    {
        QTest::addColumn<Method>("mine");
        QTest::addColumn<Method>("theirs");
        QTest::addColumn<Method>("merged");
        QTest::addColumn<bool>("isConflict");
        QTest::newRow("neither") << Method::App << Method::App << Method::App << false;
        QTest::newRow("mine") << Method::Sms << Method::App << Method::Sms << false;
        QTest::newRow("theirs") << Method::App << Method::None << Method::None << false;
        QTest::newRow("both the same") << Method::None << Method::None << Method::None << false;
        QTest::newRow("both, differently") << Method::Sms << Method::None << Method::Sms << true;
    }
    void methods()
    {
        QFETCH(Method, mine);
        QFETCH(Method, theirs);
        const PolicyMerge merge(base, policyOf(mine, {}), policyOf(theirs, {}));
        QTEST(merge.policy.method, "merged");
        QTEST(merge.isConflict, "isConflict");
    }

    void longListsAreNoBurden()
    {
        QStringList many;
        for (int i = 0; i < 10'000; ++i)
            many.append(QString::number(i));
        auto more = many;
        more.append(u"new"_s);
        const PolicyMerge merge(policyOf(Method::App, many), policyOf(Method::App, more), policyOf(Method::App, many.mid(1)));
        QCOMPARE(merge.policy.trustedIps.size(), 10'000);
        QCOMPARE(merge.policy.trustedIps.last(), u"new"_s);
    }

    void comparesByEverything()
    {
        const auto diff = [](const TfaPolicy &from, const TfaPolicy &to) { return PolicyDiff(from, to); };
        const auto other = policyOf(Method::Sms, {u"a"_s, u"b"_s}, {u"U1"_s}, {u"G1"_s});
        const QList<PolicyDiff> all{
            diff(other, other),
            diff(policyOf(Method::App, {u"a"_s, u"b"_s}, {u"U1"_s}, {u"G1"_s}), other),
            diff(policyOf(Method::Sms, {u"b"_s}, {u"U1"_s}, {u"G1"_s}), other),
            diff(other, policyOf(Method::Sms, {u"b"_s}, {u"U1"_s}, {u"G1"_s})),
            diff(policyOf(Method::Sms, {u"a"_s}), policyOf(Method::Sms, {})),  // the same as the one before, but nothing is left
            diff(policyOf(Method::Sms, {u"a"_s, u"b"_s}, {}, {u"G1"_s}), other),
            diff(policyOf(Method::Sms, {u"a"_s, u"b"_s}, {u"U1"_s}), other),
        };
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (qsizetype j = 0; j < all.size(); ++j)
                QCOMPARE(all[i] == all[j], i == j);
        }
    }
};

QTEST_APPLESS_MAIN(PolicyDiffTest)
#include "PolicyDiffTest.moc"
