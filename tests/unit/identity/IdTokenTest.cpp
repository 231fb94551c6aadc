// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/IdToken.h"
#include "tests/unit/identity/SignedToken.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using tests::SigningKey;
using Kind = Error::Kind;

namespace {

const auto now = QDateTime({2026, 11, 24}, {12, 0}, Qt::UTC);
const identity::IdTokenPromise promise{
    .issuer = u"https://harbour.example/oauth2"_s, .clientId = u"twofold"_s, .nonce = u"n-0S6"_s, .now = now};

QJsonObject claims()
{
    return {
        {u"iss"_s, promise.issuer},         {u"sub"_s, u"ada"_s},
        {u"aud"_s, u"twofold"_s},           {u"nonce"_s, promise.nonce},
        {u"iat"_s, now.toSecsSinceEpoch()}, {u"exp"_s, now.toSecsSinceEpoch() + 3600},
    };
}

}  // namespace

class IdTokenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatKeepsThePromise_data()
    {
        QTest::addColumn<SigningKey::Type>("type");
        QTest::newRow("RS256") << SigningKey::Type::Rsa;
        QTest::newRow("ES256") << SigningKey::Type::Ec;
    }

    void acceptsWhatKeepsThePromise()
    {
        QFETCH(SigningKey::Type, type);
        const SigningKey key(type);
        QCOMPARE(identity::checkIdToken(key.sign(claims()), key.keySet(), promise), Result<QString>(u"ada"_s));
    }

    void acceptsVariants_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::newRow("audience as a list") << QJsonObject{{u"aud"_s, QJsonArray{u"twofold"_s}}};
        QTest::newRow("several audiences, for us")
            << QJsonObject{{u"aud"_s, QJsonArray{u"other"_s, u"twofold"_s}}, {u"azp"_s, u"twofold"_s}};
        QTest::newRow("expired within what clocks differ") << QJsonObject{{u"exp"_s, now.toSecsSinceEpoch() - 299}};
        QTest::newRow("made a little later than now") << QJsonObject{{u"iat"_s, now.toSecsSinceEpoch() + 300}};
    }

    void acceptsVariants()
    {
        QFETCH(QJsonObject, changes);
        QVERIFY(check(changed(changes)));
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<QString>("detail");
        const auto seconds = now.toSecsSinceEpoch();
        QTest::newRow("wrong issuer") << QJsonObject{{u"iss"_s, u"https://evil.example/oauth2"_s}} << u"issuer"_s;
        QTest::newRow("wrong audience") << QJsonObject{{u"aud"_s, u"another"_s}} << u"audience"_s;
        QTest::newRow("not among the audiences")
            << QJsonObject{{u"aud"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"azp"_s, u"twofold"_s}} << u"audience"_s;
        QTest::newRow("several audiences, for another")
            << QJsonObject{{u"aud"_s, QJsonArray{u"other"_s, u"twofold"_s}}, {u"azp"_s, u"other"_s}} << u"audience"_s;
        QTest::newRow("several audiences, for nobody")
            << QJsonObject{{u"aud"_s, QJsonArray{u"other"_s, u"twofold"_s}}} << u"audience"_s;
        QTest::newRow("wrong nonce") << QJsonObject{{u"nonce"_s, u"replayed"_s}} << u"nonce"_s;
        QTest::newRow("no nonce") << QJsonObject{{u"nonce"_s, QJsonValue()}} << u"nonce"_s;
        QTest::newRow("expired") << QJsonObject{{u"exp"_s, seconds - 300}} << u"expired"_s;
        QTest::newRow("without an end") << QJsonObject{{u"exp"_s, QJsonValue()}} << u"expired"_s;
        QTest::newRow("made in the future") << QJsonObject{{u"iat"_s, seconds + 301}} << u"not valid yet"_s;
        QTest::newRow("valid in the future") << QJsonObject{{u"nbf"_s, seconds + 301}} << u"not valid yet"_s;
        QTest::newRow("nobody's") << QJsonObject{{u"sub"_s, QString()}} << u"subject"_s;
    }

    void refuses()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(QString, detail);
        const auto refused = check(changed(changes));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::IdentityRefused);
        QCOMPARE(refused.error().detail, u"ID token: "_s + detail);
    }

    void refusesAnotherKeysSignature()
    {
        const SigningKey stranger;
        const auto refused = identity::checkIdToken(stranger.sign(claims()), m_key.keySet(), promise);
        QCOMPARE(refused.error().detail, u"ID token: signature"_s);
    }

    void refusesAKeyThatIsNotShown()
    {
        const SigningKey other(SigningKey::Type::Rsa, u"second"_s);
        QCOMPARE(identity::checkIdToken(other.sign(claims()), m_key.keySet(), promise).error().detail,
                 u"ID token: no key for it"_s);
        QCOMPARE(identity::checkIdToken(m_key.sign(claims()), {}, promise).error().detail, u"ID token: no key for it"_s);
    }

    void refusesChangedClaims()
    {
        auto parts = m_key.sign(claims()).bytes().split('.');
        parts[1] = m_key.sign(changed({{u"sub"_s, u"eve"_s}})).bytes().split('.').at(1);
        const auto refused = identity::checkIdToken(Secret::fromBytes(parts.join('.')), m_key.keySet(), promise);
        QCOMPARE(refused.error().detail, u"ID token: signature"_s);
    }

    void refusesOtherAlgorithms()
    {
        // A symmetric key would be one that everybody has; "none" needs none at all.
        const SigningKey shared(SigningKey::Type::Shared);
        const auto symmetric = identity::checkIdToken(shared.sign(claims()), shared.keySet(), promise);
        QCOMPARE(symmetric.error().detail, u"ID token: signed in a way that is not accepted"_s);
        auto parts = m_key.sign(claims()).bytes().split('.');
        parts[0] = QByteArray(R"({"alg":"none"})").toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        for (const auto &signature : {QByteArray(), parts.at(2)}) {
            parts[2] = signature;
            QVERIFY(!identity::checkIdToken(Secret::fromBytes(parts.join('.')), m_key.keySet(), promise));
        }
        QCOMPARE(identity::checkIdToken(m_key.sign(claims(), "PS256"), m_key.keySet(), promise).error().detail,
                 u"ID token: signed in a way that is not accepted"_s);
    }

    void refusesRubbish_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << "no token"_ba;
        QTest::newRow("dots") << ".."_ba;
        QTest::newRow("three words") << "a.b.c"_ba;
        QTest::newRow("binary") << QByteArray("\0.\1.\2", 5);
        QTest::newRow("long") << QByteArray(100'000, 'x');
    }

    void refusesRubbish()
    {
        QFETCH(QByteArray, text);
        const auto refused = identity::checkIdToken(Secret::fromBytes(QByteArray(text)), m_key.keySet(), promise);
        QCOMPARE(refused.error().kind, Kind::IdentityRefused);
    }

    void withoutANonceOfOursNothingIsGood()
    {
        auto careless = promise;
        careless.nonce.clear();
        QVERIFY(!identity::checkIdToken(m_key.sign(changed({{u"nonce"_s, QString()}})), m_key.keySet(), careless));
    }

private:
    static QJsonObject changed(const QJsonObject &changes)
    {
        auto all = claims();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            all.insert(it.key(), it.value());
        return all;
    }

    Result<QString> check(const QJsonObject &all) const
    {
        return identity::checkIdToken(m_key.sign(all), m_key.keySet(), promise);
    }

    const SigningKey m_key;
};

QTEST_GUILESS_MAIN(IdTokenTest)
#include "IdTokenTest.moc"
