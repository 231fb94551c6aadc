// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"
#include "tests/unit/demoportal/PortalVisitor.h"

#include <QTest>

namespace twofold::demoportal::tests {

using namespace Qt::StringLiterals;

class PeopleCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void self_data() { addReleases(); }
    void self();
    void filters_data();
    void filters();
    void pages();
    void refusesUsersAndGuests_data() { addReleases(); }
    void refusesUsersAndGuests();
    void groups();
    void generatesPeople();
    void history();
    void historyWithPlaces();
    void historiesByPlan();
    void capabilities_data() { addReleases(); }
    void capabilities();
};

void PeopleCallsTest::self()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const QJsonObject owner = visitor->get(u"people/@self"_s, visitor->tokenOf(ownerEmail)).response().toObject();
    QCOMPARE(owner.value("id"_L1).toString(), PortalVisitor::idOf(ownerEmail));
    QCOMPARE(owner.value("isOwner"_L1), QJsonValue(true));
    QCOMPARE(owner.value("isAdmin"_L1), QJsonValue(release != "3.7"_L1));
    QCOMPARE(owner.contains("tfaAppEnabled"_L1), release != "2.6"_L1);
    QVERIFY(owner.value("loginEventId"_L1).toInt() > 0);
    const QJsonObject admin = visitor->get(u"people/@self"_s, PortalVisitor::basic(adminEmail)).response().toObject();
    QCOMPARE(admin.value("isAdmin"_L1), QJsonValue(true));
    QCOMPARE(admin.value("loginEventId"_L1).toInt(-1), 0);
    const QJsonObject linked = visitor->get(u"people/@self"_s, PortalVisitor::basic(linkedUserEmail)).response().toObject();
    QVERIFY(!linked.contains("tfaAppEnabled"_L1));
    visitor->put(u"settings/tfaapp"_s, {{u"type"_s, u"none"_s}}, PortalVisitor::basic(ownerEmail));
    const QJsonObject off = visitor->get(u"people/@self"_s, PortalVisitor::basic(ownerEmail)).response().toObject();
    QVERIFY(!off.contains("tfaAppEnabled"_L1));
}

void PeopleCallsTest::filters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("all") << u""_s << 18;
    QTest::newRow("active") << u"employeeStatus=1"_s << 16;
    QTest::newRow("active, by name") << u"employeeStatus=active"_s << 16;
    QTest::newRow("terminated") << u"employeeStatus=2"_s << 1;
    QTest::newRow("pending") << u"employeeStatus=4"_s << 1;
    QTest::newRow("two flags") << u"employeeStatus=6"_s << 2;
    QTest::newRow("not activated") << u"activationStatus=2"_s << 1;
    QTest::newRow("guests") << u"employeeType=Guest"_s << 1;
    QTest::newRow("area of guests") << u"area=guests"_s << 1;
    QTest::newRow("area of people") << u"area=people"_s << 17;
    QTest::newRow("several types") << u"employeeTypes=1&employeeTypes=3"_s << 3;
    QTest::newRow("admins") << u"isAdministrator=true"_s << 2;
    QTest::newRow("by first name") << u"filterValue=MIRA"_s << 1;
    QTest::newRow("by two words") << u"filterValue=solheim%20mira"_s << 1;
    QTest::newRow("plus as space") << u"filterValue=solheim+mira"_s << 1;
    QTest::newRow("by address") << u"filterValue=quayside"_s << 1;
    QTest::newRow("either of two") << u"filterValue=mira%7Cjonas&filterSeparator=%7C"_s << 2;
    QTest::newRow("nobody") << u"filterValue=zzz"_s << 0;
    QTest::newRow("without group") << u"withoutGroup=true"_s << 4;
    QTest::newRow("single sign-on") << u"accountLoginType=1"_s << 0;
    QTest::newRow("group") << u"groupId=GROUP"_s << 2;
    QTest::newRow("outside the group") << u"groupId=GROUP&excludeGroup=true"_s << 16;
}

void PeopleCallsTest::filters()
{
    QFETCH(QString, query);
    QFETCH(int, total);
    PortalVisitor visitor;
    const Headers owner = PortalVisitor::basic(ownerEmail);
    const QJsonArray groups = visitor.get(u"group?filterValue=accounts"_s, owner).response().toArray();
    QCOMPARE(groups.size(), 1);
    query.replace("GROUP"_L1, groups.at(0).toObject().value("id"_L1).toString());
    for (const QString &path : {u"people/filter?"_s, u"people/simple/filter?"_s}) {
        const Answer answer = visitor.get(path + query, owner);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("total"_L1).toInt(-1), total);
        QCOMPARE(answer.json.value("count"_L1).toInt(-1), total);
    }
}

