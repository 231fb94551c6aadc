// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ChallengePreview.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/system/policy/MadeUpPolicies.h"
#include "tests/system/policy/PlainClient.h"

#include <QMap>
#include <QTest>

using namespace twofold;
using namespace twofold::policy;
using namespace Qt::StringLiterals;
using tests::MadeUpPolicies;
using tests::PlainClient;
using Reason = ChallengePreview::Reason;
using Verdict = ChallengePreview::Verdict;

namespace {

constexpr int policies = 90;
constexpr int signInsOfEach = 30;  ///< 2,700 a release
constexpr quint32 seed = 20'261'124;
constexpr int mostShown = 12;
constexpr int fewestSignIns = 2'000;
constexpr int fewest = 30;  ///< sign-ins that every branch has to have met

const char *wordFor(Reason reason)
{
    switch (reason) {
    case Reason::PolicyOff: return "policy off";
    case Reason::MandatoryGroup: return "mandatory group";
    case Reason::MandatoryUser: return "mandatory user";
    case Reason::TrustedAddress: return "trusted address";
    case Reason::NoExemption: return "no exemption";
    case Reason::AddressUnknown: return "address unknown";
    case Reason::GroupsUnknown: return "groups unknown";
    case Reason::BrokenEntry: return "broken entry";
    }
    return "?";
}

const char *wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Asked: return "asked";
    case Verdict::NotAsked: return "not asked";
    case Verdict::SignInFails: return "sign-in fails";
    case Verdict::Unknown: return "unknown";
    }
    return "?";
}

/// What became of a sign-in at the portal.
Verdict verdictOf(const PlainClient::Answer &answer)
{
    if (answer.status == 500)
        return Verdict::SignInFails;
    if (answer.status != 200)
        return Verdict::Unknown;
    return answer.response["confirmUrl"_L1].toString().isEmpty() ? Verdict::NotAsked : Verdict::Asked;
}

QString said(const TfaPolicy &policy, const PersonFacts &person)
{
    return u"method %1, networks [%2], users [%3], groups [%4]; %5 in [%6] from %7"_s.arg(
        QString::number(int(policy.method)), policy.trustedIps.join(u" | "_s), policy.mandatoryUsers.join(u' '),
        policy.mandatoryGroups.join(u' '), person.id, person.groupIds.join(u' '), person.address);
}

}  // namespace

/// For made-up policies, people and addresses, what the preview says beforehand is what the portal then does.
class PreviewPropertyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void preview_data()
    {
        QTest::addColumn<QStringList>("portal");
        for (const auto &release : {u"3.2"_s, u"3.5"_s, u"3.7"_s})
            QTest::addRow("%s", qPrintable(release)) << QStringList{u"--release"_s, release};
        QTest::addRow("reference") << QStringList{u"--reference"_s};
    }

    void preview()
    {
        QFETCH(QStringList, portal);
        const tests::PortalProcess process(portal + QStringList{u"--people"_s, u"60"_s, u"--policy"_s, u"off"_s});
        QVERIFY2(!process.address().isEmpty(), "the demo portal did not start");
        PlainClient client(process.address());
        const auto rules = ServerRules::ofRelease(client.release());
        const auto people = client.people();
        QVERIFY(people.size() > 70);
        MadeUpPolicies made(seed, people);
        m_compared = 0;
        m_counts.clear();
        m_wrong.clear();
        for (int i = 0; i < policies; ++i) {
            const auto policy = made.policy();
            QCOMPARE(client.save(policy), 200);
            compare(client, policy, rules, made.visitors(signInsOfEach));
        }
        report();
        QCOMPARE(m_wrong.size(), 0);
        QVERIFY(m_compared >= fewestSignIns);
        for (const auto reason : {Reason::PolicyOff, Reason::MandatoryGroup, Reason::MandatoryUser, Reason::TrustedAddress,
                                  Reason::NoExemption, Reason::BrokenEntry, Reason::AddressUnknown, Reason::GroupsUnknown})
            QVERIFY2(timesMet(reason) >= fewest, wordFor(reason));
    }

private:
    void compare(PlainClient &client, const TfaPolicy &policy, const ServerRules &rules,
                 const QList<MadeUpPolicies::Visitor> &visitors)
    {
        const ChallengePreview preview(policy, rules);
        const auto answers = client.signIn(visitors);
        for (qsizetype i = 0; i < visitors.size(); ++i) {
            const auto &person = visitors[i].facts;
            const auto happened = verdictOf(answers[i]);
            const auto outcome = preview.outcomeFor(person);
            ++m_compared;
            count(outcome);
            if (outcome.verdict != happened || outcome.verdict == Verdict::Unknown)
                m_wrong.append(u"%1 (%2) said, %3 happened: "_s.arg(QLatin1StringView(wordFor(outcome.verdict)),
                                                                    QLatin1StringView(wordFor(outcome.reason)),
                                                                    QLatin1StringView(wordFor(happened)))
                               + said(policy, person));
            compareKnowingLess(preview, policy, person, happened);
        }
    }

    /// Whoever knows less may say that they don't know, and nothing that is wrong.
    void compareKnowingLess(const ChallengePreview &preview, const TfaPolicy &policy, const PersonFacts &person, Verdict happened)
    {
        auto withoutAddress = person;
        withoutAddress.address.clear();
        auto withoutGroups = person;
        withoutGroups.areGroupsKnown = false;
        withoutGroups.groupIds.clear();
        auto withoutEither = withoutGroups;
        withoutEither.address.clear();
        for (const auto &less : {withoutAddress, withoutGroups, withoutEither}) {
            const auto outcome = preview.outcomeFor(less);
            if (outcome.verdict == Verdict::Unknown)
                count(outcome);
            else if (outcome.verdict != happened)
                m_wrong.append(u"guessed %1, %2 happened: "_s.arg(QLatin1StringView(wordFor(outcome.verdict)),
                                                                  QLatin1StringView(wordFor(happened)))
                               + said(policy, person));
        }
    }

    void count(const ChallengePreview::Outcome &outcome) { ++m_counts[{outcome.verdict, outcome.reason}]; }

    int timesMet(Reason reason) const
    {
        int times = 0;
        for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
            times += each.key().second == reason ? each.value() : 0;
        return times;
    }

    void report() const
    {
        qInfo("%s: %d sign-ins over HTTP, %lld of them not as foretold", QTest::currentDataTag(), m_compared,
              qlonglong(m_wrong.size()));
        for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
            qInfo("  %-13s %-15s %5d", wordFor(each.key().first), wordFor(each.key().second), each.value());
        for (const auto &wrong : m_wrong.mid(0, mostShown))
            qWarning("%s", qPrintable(wrong));
    }

    int m_compared = 0;                              ///< with what happened
    QMap<std::pair<Verdict, Reason>, int> m_counts;  ///< unknown ones are of people of whom less was told
    QStringList m_wrong;
};

QTEST_GUILESS_MAIN(PreviewPropertyTest)
#include "PreviewPropertyTest.moc"
