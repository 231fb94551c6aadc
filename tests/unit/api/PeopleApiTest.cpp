// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PeopleApi.h"
#include "app/api/GroupsApi.h"
#include "app/api/HtmlText.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class PeopleApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSelf_data()
    {
        QTest::addColumn<QByteArray>("flags");
        QTest::addColumn<Person>("expected");
        const Person base{.id = u"7f2a"_s,
                          .displayName = u"Ann O'Hara & Söhne"_s,
                          .email = u"ann@portal.example"_s,
                          .groupIds = {u"g1"_s, u"g2"_s},
                          .groupNames = {u"A & B"_s, u"C"_s},
                          .areGroupsKnown = true};
        auto person = base;
        person.isOwner = person.isAdmin = true;
        QTest::newRow("owner up to 3.6") << R"("isOwner":true,"isAdmin":true)"_ba << person;
        person.isAdmin = false;
        person.tfaAppEnabled = false;
        QTest::newRow("owner from 3.7 on, not linked") << R"("isOwner":true,"isAdmin":false,"tfaAppEnabled":false)"_ba << person;
        person.isOwner = false;
        person.isRoomAdmin = true;
        person.tfaAppEnabled.reset();
        person.mobilePhone = u"+49123"_s;
        QTest::newRow("room admin") << R"("isRoomAdmin":true,"mobilePhone":"+49123","tfaAppEnabled":null)"_ba << person;
        person = base;
        person.isVisitor = true;
        QTest::newRow("guest") << R"("isVisitor":true)"_ba << person;
        person.isVisitor = false;
        person.isCollaborator = true;
        person.status = Person::Status::Terminated;
        QTest::newRow("disabled user") << R"("isCollaborator":true,"status":2)"_ba << person;
        person.isCollaborator = false;
        person.status = Person::Status::Pending;
        QTest::newRow("invited") << R"("status":4)"_ba << person;
    }
    void readsSelf()
    {
        QFETCH(QByteArray, flags);
        QFETCH(Person, expected);
        ApiFixture at;
        const auto call = PeopleApi(at.transport).getSelf({});
        QCOMPARE(at.sentTo(), QUrl(u"https://portal.example/api/2.0/people/@self"_s));
        QVERIFY(at.sentWithCredentials());
        at.network->answer(200,
                           R"({"status":0,"response":{"id":"7f2a","displayName":"Ann O&#39;Hara &amp; S&#246;hne",)"
                           R"("email":"ann@portal.example","groups":[{"id":"g1","name":"A &amp; B"},{"id":"g2","name":"C"}],)"_ba
                               + flags + "}}");
        QVERIFY(outcome(call).has_value());
        QVERIFY(*outcome(call) == expected);
        QCOMPARE(outcome(call)->mayManagePortal(), expected.isOwner || expected.isAdmin);
    }

    void searches()
    {
        ApiFixture at;
        const auto call = PeopleApi(at.transport).searchByFilter({.filterValue = u"a+b & c/ü"_s}, 200, 100, {});
        QCOMPARE(at.sentTo().toEncoded(),
                 "https://portal.example/api/2.0/people/filter?startIndex=200&count=100&filterValue=a%2Bb%20%26%20c%2F%C3%BC"_ba);
        at.network->answer(200, R"({"status":0,"count":1,"total":201,"response":[{"id":"7f2a","displayName":"Ann"}]})");
        QCOMPARE(outcome(call)->total, 201);
        QCOMPARE(outcome(call)->people.size(), 1);
    }

    void knowsWhetherItKnowsTheGroups_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("known");
        QTest::newRow("short description") << R"("displayName":"Ann")"_ba << false;
        QTest::newRow("full, in no group") << R"("isVisitor":false)"_ba << true;
        QTest::newRow("in one") << R"("groups":[{"id":"g1"}])"_ba << true;
        QTest::newRow("an empty list") << R"("groups":[])"_ba << true;
    }
    void knowsWhetherItKnowsTheGroups()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, known);
        ApiFixture at;
        const auto call = PeopleApi(at.transport).getSelf({});
        at.network->answer(200, R"({"status":0,"response":{"id":"7f2a",)"_ba + members + "}}");
        QCOMPARE(outcome(call)->areGroupsKnown, known);
    }

    void asksForSomeInAnOrder()
    {
        ApiFixture at;
        const PeopleQuery guests{.groupId = u"7f2a"_s, .employeeType = u"Guest"_s, .sortBy = u"email"_s, .isDescending = true};
        const auto call = PeopleApi(at.transport).searchByFilter(guests, 0, 100, {});
        QCOMPARE(at.sentTo().query(),
                 u"startIndex=0&count=100&groupId=7f2a&employeeType=Guest&sortBy=email&sortOrder=descending"_s);
        at.network->answer(200, R"({"status":0,"total":0,"response":[]})");
        QVERIFY(outcome(call).has_value());
    }

    void refusesWrongShapes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no id") << R"({"status":0,"response":[{"displayName":"Ann"}]})"_ba
                               << u"response[0].id is missing, not a string"_s;
        QTest::newRow("a person is a text") << R"({"status":0,"response":["Ann"]})"_ba
                                            << u"response[0] is a string, not an object"_s;
        QTest::newRow("role is a number") << R"({"status":0,"response":[{"id":"a","isOwner":1}]})"_ba
                                          << u"response[0].isOwner is a number, not a boolean"_s;
        QTest::newRow("group without id") << R"({"status":0,"response":[{"id":"a","groups":[{}]}]})"_ba
                                          << u"response[0].groups[0].id is missing, not a string"_s;
        QTest::newRow("total is a text") << R"({"status":0,"total":"many","response":[]})"_ba << u"total is not a number"_s;
    }
    void refusesWrongShapes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, detail);
        ApiFixture at;
        const auto call = PeopleApi(at.transport).searchByFilter({}, 0, 100, {});
        at.network->answer(200, body);
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QCOMPARE(outcome(call).error().detail, detail);
    }

    void readsGroups()
    {
        ApiFixture at;
        const auto call = GroupsApi(at.transport).getGroups(0, 50, {});
        QCOMPARE(at.sentTo().toEncoded(), "https://portal.example/api/2.0/group?startIndex=0&count=50"_ba);
        at.network->answer(
            200, R"({"status":0,"total":2,"response":[{"id":"g1","name":"R&amp;D","membersCount":3},{"id":"g2","name":"All"}]})");
        const QList<Group> expected{{u"g1"_s, u"R&D"_s, 3}, {u"g2"_s, u"All"_s, 0}};
        QCOMPARE(*outcome(call), expected);
    }

    void findsGroups()
    {
        ApiFixture at;
        const auto call = GroupsApi(at.transport).searchGroups(u"R+D"_s, 25, 25, {});
        QCOMPARE(at.sentTo().toEncoded(), "https://portal.example/api/2.0/group?startIndex=25&count=25&filterValue=R%2BD"_ba);
        at.network->answer(200, R"({"status":0,"total":26,"response":[{"id":"g1","name":"R&amp;D","membersCount":3}]})");
        QCOMPARE(outcome(call)->total, 26);
        QCOMPARE(outcome(call)->groups, (QList<Group>{{u"g1"_s, u"R&D"_s, 3}}));
    }

    void readsOneGroup()
    {
        ApiFixture at;
        const auto call = GroupsApi(at.transport).getGroup(u"g/1"_s, {});
        QCOMPARE(at.sentTo().toEncoded(), "https://portal.example/api/2.0/group/g%2F1?includeMembers=false"_ba);
        at.network->answer(200, R"({"status":0,"response":{"id":"g1","name":"R&amp;D","membersCount":3}})");
        QVERIFY(outcome(call).has_value());
        QCOMPARE(*outcome(call), (Group{u"g1"_s, u"R&D"_s, 3}));
    }

    void readsOnePerson()
    {
        ApiFixture at;
        const auto call = PeopleApi(at.transport).getPerson(u"7f2a"_s, {});
        QCOMPARE(at.sentTo().toEncoded(), "https://portal.example/api/2.0/people/7f2a"_ba);
        at.network->answer(404, R"({"status":1,"statusCode":404,"error":{"message":"The user could not be found"}})");
        QCOMPARE(outcome(call).error().kind, Error::Kind::BadRequest);
        QCOMPARE(outcome(call).error().httpStatus, 404);
    }

    void decodesHtml_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("plain");
        QTest::newRow("named") << u"&lt;b&gt; &amp; &quot;c&quot; &apos;"_s << u"<b> & \"c\" '"_s;
        QTest::newRow("decimal") << u"&#39;&#246;"_s << u"'\u00f6"_s;
        QTest::newRow("hexadecimal") << u"&#x27;&#XF6;&#x1F600;"_s << u"'\u00f6\U0001F600"_s;
        QTest::newRow("once only") << u"&amp;lt;"_s << u"&lt;"_s;
        QTest::newRow("no reference") << u"R&D; a & b &nbsp; &"_s << u"R&D; a & b &nbsp; &"_s;
        QTest::newRow("no number") << u"&#; &#x; &#-1; &#+65; &#x110000; &#xD800; &#0; &#99999999999;"_s
                                   << u"&#; &#x; &#-1; &#+65; &#x110000; &#xD800; &#0; &#99999999999;"_s;
        QTest::newRow("reference beside a bare mark") << u"A & B&amp;C"_s << u"A & B&C"_s;
        QTest::newRow("mark before a reference") << u"&&amp;"_s << u"&&"_s;
    }
    void decodesHtml()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, plain);
        QCOMPARE(decodedHtml(encoded), plain);
    }
};

QTEST_GUILESS_MAIN(PeopleApiTest)
#include "PeopleApiTest.moc"