void PeopleCallsTest::pages()
{
    PortalVisitor visitor;
    const Headers owner = PortalVisitor::basic(ownerEmail);
    QStringList names;
    for (int start = 0; start < 18; start += 5) {
        const Answer page = visitor.get(u"people/filter?sortBy=firstname&count=5&startIndex=%1"_s.arg(start), owner);
        QCOMPARE(page.json.value("total"_L1).toInt(), 18);
        for (const QJsonValue &person : page.response().toArray())
            names.append(person.toObject().value("firstName"_L1).toString());
    }
    QCOMPARE(names.size(), 18);
    QStringList sorted = names;
    sorted.sort();
    QCOMPARE(names, sorted);
    const Answer last = visitor.get(u"people/filter?sortBy=firstname&sortOrder=descending&count=1"_s, owner);
    QCOMPARE(last.response().toArray().at(0).toObject().value("firstName"_L1).toString(), names.constLast());
    for (const QString &query : {u"count=0"_s, u"count=101"_s, u"count=x"_s, u"startIndex=-1"_s})
        QCOMPARE(visitor.get(u"people/filter?"_s + query, owner).status, 400);
    const Answer encoded = visitor.get(u"people/filter?filterValue=siobhan"_s, owner);
    const QJsonObject person = encoded.response().toArray().at(0).toObject();
    QCOMPARE(person.value("displayName"_L1).toString(), u"Siobhan O&#39;Dell"_s);
    QCOMPARE(person.value("department"_L1).toString(), u"Accounts &amp; contracts"_s);
    QCOMPARE(person.value("tfaAppEnabled"_L1), QJsonValue(true));
}

void PeopleCallsTest::refusesUsersAndGuests()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const int denied = release == "2.6"_L1 ? 500 : 403;
    for (const QString &path : {u"people/filter"_s, u"people/simple/filter"_s, u"group"_s}) {
        QCOMPARE(visitor->get(path, PortalVisitor::basic(userEmail)).status, denied);
        QCOMPARE(visitor->get(path, PortalVisitor::basic(guestEmail)).status, denied);
        QCOMPARE(visitor->get(path, PortalVisitor::basic(roomAdminEmail)).status, 200);
    }
    QCOMPARE(visitor->get(u"security/audit/login/last"_s, PortalVisitor::basic(roomAdminEmail)).status, denied);
}

void PeopleCallsTest::groups()
{
    PortalVisitor visitor;
    const Headers owner = PortalVisitor::basic(ownerEmail);
    const Answer all = visitor.get(u"group"_s, owner);
    QCOMPARE(all.json.value("total"_L1).toInt(), 4);
    const QJsonObject first = all.response().toArray().at(0).toObject();
    QCOMPARE(first.value("name"_L1).toString(), u"Accounts & contracts"_s);
    QCOMPARE(first.value("membersCount"_L1).toInt(), 2);
    const QString id = first.value("id"_L1).toString();
    const QJsonObject group = visitor.get(u"group/"_s + id, owner).response().toObject();
    QCOMPARE(group.value("members"_L1).toArray().size(), 2);
    const Answer bare = visitor.get(u"group/%1?includeMembers=false"_s.arg(id), owner);
    QVERIFY(!bare.response().toObject().contains("members"_L1));
    const Answer mine = visitor.get(u"group/user/"_s + PortalVisitor::idOf(roomAdminEmail), owner);
    QCOMPARE(mine.response().toArray().size(), 2);
    QCOMPARE(visitor.get(u"group/00000000-0000-0000-0000-000000000009"_s, owner).status, 404);
}

