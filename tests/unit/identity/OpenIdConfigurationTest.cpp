// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/OpenIdConfiguration.h"
#include "tests/support/FakeNetwork.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using identity::OpenIdConfiguration;
using tests::FakeNetwork;
using Kind = Error::Kind;

namespace {

const QUrl portal(u"https://harbour.example"_s);

QJsonObject document()
{
    return {
        {u"issuer"_s, u"https://harbour.example/oauth2"_s},
        {u"authorization_endpoint"_s, u"https://harbour.example/oauth2/authorize"_s},
        {u"token_endpoint"_s, u"https://harbour.example/oauth2/token"_s},
        {u"jwks_uri"_s, u"https://harbour.example/oauth2/jwks"_s},
        {u"revocation_endpoint"_s, u"https://harbour.example/oauth2/revoke"_s},
        {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
    };
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

}  // namespace

class OpenIdConfigurationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAPortalsOwn()
    {
        const auto read = identity::readConfiguration(document(), portal);
        QVERIFY(read);
        QCOMPARE(read->issuer, u"https://harbour.example/oauth2"_s);
        QCOMPARE(read->authorizationEndpoint, QUrl(u"https://harbour.example/oauth2/authorize"_s));
        QCOMPARE(read->tokenEndpoint, QUrl(u"https://harbour.example/oauth2/token"_s));
        QCOMPARE(read->keySet, QUrl(u"https://harbour.example/oauth2/jwks"_s));
        QCOMPARE(read->revocationEndpoint, QUrl(u"https://harbour.example/oauth2/revoke"_s));
    }

    void whatMayBeLeftOut_data()
    {
        QTest::addColumn<QString>("member");
        QTest::newRow("the list of PKCE's methods") << u"code_challenge_methods_supported"_s;
        QTest::newRow("the endpoint that revokes") << u"revocation_endpoint"_s;
    }

    void whatMayBeLeftOut()
    {
        QFETCH(QString, member);
        auto changed = document();
        changed.remove(member);
        QVERIFY(identity::readConfiguration(changed, portal));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const auto issuer = u"another issuer"_s;
        const auto outside = u"outside of the portal"_s;
        QTest::newRow("another's issuer") << u"issuer"_s << QJsonValue(u"https://evil.example/oauth2"_s) << issuer;
        QTest::newRow("a longer host") << u"issuer"_s << QJsonValue(u"https://harbour.example.evil.example/oauth2"_s) << issuer;
        QTest::newRow("another path") << u"issuer"_s << QJsonValue(u"https://harbour.example/other"_s) << issuer;
        QTest::newRow("no issuer") << u"issuer"_s << QJsonValue() << issuer;
        QTest::newRow("authorization elsewhere")
            << u"authorization_endpoint"_s << QJsonValue(u"https://evil.example/a"_s) << outside;
        QTest::newRow("token elsewhere") << u"token_endpoint"_s << QJsonValue(u"https://evil.example/t"_s) << outside;
        QTest::newRow("token at another port")
            << u"token_endpoint"_s << QJsonValue(u"https://harbour.example:8443/t"_s) << outside;
        QTest::newRow("token over http") << u"token_endpoint"_s << QJsonValue(u"http://harbour.example/t"_s) << outside;
        QTest::newRow("keys elsewhere") << u"jwks_uri"_s << QJsonValue(u"https://evil.example/jwks"_s) << outside;
        QTest::newRow("no keys") << u"jwks_uri"_s << QJsonValue() << outside;
        QTest::newRow("revocation elsewhere") << u"revocation_endpoint"_s << QJsonValue(u"https://evil.example/r"_s) << outside;
        QTest::newRow("plain PKCE only") << u"code_challenge_methods_supported"_s << QJsonValue(QJsonArray{u"plain"_s})
                                         << u"S256"_s;
    }

    void refuses()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        auto changed = document();
        changed.insert(member, value);
        const auto read = identity::readConfiguration(changed, portal);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::IdentityRefused);
        QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
    }

    void asksUnderBothAddresses()
    {
        FakeNetwork network;
        const auto found = identity::discover(network, portal, {});
        QCOMPARE(network.last().request.url(), QUrl(u"https://harbour.example/.well-known/openid-configuration"_s));
        QVERIFY(!network.last().request.hasRawHeader("Authorization"));
        network.answer(404, "<html>no such page</html>");
        QCOMPARE(network.last().request.url(), QUrl(u"https://harbour.example/oauth2/.well-known/openid-configuration"_s));
        network.answer(200, json(document()));
        QVERIFY(found.isFinished() && found.result());
    }

    void withoutAServiceThereIsNone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not found") << 404 << QByteArray();
        QTest::newRow("a page of the portal") << 200 << QByteArray("<html></html>");
        QTest::newRow("a redirect to it") << 302 << QByteArray();
        QTest::newRow("an empty object") << 200 << QByteArray("{}");
    }

    void withoutAServiceThereIsNone()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeNetwork network;
        const auto found = identity::discover(network, portal, {});
        network.answer(status, body, {{"Location", "https://evil.example/"}});
        network.answer(status, body, {{"Location", "https://evil.example/"}});
        QCOMPARE(network.requests().size(), 2);
        QVERIFY(found.isFinished());
        QCOMPARE(found.result().error().kind, Kind::NotAvailable);
    }

    void aServiceInTroubleIsNotAnAbsentOne()
    {
        FakeNetwork network;
        const auto found = identity::discover(network, portal, {});
        network.answer(502, "<html></html>", {});
        QVERIFY(found.isFinished());
        QCOMPARE(found.result().error().kind, Kind::ServerFault);
        QCOMPARE(network.requests().size(), 1);
    }

    void aLineThatIsDownIsNoAnswer()
    {
        FakeNetwork network;
        const auto found = identity::discover(network, portal, {});
        network.breakOff(QNetworkReply::ConnectionRefusedError);
        QCOMPARE(found.result().error().kind, Kind::Offline);
        QCOMPARE(network.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(OpenIdConfigurationTest)
#include "OpenIdConfigurationTest.moc"
