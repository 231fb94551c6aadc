// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConnectionsApi.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

namespace {

/// An API fixture as a signed-in person.
struct Fixture : ApiFixture
{
    Fixture() { transport.setCredentials({.scheme = Credentials::Scheme::BearerToken, .value = Secret::fromText(u"t/1")}); }

    ConnectionsApi api{transport};
};

constexpr auto place = "https://portal.example/api/2.0/security/activeconnections"_L1;

}  // namespace

class ConnectionsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads()
    {
        Fixture at;
        const auto call = at.api.getActiveConnections({});
        QCOMPARE(at.sentTo(), QUrl(QString(place)));
        QVERIFY(at.sent("Authorization").isEmpty());
        QVERIFY(at.sent("Cookie").startsWith("asc_auth_key=t"));
        at.network->answer(
            200,
            R"({"status":0,"response":{"loginEvent":7,"items":[)"
            R"({"id":7,"date":"2026-11-24T18:00:01.2500000+02:00","ip":"203.0.113.7","country":"Norway","city":"Bergen",)"
            R"("browser":"Firefox 128","platform":"Windows 11","mobile":false,"page":"/login"},)"
            R"({"id":5,"date":"2026-11-20T09:00:00.0000000+02:00","ip":"198.51.100.4","city":null},)"
            R"({"id":3}]}})");
        QVERIFY(outcome(call).has_value());
        const QDateTime first(QDate(2026, 11, 24), QTime(16, 0, 1, 250), Qt::UTC);
        const QDateTime second(QDate(2026, 11, 20), QTime(7, 0), Qt::UTC);
        const ActiveConnections expected{
            .own = 7,
            .items = {{7, first, u"203.0.113.7"_s, u"Norway"_s, u"Bergen"_s, u"Firefox 128"_s, u"Windows 11"_s},
                      {5, second, u"198.51.100.4"_s, {}, {}, {}, {}},
                      {3, {}, {}, {}, {}, {}, {}}},
        };
        QVERIFY(*outcome(call) == expected);
        QCOMPARE(outcome(call)->others(), expected.items.mid(1));
    }

    void aKeyHasNoConnectionOfItsOwn()
    {
        Fixture at;
        at.transport.setCredentials({.scheme = Credentials::Scheme::ApiKey, .value = Secret::fromText(u"sk-1")});
        const auto call = at.api.getActiveConnections({});
        QCOMPARE(at.sent("Authorization"), "Bearer sk-1"_ba);
        // The portal describes the request itself where the account has no connection at all.
        at.network->answer(200, R"({"status":0,"response":{"items":[{"id":0,"ip":"203.0.113.7"}]}})");
        QCOMPARE(outcome(call)->own, 0);
        QVERIFY(outcome(call)->others().isEmpty());
    }

    void refusesWrongShapes_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QString>("detail");
        QTest::newRow("a list") << "[]"_ba << u"response is a list, not an object"_s;
        QTest::newRow("items of another type") << R"({"items":{}})"_ba << u"response.items is an object, not a list"_s;
        QTest::newRow("no id") << R"({"items":[{"ip":"203.0.113.7"}]})"_ba
                               << u"response.items[0].id is missing, not a whole number"_s;
        QTest::newRow("own is a text") << R"({"loginEvent":"7","items":[]})"_ba
                                       << u"response.loginEvent is a string, not a whole number"_s;
    }
    void refusesWrongShapes()
    {
        QFETCH(QByteArray, response);
        QFETCH(QString, detail);
        Fixture at;
        const auto call = at.api.getActiveConnections({});
        at.network->answer(200, R"({"status":0,"response":)"_ba + response + "}");
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QCOMPARE(outcome(call).error().detail, detail);
    }

    void logsTheOthersOut_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("done: the caller's name") << R"({"status":0,"response":"Ada Quay"})"_ba << true;
        QTest::newRow("came to nothing") << R"({"status":0,"count":0})"_ba << false;
    }
    void logsTheOthersOut()
    {
        QFETCH(QByteArray, envelope);
        QFETCH(bool, isDone);
        Fixture at;
        const auto call = at.api.logOutAllExceptThis({});
        QCOMPARE(at.sentTo(), QUrl(place + u"/logoutallexceptthis"_s));
        QCOMPARE(at.network->last().operation, QNetworkAccessManager::PutOperation);
        QVERIFY(at.sent("Authorization").isEmpty());
        QVERIFY(at.sent("Cookie").startsWith("asc_auth_key=t"));
        at.network->answer(200, envelope);
        QCOMPARE(outcome(call).has_value(), isDone);
        if (!isDone)
            QCOMPARE(outcome(call).error().kind, Error::Kind::ServerFault);
    }

    void logsOneOut_data()
    {
        QTest::addColumn<bool>("wasThere");
        QTest::newRow("there") << true;
        QTest::newRow("gone already") << false;
    }
    void logsOneOut()
    {
        QFETCH(bool, wasThere);
        Fixture at;
        const auto call = at.api.logOut(5, {});
        QCOMPARE(at.sentTo(), QUrl(place + u"/logout/5"_s));
        QCOMPARE(at.network->last().operation, QNetworkAccessManager::PutOperation);
        at.network->answer(200, wasThere ? R"({"status":0,"response":true})" : R"({"status":0,"response":false})");
        QCOMPARE(*outcome(call), wasThere);
    }
};

QTEST_GUILESS_MAIN(ConnectionsApiTest)
#include "ConnectionsApiTest.moc"
