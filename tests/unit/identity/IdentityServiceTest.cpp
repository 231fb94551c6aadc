// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Await.h"
#include "tests/unit/identity/IdentityBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using api::Credentials;
using Kind = Error::Kind;

namespace {

const auto tokenPath = "/oauth2/token"_ba;
const auto revocationPath = "/oauth2/revoke"_ba;

Credentials tokens(const QString &secret)
{
    return {
        .scheme = Credentials::Scheme::OAuth2,
        .value = Secret::fromText(u"old token"),
        .renewal =
            {
                .clientId = u"twofold"_s,
                .clientSecret = Secret::fromText(secret),
                .refreshToken = Secret::fromText(u"old/refresh+token="),
            },
    };
}

const QJsonObject rotated{{u"access_token"_s, u"new token"_s},
                          {u"token_type"_s, u"bearer"_s},
                          {u"expires_in"_s, 3600},
                          {u"refresh_token"_s, u"new refresh token"_s}};

}  // namespace

/// Renewing and revoking; signing in is AuthorizationAttemptTest's.
class IdentityServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renews_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("public") << QString();
        QTest::newRow("confidential") << u"a secret / with + and &"_s;
    }

    void renews()
    {
        QFETCH(QString, secret);
        IdentityBench bench;
        bench.provider.answerJson(tokenPath, rotated);
        const auto renewed = await(bench.service.renew(bench.provider.portal(), tokens(secret), {}));
        QVERIFY(renewed);
        QCOMPARE(renewed->value, Secret::fromText(u"new token"));
        QCOMPARE(renewed->renewal.refreshToken, Secret::fromText(u"new refresh token"));
        QCOMPARE(renewed->renewal.clientId, u"twofold"_s);
        QCOMPARE(renewed->renewal.clientSecret, Secret::fromText(secret));
        QCOMPARE(renewed->renewal.expires, bench.clock.now().addSecs(3600));

        const auto requests = bench.provider.requestsTo(tokenPath);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].value(u"grant_type"_s), u"refresh_token"_s);
        QCOMPARE(requests[0].value(u"refresh_token"_s), u"old/refresh+token="_s);
        QCOMPARE(requests[0].value(u"client_id"_s), u"twofold"_s);
        QCOMPARE(requests[0].form.hasQueryItem(u"client_secret"_s), !secret.isEmpty());
        QCOMPARE(requests[0].value(u"client_secret"_s), secret);
    }

    void refreshTokenThatIsNotReplacedStays()
    {
        IdentityBench bench;
        auto answer = rotated;
        answer.remove(u"refresh_token"_s);
        answer.remove(u"expires_in"_s);
        bench.provider.answerJson(tokenPath, answer);
        const auto renewed = await(bench.service.renew(bench.provider.portal(), tokens({}), {}));
        QVERIFY(renewed);
        QCOMPARE(renewed->renewal.refreshToken, tokens({}).renewal.refreshToken);
        QVERIFY(!renewed->renewal.expires.isValid());
    }

    void refusedRenewal_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("void refresh token") << "400 Bad Request"_ba
                                            << R"({"error":"invalid_grant"})"_ba << Kind::Unauthorized;
        QTest::newRow("unknown client") << "401 Unauthorized"_ba
                                        << R"({"error":"invalid_client"})"_ba << Kind::Unauthorized;
        QTest::newRow("server fault") << "500 Oh"_ba
                                      << R"({"error":"server_error"})"_ba << Kind::ServerFault;
        QTest::newRow("bad gateway") << "502 Bad Gateway"_ba
                                     << "<html>"_ba << Kind::ServerFault;
        QTest::newRow("too many") << "429 Too Many Requests"_ba
                                  << "{}"_ba << Kind::TooManyRequests;
        QTest::newRow("a page that forbids") << "403 Forbidden"_ba
                                             << "<html>"_ba << Kind::Malformed;
        QTest::newRow("no token") << "200 OK"_ba
                                  << R"({"token_type":"Bearer"})"_ba << Kind::Malformed;
        QTest::newRow("not a Bearer") << "200 OK"_ba
                                      << R"({"access_token":"x","token_type":"mac"})"_ba << Kind::Malformed;
        QTest::newRow("no JSON") << "200 OK"_ba
                                 << "<html>"_ba << Kind::Malformed;
        QTest::newRow("too large") << "200 OK"_ba << QByteArray(1024 * 1024 + 1, ' ') << Kind::Malformed;
        QTest::newRow("redirect") << "307 Temporary Redirect"_ba << QByteArray() << Kind::RedirectedElsewhere;
        QTest::newRow("broken off") << QByteArray() << QByteArray() << Kind::Offline;
    }

    void refusedRenewal()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        IdentityBench bench;
        FakeProvider elsewhere;
        const auto away = "Location: " + elsewhere.portal().toEncoded() + "/oauth2/token\r\n";
        if (status.isEmpty())
            bench.provider.breakOff(tokenPath);
        else
            bench.provider.answer(tokenPath, status, away, body);
        const auto renewed = await(bench.service.renew(bench.provider.portal(), tokens(u"a secret"_s), {}));
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().kind, kind);
        // A refresh token that comes twice is taken for a stolen one; and nobody else sees it.
        QCOMPARE(bench.provider.requestsTo(tokenPath).size(), 1);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void renewalGoesNowhereElse()
    {
        IdentityBench bench;
        FakeProvider elsewhere;
        auto document = bench.provider.document();
        document.insert(u"token_endpoint"_s, QString(elsewhere.issuer() + u"/token"_s));
        bench.provider.announce(document);
        const auto renewed = await(bench.service.renew(bench.provider.portal(), tokens({}), {}));
        QVERIFY(!renewed);
        QCOMPARE(renewed.error().kind, Kind::IdentityRefused);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void stoppedRenewalIsCancelled()
    {
        IdentityBench bench;
        std::stop_source stop;
        const auto renewed = bench.service.renew(bench.provider.portal(), tokens({}), stop.get_token());
        stop.request_stop();
        const auto result = await(renewed);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Cancelled);
    }

    void revokes_data()
    {
        QTest::addColumn<bool>("isRefreshable");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("hint");
        QTest::newRow("refresh token") << true << u"old/refresh+token="_s << u"refresh_token"_s;
        QTest::newRow("access token") << false << u"old token"_s << u"access_token"_s;
    }

    void revokes()
    {
        QFETCH(bool, isRefreshable);
        IdentityBench bench;
        bench.provider.answer(revocationPath, "200 OK", {}, {});
        auto credentials = tokens({});
        if (!isRefreshable)
            credentials.renewal.refreshToken = {};
        QCOMPARE(await(bench.service.revoke(bench.provider.portal(), credentials)), Result<bool>(true));
        const auto requests = bench.provider.requestsTo(revocationPath);
        QCOMPARE(requests.size(), 1);
        QTEST(requests[0].value(u"token"_s), "token");
        QTEST(requests[0].value(u"token_type_hint"_s), "hint");
        QVERIFY(!requests[0].form.hasQueryItem(u"client_secret"_s));
    }

    void revocationThatIsNotOffered()
    {
        IdentityBench bench;
        auto document = bench.provider.document();
        document.remove(u"revocation_endpoint"_s);
        bench.provider.announce(document);
        QCOMPARE(await(bench.service.revoke(bench.provider.portal(), tokens({}))), Result<bool>(true));
        QCOMPARE(bench.provider.requests().size(), 1);
    }

    void revocationThatFails()
    {
        IdentityBench bench;
        bench.provider.answer(revocationPath, "503 Oh", {}, {});
        QCOMPARE(await(bench.service.revoke(bench.provider.portal(), tokens({}))), Result<bool>(false));
        bench.provider.breakOff(revocationPath);
        QVERIFY(!await(bench.service.revoke(bench.provider.portal(), tokens({}))));
    }
};

QTEST_GUILESS_MAIN(IdentityServiceTest)
#include "IdentityServiceTest.moc"