void PeopleCallsTest::generatesPeople()
{
    constexpr int count = 100'000;
    PortalOptions options;
    options.generatedPeople = count;
    PortalVisitor visitor(options);
    const Headers owner = PortalVisitor::basic(ownerEmail);
    const Answer end = visitor.get(u"people/filter?startIndex=99990&count=100"_s, owner);
    QCOMPARE(end.json.value("total"_L1).toInt(), count + 18);
    QCOMPARE(end.json.value("count"_L1).toInt(), 28);
    QSet<QUuid> ids;
    QSet<QString> emails;
    for (const Person &person : visitor.portal.state().directory.people()) {
        ids.insert(person.id);
        emails.insert(person.email);
        QVERIFY(!person.id.isNull() && person.email.endsWith(".example"_L1));
    }
    QCOMPARE(ids.size(), count + 18);
    QCOMPARE(emails.size(), count + 18);
    const QString email = visitor.portal.state().directory.people().back().email;
    QCOMPARE(visitor.signIn(email).status, 200);
}

void PeopleCallsTest::history()
{
    PortalVisitor visitor;
    const Headers owner = PortalVisitor::basic(ownerEmail);
    visitor.signIn(userEmail, trustedNetwork);
    const QJsonArray last = visitor.get(u"security/audit/login/last"_s, owner).response().toArray();
    QCOMPARE(last.size(), 20);
    QCOMPARE(last.at(0).toObject().value("actionId"_L1).toInt(), 1029);
    QCOMPARE(last.at(0).toObject().value("ip"_L1).toString(), u"203.0.113.7"_s);
    const QString mine = u"security/audit/login/filter?action=1029&count=1&userId="_s + PortalVisitor::idOf(userEmail);
    QCOMPARE(visitor.get(mine, owner).response().toArray().at(0), last.at(0));
    const Answer old = visitor.get(u"security/audit/login/filter?to=2020-01-01T00:00:00Z"_s, owner);
    QCOMPARE(old.json.value("count"_L1).toInt(-1), 0);
    const Answer unlinked = visitor.get(u"security/audit/events/filter?action=4033"_s, owner);
    QCOMPARE(unlinked.json.value("total"_L1).toInt(), 1);
    QCOMPARE(unlinked.response().toArray().at(0).toObject().value("target"_L1),
             QJsonValue(QJsonArray{PortalVisitor::idOf(userEmail)}));
}

void PeopleCallsTest::historyWithPlaces()
{
    PortalVisitor visitor;
    const Headers owner = PortalVisitor::basic(ownerEmail);
    visitor.signIn(userEmail, trustedNetwork);
    const QJsonArray signIns = visitor.get(u"security/audit/login/filter?count=1"_s, owner).response().toArray();
    QCOMPARE(signIns.at(0).toObject().value("city"_L1).toString(), u"Bergen"_s);
    QCOMPARE(signIns.at(0).toObject().value("country"_L1).toString(), u"Norway"_s);
    const Answer settings = visitor.get(u"security/audit/events/filter?actionType=2"_s, owner);
    QCOMPARE(settings.json.value("total"_L1).toInt(), 3);
}

void PeopleCallsTest::historiesByPlan()
{
    PortalVisitor latest({.histories = Histories::Latest});
    const Headers owner = PortalVisitor::basic(ownerEmail);
    const QString older = u"security/audit/login/filter?action=4033&startIndex=20"_s;
    QCOMPARE(latest.get(older, owner).response(), latest.get(u"security/audit/login/last"_s, owner).response());
    QCOMPARE(latest.get(older, owner).response().toArray().size(), 20);

    PortalVisitor none({.histories = Histories::None});
    for (const QString &call : {u"login/last"_s, u"login/filter"_s, u"events/last"_s, u"events/filter"_s}) {
        const Answer answer = none.get(u"security/audit/"_s + call, owner);
        QCOMPARE(answer.status, 402);
        QVERIFY(answer.hasError());
        QCOMPARE(none.get(u"security/audit/"_s + call, PortalVisitor::basic(userEmail)).status, 403);
    }
}

void PeopleCallsTest::capabilities()
{
    QFETCH(QString, release);
    const auto visitor = PortalVisitor::forRelease(release);
    const Answer settings = visitor->get(u"settings"_s);
    QCOMPARE(settings.text("greetingSettings"_L1), portalName);
    const QString version = visitor->get(u"settings/version/build"_s).text("docSpace"_L1);
    QVERIFY(version.startsWith(release == "reference"_L1 ? u"3.5"_s : release));
    QCOMPARE(visitor->get(u"capabilities"_s).status, 200);
}

}  // namespace twofold::demoportal::tests

QTEST_GUILESS_MAIN(twofold::demoportal::tests::PeopleCallsTest)
#include "PeopleCallsTest.moc"
