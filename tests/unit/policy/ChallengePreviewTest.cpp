// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/policy/ChallengePreview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::policy;
using Method = TfaPolicy::Method;
using Reason = ChallengePreview::Reason;
using Verdict = ChallengePreview::Verdict;
using Outcome = ChallengePreview::Outcome;

namespace {

const auto person = u"7f0a11ce-d0c5-4e5a-8e57-000000000001"_s;
const auto team = u"31ece626-5f55-546b-81ff-e982032e3911"_s;
const auto otherTeam = u"31ece626-5f55-546b-81ff-e982032e3912"_s;
const auto everyone = u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s;
const auto admins = u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s;
const auto roomAdmins = u"abef62db-11a8-4673-9d32-ef1d8af19dc0"_s;
const auto users = u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s;
const auto guests = u"aced04fa-dd96-4b35-af3e-346bf1eb972d"_s;
const auto trusted = u"10.0.0.1"_s;
const auto elsewhere = u"203.0.113.7"_s;

enum class Role { Owner, Admin, RoomAdmin, User, Guest };

PersonFacts facts(Role role, const QString &address = trusted)
{
    return {.id = person,
            .isOwner = role == Role::Owner,
            .isAdmin = role == Role::Admin,
            .isUser = role == Role::User,
            .isGuest = role == Role::Guest,
            .groupIds = {team},
            .address = address};
}

TfaPolicy policyOf(const QStringList &networks, const QStringList &people = {}, const QStringList &groups = {})
{
    return {.method = Method::App, .trustedIps = networks, .mandatoryUsers = people, .mandatoryGroups = groups};
}

Outcome outcomeOf(const TfaPolicy &policy, const PersonFacts &who, const QString &release = u"3.7.2"_s)
{
    return ChallengePreview(policy, ServerRules::ofRelease(release)).outcomeFor(who);
}

}  // namespace

Q_DECLARE_METATYPE(Outcome)

class ChallengePreviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<TfaPolicy>("policy");
        QTest::addColumn<QString>("address");
        QTest::addColumn<Outcome>("outcome");
        const Outcome asked{Verdict::Asked, Reason::NoExemption};
        const auto notAsked = [](int entry) { return Outcome{Verdict::NotAsked, Reason::TrustedAddress, entry}; };
        const auto fails = [](int entry) { return Outcome{Verdict::SignInFails, Reason::BrokenEntry, entry}; };
        const auto byGroup = [](int entry) { return Outcome{Verdict::Asked, Reason::MandatoryGroup, entry}; };
        const Outcome byName{Verdict::Asked, Reason::MandatoryUser};
        const auto row = [](const char *name, const TfaPolicy &policy, const QString &address, const Outcome &outcome) {
            QTest::newRow(name) << policy << address << outcome;
        };
        row("no lists", policyOf({}), trusted, asked);
        row("from elsewhere", policyOf({trusted}), elsewhere, asked);
        row("from a trusted address", policyOf({trusted}), trusted, notAsked(0));
        row("from a trusted network", policyOf({u"192.0.2.0/24"_s, u"10.0.0.0/8"_s}), trusted, notAsked(1));
        row("the first of two", policyOf({u"10.0.0.0/8"_s, trusted}), trusted, notAsked(0));
        row("what can't be read before it", policyOf({u"office/x"_s, trusted}), trusted, fails(0));
        row("what can't be read after it", policyOf({trusted, u"office/x"_s}), trusted, notAsked(0));
        row("what can't be read, from elsewhere", policyOf({trusted, u"office/x"_s}), elsewhere, fails(1));
        row("null in the list", policyOf({QString()}), elsewhere, fails(0));
        row("named", policyOf({trusted}, {otherTeam, person}), trusted, byName);
        row("named in capitals", policyOf({trusted}, {person.toUpper()}), trusted, byName);
        row("others named", policyOf({trusted}, {otherTeam}), trusted, notAsked(0));
        row("in a group", policyOf({trusted}, {}, {otherTeam, team}), trusted, byGroup(1));
        row("in a group in capitals", policyOf({trusted}, {}, {team.toUpper()}), trusted, byGroup(0));
        row("in no group", policyOf({trusted}, {}, {otherTeam}), trusted, notAsked(0));
        row("the group before the name", policyOf({trusted}, {person}, {team}), trusted, byGroup(0));
        row("named, and what can't be read", policyOf({u"office/x"_s}, {person}), trusted, byName);
        row("in a group, and what can't be read", policyOf({u"office/x"_s}, {}, {team}), trusted, byGroup(0));
        row("named, and nothing trusted", policyOf({}, {person}), elsewhere, byName);
    }
    void decides()
    {
        QFETCH(TfaPolicy, policy);
        QFETCH(QString, address);
        QFETCH(Outcome, outcome);
        // Nothing depends on the method, but that there is one.
        for (const auto method : {Method::App, Method::Sms}) {
            policy.method = method;
            QVERIFY(outcomeOf(policy, facts(Role::User, address)) == outcome);
        }
        policy.method = Method::None;
        QVERIFY(outcomeOf(policy, facts(Role::User, address)) == (Outcome{Verdict::NotAsked, Reason::PolicyOff}));
    }

    void portalsOwnGroups_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QList<Role>>("members");
        QTest::newRow("everyone") << everyone << QList<Role>{Role::Owner, Role::Admin, Role::RoomAdmin, Role::User, Role::Guest};
        QTest::newRow("admins") << admins << QList<Role>{Role::Owner, Role::Admin};
        QTest::newRow("room admins") << roomAdmins << QList<Role>{Role::Owner, Role::Admin, Role::RoomAdmin};
        QTest::newRow("users") << users << QList<Role>{Role::User};
        QTest::newRow("guests") << guests << QList<Role>{Role::Guest};
        QTest::newRow("a group of people") << otherTeam << QList<Role>();
    }
    void portalsOwnGroups()
    {
        QFETCH(QString, group);
        QFETCH(QList<Role>, members);
        for (const auto role : {Role::Owner, Role::Admin, Role::RoomAdmin, Role::User, Role::Guest}) {
            for (const auto &id : {group, group.toUpper()}) {
                const auto outcome = outcomeOf(policyOf({trusted}, {}, {id}), facts(role));
                const bool isMember = members.contains(role);
                QCOMPARE(outcome.verdict, isMember ? Verdict::Asked : Verdict::NotAsked);
                QCOMPARE(outcome.reason, isMember ? Reason::MandatoryGroup : Reason::TrustedAddress);
            }
        }
        // The portal's own groups hold whom they hold, whatever is listed with a person.
        auto listed = facts(Role::RoomAdmin);
        listed.groupIds = {guests, users};
        QCOMPARE(outcomeOf(policyOf({trusted}, {}, {guests, users}), listed).verdict, Verdict::NotAsked);
    }

    void saysWhatIsNotKnown_data()
    {
        QTest::addColumn<TfaPolicy>("policy");
        QTest::addColumn<bool>("isAddressKnown");
        QTest::addColumn<bool>("areGroupsKnown");
        QTest::addColumn<Outcome>("outcome");
        const Outcome asked{Verdict::Asked, Reason::NoExemption};
        const Outcome noAddress{Verdict::Unknown, Reason::AddressUnknown};
        const auto noGroups = [](int entry) { return Outcome{Verdict::Unknown, Reason::GroupsUnknown, entry}; };
        const Outcome fails{Verdict::SignInFails, Reason::BrokenEntry, 0};
        const Outcome notAsked{Verdict::NotAsked, Reason::TrustedAddress, 0};
        const auto row = [](const char *name, const TfaPolicy &policy, bool isAddressKnown, bool areGroupsKnown,
                            const Outcome &outcome) {
            QTest::newRow(name) << policy << isAddressKnown << areGroupsKnown << outcome;
        };
        const auto broken = u"office/x"_s;
        row("no address, where it matters", policyOf({trusted}), false, true, noAddress);
        row("no address, where nothing is trusted", policyOf({}), false, true, asked);
        row("no address, where the first can't be read", policyOf({broken, trusted}), false, true, fails);
        row("no address, where the second can't be read", policyOf({trusted, broken}), false, true, noAddress);
        row("no address, but named", policyOf({trusted}, {person}), false, true, {Verdict::Asked, Reason::MandatoryUser});
        row("no address, but in a group", policyOf({trusted}, {}, {team}), false, true,
            {Verdict::Asked, Reason::MandatoryGroup, 0});
        row("no groups, where there are none to be in", policyOf({trusted}), true, false, notAsked);
        row("no groups, where only the portal's own count", policyOf({trusted}, {}, {guests}), true, false, notAsked);
        row("no groups, where they matter", policyOf({trusted}, {}, {guests, otherTeam}), true, false, noGroups(0));
        row("no groups, from elsewhere", policyOf({elsewhere}, {}, {otherTeam}), true, false, asked);
        row("no groups, where the first can't be read", policyOf({broken}, {}, {otherTeam}), true, false, noGroups(0));
        row("no groups, but named", policyOf({trusted}, {person}, {otherTeam}), true, false,
            {Verdict::Asked, Reason::MandatoryUser});
        row("no groups, but in one of the portal's", policyOf({trusted}, {}, {otherTeam, users}), true, false,
            {Verdict::Asked, Reason::MandatoryGroup, 1});
        row("neither", policyOf({trusted}, {}, {otherTeam}), false, false, noAddress);
        row("neither, where nothing is trusted", policyOf({}, {}, {otherTeam}), false, false, asked);
        row("neither, where the first can't be read", policyOf({broken}, {}, {otherTeam}), false, false, noGroups(0));
    }
    void saysWhatIsNotKnown()
    {
        QFETCH(TfaPolicy, policy);
        QFETCH(bool, isAddressKnown);
        QFETCH(bool, areGroupsKnown);
        QFETCH(Outcome, outcome);
        auto who = facts(Role::User, isAddressKnown ? trusted : QString());
        who.areGroupsKnown = areGroupsKnown;
        if (!areGroupsKnown)
            who.groupIds.clear();
        QVERIFY(outcomeOf(policy, who) == outcome);
    }

    void releasesDiffer_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QList<Verdict>>("verdicts");  ///< of 3.2, 3.6 and 3.7
        const auto asked = Verdict::Asked;
        const auto notAsked = Verdict::NotAsked;
        const auto fails = Verdict::SignInFails;
        const auto row = [](const char *name, const QString &entry, const QString &address, const QList<Verdict> &verdicts) {
            QTest::newRow(name) << entry << address << verdicts;
        };
        row("host bits", u"10.1.2.3/8"_s, trusted, {fails, notAsked, notAsked});
        row("V6 address", u"2001:db8::1"_s, u"2001:db8::1"_s, {asked, asked, notAsked});
        row("V6 and a network of V4", u"10.0.0.0/8"_s, u"2001:db8::1"_s, {fails, fails, asked});
        row("V6 network", u"2001:db8::/64"_s, u"2001:db8:ffff::1"_s, {fails, fails, notAsked});
        row("/0", u"0.0.0.0/0"_s, trusted, {asked, asked, asked});
    }
    void releasesDiffer()
    {
        QFETCH(QString, entry);
        QFETCH(QString, address);
        QFETCH(QList<Verdict>, verdicts);
        const QStringList releases{u"3.2.1"_s, u"3.6.1"_s, u"3.7.2"_s};
        for (qsizetype i = 0; i < releases.size(); ++i)
            QCOMPARE(outcomeOf(policyOf({entry}), facts(Role::User, address), releases[i]).verdict, verdicts[i]);
    }
};

QTEST_APPLESS_MAIN(ChallengePreviewTest)
#include "ChallengePreviewTest.moc"
