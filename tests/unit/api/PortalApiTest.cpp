// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PortalApi.h"
#include "tests/unit/api/ApiFixture.h"
#include "tests/unit/api/Recording.h"

#include <QTest>

using namespace twofold;
using namespace twofold::api;
using namespace twofold::tests;
using namespace Qt::StringLiterals;

class PortalApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSettings()
    {
        ApiFixture at;
        const auto call = PortalApi(at.transport).getSettings({});
        QCOMPARE(at.sentTo(), QUrl(u"https://portal.example/api/2.0/settings"_s));
        QVERIFY(!at.sentWithCredentials());
        at.network->answer(
            200,
            R"({"status":0,"statusCode":200,"response":{"greetingSettings":"Acme","tenantAlias":"acme",)"
            R"("baseDomain":"example.com","culture":"de-DE","standalone":true,"recaptchaPublicKey":"k","version":"3.5.0",)"
            R"("passwordHash":{"size":256,"iterations":100000,"salt":"8f3a"}}})");
        const PortalSettings expected{.greeting = u"Acme"_s,
                                      .tenantAlias = u"acme"_s,
                                      .baseDomain = u"example.com"_s,
                                      .culture = u"de-DE"_s,
                                      .standalone = true,
                                      .passwordHash = PasswordHashParameters{256, 100000, u"8f3a"_s},
                                      .needsCaptcha = true};
        QVERIFY(*outcome(call) == expected);
    }

    void readsTheLeastThatSettingsCanBe()
    {
        ApiFixture at;
        const auto call = PortalApi(at.transport).getSettings({});
        at.network->answer(200, R"({"status":0,"response":{"greetingSettings":null,"recaptchaPublicKey":""}})");
        QVERIFY(*outcome(call) == PortalSettings());
    }

    void readsVersionAndCapabilities()
    {
        ApiFixture at;
        PortalApi api(at.transport);
        const auto version = api.getBuildVersion({});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/settings/version/build"_s);
        at.network->answer(200, R"({"status":0,"response":{"docSpace":"3.5.0","documentServer":"9.1.0"}})");
        QCOMPARE(*outcome(version), u"3.5.0"_s);

        const auto capabilities = api.getCapabilities({});
        QCOMPARE(at.sentTo().path(), u"/api/2.0/capabilities"_s);
        at.network->answer(
            200,
            R"({"status":0,"response":{"ldapEnabled":true,"providers":[],"ssoLabel":"Corp","ssoUrl":"https://sso",)"
            R"("oauthEnabled":true,"identityServerEnabled":false}})");
        const Capabilities expected{.ldapEnabled = true, .oauthEnabled = true, .ssoLabel = u"Corp"_s, .ssoUrl = u"https://sso"_s};
        QVERIFY(*outcome(capabilities) == expected);
    }

    void tellsAStranger_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        const auto hash = [](const char *fields) -> QByteArray {
            return R"({"status":0,"response":{"passwordHash":{)"_ba + fields + "}}}";
        };
        QTest::newRow("a page") << 200 << "<!DOCTYPE html><title>Shop</title>"_ba << Error::Kind::NotADocSpace;
        QTest::newRow("nothing") << 200 << QByteArray() << Error::Kind::NotADocSpace;
        QTest::newRow("other JSON") << 200 << R"({"name":"shop"})"_ba << Error::Kind::NotADocSpace;
        QTest::newRow("a list") << 200 << "[]"_ba << Error::Kind::NotADocSpace;
        QTest::newRow("no settings in it") << 200 << R"({"status":0})"_ba << Error::Kind::NotADocSpace;
        QTest::newRow("a page not found") << 404 << "<h1>Not found</h1>"_ba << Error::Kind::NotADocSpace;
        QTest::newRow("not allowed") << 405 << QByteArray() << Error::Kind::NotADocSpace;
        QTest::newRow("a log-in of its own") << 401 << QByteArray() << Error::Kind::NotADocSpace;
        QTest::newRow("endless hash") << 200 << hash(R"("size":256,"iterations":2000000000,"salt":"a")")
                                      << Error::Kind::NotADocSpace;
        QTest::newRow("hash of no bytes") << 200 << hash(R"("size":7,"iterations":1000,"salt":"a")") << Error::Kind::NotADocSpace;
        QTest::newRow("a portal's own refusal")
            << 403 << R"({"error":{"message":"Denied"},"status":1,"statusCode":403})"_ba << Error::Kind::NotAvailable;
        QTest::newRow("a proxy in trouble") << 502 << "<h1>Bad gateway</h1>"_ba << Error::Kind::ServerFault;
        QTest::newRow("an unpaid portal") << 402 << QByteArray() << Error::Kind::PaymentRequired;
    }
    void tellsAStranger()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        ApiFixture at;
        const auto call = PortalApi(at.transport).getSettings({});
        at.network->answer(status, body);
        QCOMPARE(outcome(call).error().kind, kind);
    }
};

QTEST_GUILESS_MAIN(PortalApiTest)
#include "PortalApiTest.moc"
