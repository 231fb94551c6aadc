// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuthenticationApi.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class AuthenticationApiTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray envelope(const QByteArray &response)
    {
        return R"({"count":1,"status":0,"statusCode":200,"response":)" + response + "}";
    }

    static PasswordLogin plain() { return {.userName = u"ann@portal.example"_s, .password = Secret::fromText(u"pass word")}; }

private Q_SLOTS:
    // Computed with Python's hashlib.pbkdf2_hmac.
    void hashesAsTheWebClientDoes_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<PasswordHashParameters>("parameters");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("usual") << u"correct horse"_s << PasswordHashParameters{256, 100000, u"8f3a2b1c9d4e5f60"_s}
                               << "14f5b1feb34ebdd766529fe3dc1a956822cf82b14f3c12ae069e554d473bc671"_ba;
        QTest::newRow("trimmed") << u"  correct horse\t"_s << PasswordHashParameters{256, 100000, u"8f3a2b1c9d4e5f60"_s}
                                 << "14f5b1feb34ebdd766529fe3dc1a956822cf82b14f3c12ae069e554d473bc671"_ba;
        QTest::newRow("other letters, size and rounds")
            << u"Gr\u00fc\u00dfe 42"_s << PasswordHashParameters{128, 1000, u"00ff"_s} << "c51c4e7a9013226cce82f53bf492a7f8"_ba;
    }
    void hashesAsTheWebClientDoes()
    {
        QFETCH(QString, password);
        QFETCH(PasswordHashParameters, parameters);
        QFETCH(QByteArray, hash);
        QCOMPARE(passwordHash(Secret::fromText(password), parameters).bytes(), hash);
    }

    void sendsPasswordOrHash()
    {
        ApiFixture at;
        AuthenticationApi api(at.transport);
        const auto first = api.authenticateMe(plain(), {});
        QCOMPARE(at.sentTo(), QUrl(u"https://portal.example/api/2.0/authentication"_s));
        const QJsonObject withPassword{{u"userName"_s, u"ann@portal.example"_s}, {u"password"_s, u"pass word"_s}};
        QCOMPARE(at.sentBody(), withPassword);
        QVERIFY(!at.sentWithCredentials());

        auto hashed = plain();
        hashed.passwordHash = Secret::fromText(u"ab12");
        const auto second = api.authenticateMe(hashed, {});
        const QJsonObject withHash{{u"userName"_s, u"ann@portal.example"_s}, {u"passwordHash"_s, u"ab12"_s}};
        QCOMPARE(at.sentBody(), withHash);
    }

    void readsEveryOutcome_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<QByteArray>("cookie");
        QTest::addColumn<AuthenticationToken>("expected");
        const auto link = [](ConfirmLink::Type type, const QString &query, QStringView key) {
            return ConfirmLink{.type = type, .query = query, .key = Secret::fromText(key)};
        };
        QTest::newRow("signed in") << R"({"token":"PL+1/Q==","expires":"0001-01-01T00:00:00","sms":false,"tfa":false})"_ba
                                   << "asc_auth_key=PL%2b1%2fQ%3d%3d; path=/"_ba
                                   << AuthenticationToken{.token = Secret::fromText(u"PL+1/Q==")};
        QTest::newRow("token in the cookie alone")
            << R"({"sms":false,"tfa":true})"_ba
            << "asc_auth_key=a%2Bb; path=/"_ba << AuthenticationToken{.token = Secret::fromText(u"a+b"), .tfa = true};
        QTest::newRow("app, linked")
            << R"({"tfa":true,"confirmUrl":"https://p.example/confirm/TfaAuth?type=TfaAuth&uid=7f2a"})"_ba
            << "asc_confirm_key_TfaAuth=17.k3y; path=/"_ba
            << AuthenticationToken{.tfa = true,
                                   .confirm = link(ConfirmLink::Type::TfaAuth, u"type=TfaAuth&uid=7f2a"_s, u"17.k3y")};
        QTest::newRow("app, not linked")
            << R"({"tfa":true,"tfaKey":"GEZDGNBVGY3TQOJQ","confirmUrl":"https://p.example/c?type=TfaActivation&email=a%40b"})"_ba
            << "asc_confirm_key_TfaActivation=17.k3y; path=/"_ba
            << AuthenticationToken{.tfa = true,
                                   .tfaKey = Secret::fromText(u"GEZDGNBVGY3TQOJQ"),
                                   .confirm =
                                       link(ConfirmLink::Type::TfaActivation, u"type=TfaActivation&email=a%40b"_s, u"17.k3y")};
        QTest::newRow("text message sent")
            << R"({"sms":true,"phoneNoise":"+4912**","confirmUrl":"https://p.example/?type=PhoneAuth&key=17.s&encemail=x%2b"})"_ba
            << QByteArray()
            << AuthenticationToken{.sms = true,
                                   .phoneNoise = u"+4912**"_s,
                                   .confirm = link(ConfirmLink::Type::PhoneAuth, u"type=PhoneAuth&encemail=x%2b"_s, u"17.s")};
    }
    void readsEveryOutcome()
    {
        QFETCH(QByteArray, response);
        QFETCH(QByteArray, cookie);
        QFETCH(AuthenticationToken, expected);
        ApiFixture at;
        const auto call = AuthenticationApi(at.transport).authenticateMe(plain(), {});
        at.network->answer(200, envelope(response), {{"Set-Cookie", cookie}});
        QVERIFY(outcome(call).has_value());
        QVERIFY(*outcome(call) == expected);
    }

    void refusesAnAnswerWithoutAnOutcome_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::newRow("empty") << "{}"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("a text") << R"("token")"_ba;
        QTest::newRow("token is a number") << R"({"token":12})"_ba;
        QTest::newRow("tfa is a text") << R"({"tfa":"yes"})"_ba;
        QTest::newRow("link of an unknown type") << R"({"tfa":true,"confirmUrl":"https://p.example/c?type=Wipe"})"_ba;
    }
    void refusesAnAnswerWithoutAnOutcome()
    {
        QFETCH(QByteArray, response);
        ApiFixture at;
        const auto call = AuthenticationApi(at.transport).authenticateMe(plain(), {});
        at.network->answer(200, envelope(response));
        QCOMPARE(outcome(call).error().kind, Error::Kind::Malformed);
        QVERIFY(!outcome(call).error().detail.isEmpty());
    }

    void putsTheCodeIntoPathAndBody_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("segment");
        QTest::newRow("app code") << u"012345"_s << u"012345"_s;
        QTest::newRow("backup code") << u"aB-_9z"_s << u"aB-_9z"_s;
        QTest::newRow("reads like another call") << u"logout"_s << u"code"_s;
        QTest::newRow("in capitals too") << u"LOGOUT"_s << u"code"_s;
        QTest::newRow("climbs") << u".."_s << u"code"_s;
        QTest::newRow("has a slash") << u"12/../x"_s << u"code"_s;
        QTest::newRow("empty") << QString() << u"code"_s;
    }
    void putsTheCodeIntoPathAndBody()
    {
        QFETCH(QString, code);
        QFETCH(QString, segment);
        ApiFixture at;
        const auto call = AuthenticationApi(at.transport).authenticateMeWithCode(plain(), Secret::fromText(code), {});
        QCOMPARE(at.sentTo().path(), QString(u"/api/2.0/authentication/"_s + segment));
        QCOMPARE(at.sentBody()["code"_L1].toString(), code);
        QCOMPARE(at.sentBody()["userName"_L1].toString(), u"ann@portal.example"_s);
        QVERIFY(!at.sentWithCredentials());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("seconds");
        const auto own = R"({"error":{"message":"No","type":null,"stack":null,"hresult":0},"status":1,"statusCode":403})"_ba;
        QTest::newRow("wrong") << 401 << own << QByteArray() << Error::Kind::BadCode << 0;
        QTest::newRow("blocked") << 403 << own << QByteArray() << Error::Kind::LockedOut << 60;
        const auto disabled =
            R"({"error":{"message":"Your profile is disabled","type":"System.Security.SecurityException","stack":" at",)"
            R"("hresult":-2146233088},"status":1,"statusCode":403})"_ba;
        QTest::newRow("switched off") << 403 << disabled << QByteArray() << Error::Kind::NotAvailable << 0;
        QTest::newRow("blocked, as documented") << 429 << own << QByteArray() << Error::Kind::LockedOut << 60;
        QTest::newRow("rate limit") << 429 << QByteArray() << "17"_ba << Error::Kind::LockedOut << 17;
        QTest::newRow("portal's address restriction")
            << 403 << R"("Your IP is not allowed")"_ba << QByteArray() << Error::Kind::Forbidden << 0;
        QTest::newRow("broken trusted address") << 500 << own << QByteArray() << Error::Kind::ServerFault << 0;
    }
    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        QFETCH(Error::Kind, kind);
        QFETCH(int, seconds);
        ApiFixture at;
        const auto call = AuthenticationApi(at.transport).authenticateMe(plain(), {});
        at.network->answer(status, body, {{"Retry-After", retryAfter}});
        QCOMPARE(outcome(call).error().kind, kind);
        QCOMPARE(outcome(call).error().retryAfter, std::chrono::seconds(seconds));
    }

    void textMessages()
    {
        ApiFixture at;
        AuthenticationApi api(at.transport);
        const auto again = api.sendSmsCode(plain(), {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/authentication/sendsms"_s);
        at.network->answer(200, envelope(R"({"sms":true,"phoneNoise":"+49**"})"));
        QCOMPARE(outcome(again)->phoneNoise, u"+49**"_s);

        const ConfirmLink link{.type = ConfirmLink::Type::PhoneActivation,
                               .query = u"type=PhoneActivation&encemail=x"_s,
                               .key = Secret::fromText(u"17.s")};
        const auto phone = api.saveMobilePhone(link, u"+49123"_s, {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/authentication/setphone"_s);
        QCOMPARE(at.sent("confirm"), "type=PhoneActivation&encemail=x&key=17.s"_ba);
        QCOMPARE(at.network->last().body, R"({"mobilePhone":"+49123"})"_ba);
        at.network->answer(401, {});
        QCOMPARE(outcome(phone).error().kind, Error::Kind::Unauthorized);  // the link has expired
    }

    void checksAConfirmLink_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<int>("result");  // -1: malformed
        QTest::newRow("ok") << R"({"result":0})"_ba << 0;
        QTest::newRow("expired") << R"({"result":2,"email":null})"_ba << 2;
        QTest::newRow("bare number") << "1"_ba << 1;
        QTest::newRow("unknown number") << R"({"result":7})"_ba << -1;
        QTest::newRow("a text") << R"({"result":"Ok"})"_ba << -1;
        QTest::newRow("nothing") << "null"_ba << -1;
    }
    void checksAConfirmLink()
    {
        QFETCH(QByteArray, response);
        QFETCH(int, result);
        ApiFixture at;
        const ConfirmLink link{.type = ConfirmLink::Type::TfaAuth,
                               .query = u"type=TfaAuth&uid=7f2a&email=a%2bb%40c"_s,
                               .key = Secret::fromText(u"17.k3y")};
        const auto call = AuthenticationApi(at.transport).checkConfirm(link, {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/authentication/confirm"_s);
        const QJsonObject expected{
            {u"type"_s, u"TfaAuth"_s}, {u"uid"_s, u"7f2a"_s}, {u"email"_s, u"a+b@c"_s}, {u"key"_s, u"17.k3y"_s}};
        QCOMPARE(at.sentBody(), expected);
        QVERIFY(!at.sentWithCredentials());
        at.network->answer(200, envelope(response));
        QCOMPARE(outcome(call) ? int(*outcome(call)) : -1, result);
    }

    void signsOutByTheCookie()
    {
        ApiFixture at;
        at.transport.setCredentials({.scheme = Credentials::Scheme::BearerToken, .value = Secret::fromText(u"PL+1/Q==")});
        const auto call = AuthenticationApi(at.transport).logout(Secret::fromText(u"PL+1/Q=="), {});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/authentication/logout"_s);
        QCOMPARE(at.sent("Cookie"), "asc_auth_key=PL+1/Q=="_ba);
        QVERIFY(!at.network->last().request.hasRawHeader("Authorization"));
        at.network->answer(200, R"({"count":0,"status":0,"statusCode":200})"_ba);
        QVERIFY(*outcome(call));
    }
};

QTEST_GUILESS_MAIN(AuthenticationApiTest)
#include "AuthenticationApiTest.moc"
