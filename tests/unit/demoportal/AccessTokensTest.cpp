// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AccessTokens.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/DemoPortal.h"
#include "tests/support/ManualClock.h"
#include "tests/support/TokenMint.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::demoportal;
using tests::TokenMint;

namespace {

const auto issuer = u"http://127.0.0.1:8080/oauth2"_s;
const auto portal = u"http://127.0.0.1:8080"_s;

QJsonObject goodClaims(const QDateTime &now)
{
    return {
        {u"iss"_s, issuer},
        {u"aud"_s, portal},
        {u"sub"_s, ownerEmail},
        {u"exp"_s, now.toSecsSinceEpoch() + 60},
        {u"scope"_s, u"openid accounts:read accounts.self:read"_s},
    };
}

}  // namespace

class AccessTokensTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatTheIssuerSigned_data()
    {
        QTest::addColumn<TokenMint::Algorithm>("algorithm");
        QTest::newRow("RS256") << TokenMint::Algorithm::Rs256;
        QTest::newRow("ES256") << TokenMint::Algorithm::Es256;
    }

    void takesWhatTheIssuerSigned()
    {
        QFETCH(TokenMint::Algorithm, algorithm);
        const TokenMint mint(algorithm);
        const AccessTokens tokens({.issuer = issuer, .publicKey = mint.publicKey()});
        const auto token = mint.mint(goodClaims(m_now));
        QVERIFY(AccessTokens::isReadable(token));
        const auto grant = tokens.check(token, m_now);
        QVERIFY(grant);
        QCOMPARE(grant->subject, ownerEmail);
        QCOMPARE(grant->scopes, QStringList({u"openid"_s, u"accounts:read"_s, u"accounts.self:read"_s}));
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("another issuer") << u"iss"_s << QJsonValue(u"http://127.0.0.1:9/oauth2"_s);
        QTest::newRow("another portal") << u"aud"_s << QJsonValue(u"http://127.0.0.1:9"_s);
        QTest::newRow("other portals") << u"aud"_s << QJsonValue(QJsonArray{u"http://127.0.0.1:9"_s});
        QTest::newRow("expired") << u"exp"_s << QJsonValue(m_now.toSecsSinceEpoch());
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        const AccessTokens tokens({.issuer = issuer, .publicKey = m_mint.publicKey()});
        auto claims = goodClaims(m_now);
        claims.insert(claim, value);
        QVERIFY(!tokens.check(m_mint.mint(claims), m_now));
    }

    void refusesAnotherKeyAndNone()
    {
        const AccessTokens tokens({.issuer = issuer, .publicKey = m_mint.publicKey()});
        QVERIFY(!tokens.check(TokenMint().mint(goodClaims(m_now)), m_now));
        // {"alg":"none"} and no signature.
        const auto claims = m_mint.mint(goodClaims(m_now)).split('.').at(1);
        QVERIFY(!tokens.check("eyJhbGciOiJub25lIn0." + claims + '.', m_now));
        QVERIFY(!AccessTokens({}).check(m_mint.mint(goodClaims(m_now)), m_now));
        QVERIFY(!AccessTokens::isReadable("a.b.c"));
        QVERIFY(!AccessTokens::isReadable("c2Vzc2lvbg=="));
    }

    void opensPeopleButNoSettings_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("self") << u"people/@self"_s << 200;
        QTest::newRow("people") << u"people/filter"_s << 200;
        QTest::newRow("groups") << u"group"_s << 200;
        QTest::newRow("policy") << u"settings/tfaapp"_s << 403;
        QTest::newRow("codes") << u"settings/tfaappcodes"_s << 403;
        QTest::newRow("audit") << u"security/audit/login/last"_s << 403;
    }

    void opensPeopleButNoSettings()
    {
        QFETCH(QString, path);
        tests::ManualClock clock;
        DemoPortal demo({.release = Release(Release::Id::V3_7), .identity = {.issuer = issuer, .publicKey = m_mint.publicKey()}},
                        clock);
        Request request;
        request.method = "GET";
        request.path = u"/api/2.0/"_s + path;
        request.headers = {{"authorization", "Bearer "_ba + m_mint.mint(goodClaims(clock.now()))}};
        const auto reply = demo.answer(request);
        QTEST(reply.status, "status");
        if (reply.status == 403)
            QVERIFY(reply.body.isEmpty());
    }

private:
    const QDateTime m_now = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
    const TokenMint m_mint;
};

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "AccessTokensTest.moc"
