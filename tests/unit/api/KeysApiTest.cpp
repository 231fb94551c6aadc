// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/KeysApi.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class KeysApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAKey()
    {
        ApiFixture at;
        at.transport.setCredentials({.scheme = Credentials::Scheme::SessionCookie, .value = Secret::fromText(u"t")});
        const auto call = KeysApi(at.transport).getSelfKey(Secret::fromText(u"sk-77"), {});
        QCOMPARE(at.sentTo(), QUrl(u"https://portal.example/api/2.0/keys/@self"_s));
        QCOMPARE(at.sent("Authorization"), "Bearer sk-77"_ba);
        QVERIFY(at.sent("Cookie").isEmpty());
        at.network->answer(200,
                           R"({"status":0,"response":{"id":"k1","name":"Door","key":"sk-***abcd","keyPostfix":"abcd",)"
                           R"("permissions":["accounts:read"],"isActive":true,"createOn":"2026-01-02T00:00:00.0000000Z",)"
                           R"("expiresAt":"2027-01-02T03:00:00.0000000+02:00","createBy":{"id":"7f2a","displayName":"Ann"}}})");
        const ApiKeyInfo expected{.id = u"k1"_s,
                                  .name = u"Door"_s,
                                  .postfix = u"abcd"_s,
                                  .isActive = true,
                                  .expiresAt = QDateTime(QDate(2027, 1, 2), QTime(1, 0), Qt::UTC),
                                  .permissions = {u"accounts:read"_s},
                                  .ownerId = u"7f2a"_s};
        QVERIFY(outcome(call).has_value());
        QVERIFY(*outcome(call) == expected);
    }

    void readsWhatIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("expires");
        QTest::addColumn<bool>("everything");
        QTest::newRow("nothing") << QByteArray() << false << true;
        QTest::newRow("nulls") << R"(,"expiresAt":null,"permissions":null,"createBy":null)"_ba << false << true;
        QTest::newRow("the first date") << R"(,"expiresAt":"0001-01-01T00:00:00.0000000Z")"_ba << false << true;
        QTest::newRow("a date") << R"(,"expiresAt":"2027-01-01T00:00:00.0000000Z")"_ba << true << true;
        QTest::newRow("all") << R"(,"permissions":["*"])"_ba << false << true;
        QTest::newRow("some") << R"(,"permissions":["accounts:read","rooms:write"])"_ba << false << false;
    }
    void readsWhatIsLeftOut()
    {
        QFETCH(QByteArray, members);
        ApiFixture at;
        const auto call = KeysApi(at.transport).getSelfKey(Secret::fromText(u"sk-77"), {});
        at.network->answer(200, R"({"status":0,"response":{"id":"k1","isActive":true)"_ba + members + "}}");
        QVERIFY(outcome(call).has_value());
        QTEST(outcome(call)->expiresAt.isValid(), "expires");
        QTEST(outcome(call)->mayDoEverything(), "everything");
        QVERIFY(outcome(call)->ownerId.isEmpty());
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("refused") << 401 << Error::Kind::Unauthorized;
        QTest::newRow("no scope") << 403 << Error::Kind::Forbidden;
        QTest::newRow("a portal without keys") << 404 << Error::Kind::BadRequest;
    }
    void errors()
    {
        QFETCH(int, status);
        ApiFixture at;
        const auto call = KeysApi(at.transport).getSelfKey(Secret::fromText(u"sk-77"), {});
        at.network->answer(status, {});
        QTEST(outcome(call).error().kind, "kind");
    }

    void anEmptyKeyIsNotSent()
    {
        ApiFixture at;
        const auto call = KeysApi(at.transport).getSelfKey({}, {});
        QCOMPARE(outcome(call).error().kind, Error::Kind::BadRequest);
        QVERIFY(at.network->requests().isEmpty());
    }

    void refusesWrongShapes_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a list") << "[]"_ba << u"response is a list, not an object"_s;
        QTest::newRow("no id") << R"({"isActive":true})"_ba << u"response.id is missing, not a string"_s;
        QTest::newRow("active is a text") << R"({"id":"k","isActive":"yes"})"_ba
                                          << u"response.isActive is a string, not a boolean"_s;
        QTest::newRow("owner is a text") << R"({"id":"k","isActive":true,"createBy":"Ann"})"_ba
                                         << u"response.createBy is a string, not an object"_s;
    }
    void refusesWrongShapes()
    {
        QFETCH(QByteArray, response);
        ApiFixture at;
        const auto call = KeysApi(at.transport).getSelfKey(Secret::fromText(u"sk-77"), {});
        at.network->answer(200, R"({"status":0,"response":)"_ba + response + "}");
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QTEST(outcome(call).error().detail, "detail");
    }
};

QTEST_GUILESS_MAIN(KeysApiTest)
#include "KeysApiTest.moc"
