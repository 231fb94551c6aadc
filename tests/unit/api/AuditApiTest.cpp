// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuditApi.h"
#include "tests/support/Await.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto history = "https://portal.example/api/2.0/security/audit/"_L1;

QDateTime utc(const QDate &date, const QTime &time)
{
    return QDateTime(date, time, Qt::UTC);
}

}  // namespace

class AuditApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSignIns()
    {
        ApiFixture at;
        const auto call = AuditApi(at.transport)
                              .getLoginEvents({.startIndex = 100,
                                               .from = utc({2026, 10, 25}, {12, 0}),
                                               .to = utc({2026, 11, 24}, {12, 0, 1}),
                                               .userId = u"7f2a"_s,
                                               .action = AuditAction::CodeAccepted},
                                              {});
        QCOMPARE(at.sentTo().toEncoded(),
                 QByteArray(history.data())
                     + "login/filter?startIndex=100&count=100&from=2026-10-25T12:00:00Z&to=2026-11-24T12:00:01Z&userId=7f2a"
                       "&action=1024");
        at.network->answer(
            200,
            R"({"status":0,"total":101,"response":[{"id":9,"date":"2026-11-24T18:00:01.2500000+02:00","user":"R&amp;D",)"
            R"("userId":"7f2a","login":"ann@portal.example","action":"Login Success","actionId":1024,"ip":"203.0.113.7",)"
            R"("country":"Norway","city":"Bergen","browser":"Firefox 128","platform":"Windows 11","page":"/login"},)"
            R"({"id":8,"user":null,"city":null}]})");
        QVERIFY(outcome(call).has_value());
        const HistoryPage<LoginEvent> expected{
            .events = {{9, utc({2026, 11, 24}, {16, 0, 1, 250}), u"R&D"_s, u"7f2a"_s, u"ann@portal.example"_s, 1024,
                        u"Login Success"_s, u"203.0.113.7"_s, u"Norway"_s, u"Bergen"_s, u"Firefox 128"_s, u"Windows 11"_s,
                        u"/login"_s},
                       {.id = 8}},
            .total = 101,
        };
        QVERIFY(*outcome(call) == expected);
    }

    void tellsSignInsFromTheRest_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<bool>("isSignIn");
        QTest::newRow("password") << 1029 << true;
        QTest::newRow("app") << 1024 << true;
        QTest::newRow("SSO") << 1015 << true;
        QTest::newRow("signed out") << 1006 << false;
        QTest::newRow("wrong password") << 1002 << false;
        QTest::newRow("wrong code") << 1025 << false;
        QTest::newRow("no number") << 0 << false;
    }
    void tellsSignInsFromTheRest()
    {
        QFETCH(int, action);
        const LoginEvent event{.actionId = action};
        QTEST(event.isSignIn(), "isSignIn");
    }

    void readsTheAuditLog()
    {
        ApiFixture at;
        const auto call =
            AuditApi(at.transport)
                .getAuditEvents({.count = 5, .action = AuditAction::TwoFactorOff, .actionType = 2, .target = u"a&b"_s}, {});
        QCOMPARE(at.sentTo().toEncoded(),
                 QByteArray(history.data()) + "events/filter?startIndex=0&count=5&action=6036&actionType=2&target=a%26b");
        at.network->answer(
            200,
            R"({"status":0,"response":[{"id":3,"date":"2026-11-20T08:00:00.0000000Z","user":"Ann","userId":"7f2a",)"
            R"("action":"Two-factor authentication disabled","actionId":6036,"ip":"203.0.113.7","page":"/security",)"
            R"("actionType":2,"product":"Settings","location":"Security","target":["Ben",null],"entries":[],"context":"c"}]})");
        QVERIFY(outcome(call).has_value());
        QCOMPARE(outcome(call)->total, -1);
        QVERIFY(!outcome(call)->isLatestOnly);
        const AuditEvent expected{.id = 3,
                                  .date = utc({2026, 11, 20}, {8, 0}),
                                  .user = u"Ann"_s,
                                  .userId = u"7f2a"_s,
                                  .actionId = 6036,
                                  .action = u"Two-factor authentication disabled"_s,
                                  .ip = u"203.0.113.7"_s,
                                  .page = u"/security"_s,
                                  .actionType = 2,
                                  .target = {u"Ben"_s, QString()},
                                  .context = u"c"_s};
        QCOMPARE(outcome(call)->events.size(), 1);
        QVERIFY(outcome(call)->events.first() == expected);
    }

    void takesTheLatestWhereThereIsNoFilter_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("405") << 405;
    }
    void takesTheLatestWhereThereIsNoFilter()
    {
        QFETCH(int, status);
        ApiFixture at;
        const auto call = AuditApi(at.transport).getLoginEvents({}, {});
        at.network->answer(status, {});
        QCOMPARE(at.sentTo(), QUrl(history + u"login/last"_s));
        at.network->answer(200, R"({"status":0,"response":[{"id":1}]})");
        QVERIFY(outcome(call).has_value());
        QVERIFY(outcome(call)->isLatestOnly);
        QCOMPARE(outcome(call)->events.size(), 1);
    }

    void saysWhenTheLatestCannotBeReadEither()
    {
        ApiFixture at;
        const auto call = AuditApi(at.transport).getAuditEvents({}, {});
        at.network->answer(404, {});
        QCOMPARE(at.sentTo(), QUrl(history + u"events/last"_s));
        at.network->answer(402, {});
        QCOMPARE(outcome(call).error().kind, Error::Kind::PaymentRequired);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the plan hides it") << 402 << R"({"error":{"message":"plan"},"status":1,"statusCode":402})"_ba
                                           << Error::Kind::PaymentRequired;
        QTest::newRow("no admin") << 403 << R"({"error":{"message":"denied"},"status":1,"statusCode":403})"_ba
                                  << Error::Kind::NotAvailable;
        QTest::newRow("no scope") << 403 << QByteArray() << Error::Kind::Forbidden;
        QTest::newRow("session ended") << 401 << QByteArray() << Error::Kind::Unauthorized;
    }
    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        ApiFixture at;
        const auto call = AuditApi(at.transport).getLoginEvents({}, {});
        at.network->answer(status, body);
        QTEST(outcome(call).error().kind, "kind");
        QCOMPARE(at.network->requests().size(), 1);
    }

    void isStoppedWithoutAskingForTheLatest()
    {
        ApiFixture at;
        std::stop_source stop;
        const auto call = AuditApi(at.transport).getLoginEvents({}, stop.get_token());
        stop.request_stop();
        QCOMPARE(await(call).error().kind, Error::Kind::Cancelled);
        QCOMPARE(at.network->requests().size(), 1);
    }

    void refusesWrongShapes_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("detail");
        QTest::newRow("an object") << "{}"_ba << u"response is an object, not a list"_s;
        QTest::newRow("no id") << R"([{"ip":"203.0.113.7"}])"_ba << u"response[0].id is missing, not a whole number"_s;
        QTest::newRow("address is a number") << R"([{"id":1,"ip":7}])"_ba << u"response[0].ip is a number, not a string"_s;
        QTest::newRow("target is a text") << R"([{"id":1,"target":"Ben"}])"_ba << u"response[0].target is a string, not a list"_s;
    }
    void refusesWrongShapes()
    {
        QFETCH(QByteArray, response);
        ApiFixture at;
        const auto call = AuditApi(at.transport).getAuditEvents({}, {});
        at.network->answer(200, R"({"status":0,"response":)"_ba + response + "}");
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QTEST(outcome(call).error().detail, "detail");
    }
};

QTEST_GUILESS_MAIN(AuditApiTest)
#include "AuditApiTest.moc"
