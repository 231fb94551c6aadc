// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SurveyRun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using policy::ServerRules;
using policy::TfaPolicy;
using viewmodels::SurveyOutcome;
using viewmodels::SurveyPerson;
using viewmodels::SurveyRun;
using Kind = SurveyOutcome::Kind;
using Method = TfaPolicy::Method;
using Reason = policy::ChallengePreview::Reason;

namespace {

constexpr ServerRules newest{.clearsHostBits = true, .readsV6Clients = true};
constexpr auto financeId = "5a1c3c52-0000-4000-9000-000000000001"_L1;

SurveyPerson somebody(std::optional<bool> isAppSetUp = true)
{
    return {.facts = {.id = u"5a1c3c52-0000-4000-8000-000000000007"_s}, .name = u"Ada"_s, .isAppSetUp = isAppSetUp};
}

}  // namespace

class SurveyRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isUnlessTrusted");
        QTest::addColumn<int>("entry");
        QTest::newRow("no address known") << QStringList() << Kind::Ready << true << -1;
        QTest::newRow("from outside") << QStringList{u"203.0.113.7"_s} << Kind::Ready << false << -1;
        QTest::newRow("from inside only") << QStringList{u"10.1.2.3"_s, u"192.0.2.1"_s} << Kind::TrustedOnly << false << 0;
        QTest::newRow("from both, inside first") << QStringList{u"10.1.2.3"_s, u"203.0.113.7"_s} << Kind::Ready << false << -1;
        QTest::newRow("from both, outside first") << QStringList{u"203.0.113.7"_s, u"10.1.2.3"_s} << Kind::Ready << false << -1;
    }
    void judges()
    {
        QFETCH(QStringList, addresses);
        QFETCH(Kind, kind);
        SurveyRun run({.method = Method::App, .trustedIps = {u"10.0.0.0/8"_s, u"192.0.2.1"_s}}, newest);
        const auto outcome = run.outcomeFor(somebody(), addresses);
        QCOMPARE(int(outcome.kind), int(kind));
        QTEST(outcome.isUnlessTrusted, "isUnlessTrusted");
        QTEST(int(outcome.entry), "entry");
    }

    void readiness_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<int>("isAppSetUp");
        QTest::addColumn<bool>("hasPhone");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("app, set up") << Method::App << 1 << false << Kind::Ready;
        QTest::newRow("app, not set up") << Method::App << 0 << true << Kind::SetsUp;
        QTest::newRow("app, not said") << Method::App << -1 << true << Kind::ReadinessUnknown;
        QTest::newRow("SMS, no number") << Method::Sms << 1 << false << Kind::SetsUp;
        QTest::newRow("SMS, a number that may not be confirmed") << Method::Sms << 1 << true << Kind::ReadinessUnknown;
        QTest::newRow("off") << Method::None << 1 << true << Kind::NotAsked;
    }
    void readiness()
    {
        QFETCH(Method, method);
        QFETCH(int, isAppSetUp);
        QFETCH(bool, hasPhone);
        QFETCH(Kind, kind);
        SurveyRun run({.method = method}, newest);
        auto person = somebody(isAppSetUp < 0 ? std::nullopt : std::optional(isAppSetUp == 1));
        person.hasPhone = hasPhone;
        QCOMPARE(int(run.outcomeFor(person, {}).kind), int(kind));
        QVERIFY(!run.outcomeFor(person, {}).isUnlessTrusted);
    }

    void alwaysAskedCountBeforeTheAddress()
    {
        SurveyRun run({.method = Method::App,
                       .trustedIps = {u"10.0.0.0/8"_s},
                       .mandatoryUsers = {somebody().facts.id.toUpper()},
                       .mandatoryGroups = {QString(financeId)}},
                      newest);
        const auto person = run.outcomeFor(somebody(), {u"10.0.0.1"_s});
        QCOMPARE(int(person.kind), int(Kind::Ready));
        QCOMPARE(int(person.reason), int(Reason::MandatoryUser));
        auto other = somebody();
        other.facts.id = u"5a1c3c52-0000-4000-8000-000000000008"_s;
        other.facts.groupIds = {QString(financeId)};
        const auto member = run.outcomeFor(other, {u"10.0.0.1"_s});
        QCOMPARE(int(member.reason), int(Reason::MandatoryGroup));
        QCOMPARE(int(member.entry), 0);
        other.facts.groupIds.clear();
        QCOMPARE(int(run.outcomeFor(other, {u"10.0.0.1"_s}).kind), int(Kind::TrustedOnly));
    }

    void anUnknownGroupStaysUnknown()
    {
        SurveyRun run({.method = Method::App, .trustedIps = {u"10.0.0.0/8"_s}, .mandatoryGroups = {QString(financeId)}}, newest);
        auto person = somebody();
        QCOMPARE(int(run.outcomeFor(person, {u"10.0.0.1"_s}).kind), int(Kind::TrustedOnly));
        person.facts.areGroupsKnown = false;
        QCOMPARE(int(run.outcomeFor(person, {u"10.0.0.1"_s}).kind), int(Kind::Unknown));
        QCOMPARE(int(run.outcomeFor(person, {u"203.0.113.7"_s}).kind), int(Kind::Ready));
    }

    void anEntryThatBreaksSignInCountsMost()
    {
        SurveyRun run({.method = Method::App, .trustedIps = {u"10.0.0.0/8"_s, u"192.0.2.0/99"_s}}, newest);
        const auto outcome = run.outcomeFor(somebody(), {u"10.0.0.1"_s, u"203.0.113.7"_s});
        QCOMPARE(int(outcome.kind), int(Kind::SignInFails));
        QCOMPARE(int(outcome.entry), 1);
        QCOMPARE(int(run.outcomeFor(somebody(), {u"203.0.113.7"_s, u"10.0.0.1"_s}).kind), int(Kind::SignInFails));
    }

    void equalsThePreviewItself()
    {
        // What is kept by address must never be another's: the same people in two orders, against a preview that keeps nothing.
        const TfaPolicy policy{.method = Method::App,
                               .trustedIps = {u"10.0.0.0/8"_s, u"203.0.113.7"_s},
                               .mandatoryUsers = {u"5a1c3c52-0000-4000-8000-000000000003"_s},
                               .mandatoryGroups = {u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s, QString(financeId)}};
        const policy::ChallengePreview preview(policy, newest);
        SurveyRun run(policy, newest);
        const QStringList addresses{u"10.0.0.1"_s, u"203.0.113.7"_s, u"198.51.100.1"_s, QString()};
        constexpr int people = 64;
        for (int step = 0; step < 2 * people; ++step) {
            const int bits = step < people ? step : 2 * people - 1 - step;
            policy::PersonFacts facts{.id = u"5a1c3c52-0000-4000-8000-%1"_s.arg(bits % 5, 12, 10, QLatin1Char('0')),
                                      .isUser = (bits & 1) != 0,
                                      .isGuest = (bits & 2) != 0,
                                      .areGroupsKnown = (bits & 4) != 0,
                                      .address = addresses.at(bits / 16)};
            if (bits & 8)
                facts.groupIds = {QString(financeId)};
            QVERIFY(run.decide(facts, facts.address) == preview.outcomeFor(facts));
        }
    }
};

QTEST_GUILESS_MAIN(SurveyRunTest)
#include "SurveyRunTest.moc"
