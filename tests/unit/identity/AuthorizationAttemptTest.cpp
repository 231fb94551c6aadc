// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Await.h"
#include "tests/unit/identity/IdentityBench.h"
#include "tests/unit/identity/SignedToken.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using identity::Client;
using Kind = Error::Kind;

namespace {

const auto tokenPath = "/oauth2/token"_ba;
const auto keyPath = "/oauth2/jwks"_ba;
constexpr std::chrono::milliseconds shortDeadline(500);
const Client publicClient{.id = u"twofold"_s};
const Client confidentialClient{.id = u"twofold"_s, .secret = Secret::fromText(u"its secret")};

/// One sign-in up to the browser, whose part the test plays.
struct SignIn : IdentityBench
{
    using IdentityBench::IdentityBench;

    void start(const Client &client = publicClient, bool asksForIdToken = false)
    {
        answerTokens();
        answer = service.signIn(provider.portal(), client, asksForIdToken, stop.get_token());
        QTRY_VERIFY(!opened.isEmpty() || answer.isFinished());
    }

    QString asked(const QString &name) const { return QUrlQuery(opened.first()).queryItemValue(name, QUrl::FullyDecoded); }

    /// The portal sends the browser back with this query; gives the text of the page. Empty: nobody listens any more.
    QByteArray comeBack(const QByteArray &query)
    {
        QNetworkAccessManager browser;
        const QUrl address(asked(u"redirect_uri"_s) + u'?' + QString::fromLatin1(query), QUrl::StrictMode);
        const std::unique_ptr<QNetworkReply> reply(browser.get(QNetworkRequest(address)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return reply->isFinished() || finished.wait() ? reply->readAll() : QByteArray();
    }

    QByteArray goodQuery(const QByteArray &code = "4%2F0Ab%2Bc%3D%3D") const
    {
        return "code=" + code + "&state=" + asked(u"state"_s).toLatin1();
    }

    void answerTokens(const QString &idToken = {})
    {
        QJsonObject body{{u"access_token"_s, u"a token"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}};
        body.insert(u"refresh_token"_s, u"a refresh token"_s);
        if (!idToken.isEmpty())
            body.insert(u"id_token"_s, idToken);
        provider.answerJson(tokenPath, body);
    }

    QJsonObject goodClaims() const
    {
        const auto now = clock.now().toSecsSinceEpoch();
        return {{u"iss"_s, provider.issuer()},   {u"aud"_s, u"twofold"_s}, {u"sub"_s, u"ada"_s},
                {u"nonce"_s, asked(u"nonce"_s)}, {u"iat"_s, now},          {u"exp"_s, now + 60}};
    }

    void compareRefusal(Kind kind, const QString &detail)
    {
        const auto result = await(answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().detail, detail);
    }

    std::stop_source stop;
    Async<api::Credentials> answer;
};

}  // namespace

/// A sign-in in the browser, with a portal in the test's hand.
class AuthorizationAttemptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsItShould_data()
    {
        QTest::addColumn<bool>("asksForIdToken");
        QTest::newRow("OAuth 2.0") << false;
        QTest::newRow("OpenID Connect") << true;
    }

    void asksAsItShould()
    {
        QFETCH(bool, asksForIdToken);
        SignIn signIn;
        signIn.start(confidentialClient, asksForIdToken);
        QCOMPARE(signIn.opened.size(), 1);
        QCOMPARE(signIn.opened.first().path(), u"/oauth2/authorize"_s);
        QCOMPARE(signIn.asked(u"response_type"_s), u"code"_s);
        QCOMPARE(signIn.asked(u"client_id"_s), u"twofold"_s);
        QCOMPARE(signIn.asked(u"scope"_s),
                 asksForIdToken ? u"accounts:read accounts.self:read openid"_s : u"accounts:read accounts.self:read"_s);
        QCOMPARE(signIn.asked(u"code_challenge_method"_s), u"S256"_s);
        // 128 bits and more, in six bits a character.
        QVERIFY(signIn.asked(u"state"_s).size() >= 22);
        QCOMPARE(signIn.asked(u"nonce"_s).size() >= 22, asksForIdToken);
        QVERIFY(signIn.asked(u"nonce"_s) != signIn.asked(u"state"_s));
        QVERIFY(!signIn.opened.first().toString().contains("secret"_L1));
        const QUrl redirect(signIn.asked(u"redirect_uri"_s));
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        QCOMPARE(redirect.scheme(), u"http"_s);
        QVERIFY(redirect.port() > 1024);
    }

    void listensOnOneAddressOnly()
    {
        SignIn signIn;
        signIn.start();
        const auto port = quint16(QUrl(signIn.asked(u"redirect_uri"_s)).port());
        // All of 127.0.0.0/8 leads here, but only to who listens on that address or on all of them.
        QTcpSocket other;
        QSignalSpy refused(&other, &QAbstractSocket::errorOccurred);
        QSignalSpy connected(&other, &QAbstractSocket::connected);
        other.connectToHost(u"127.0.0.2"_s, port);
        QTRY_VERIFY(refused.size() + connected.size() > 0);
        QCOMPARE(connected.size(), 0);
    }

    void getsTokens_data()
    {
        QTest::addColumn<Client>("client");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("sentCode");
        QTest::newRow("public client") << publicClient << "abc"_ba << u"abc"_s;
        QTest::newRow("confidential client") << confidentialClient << "abc"_ba << u"abc"_s;
        QTest::newRow("secret with / + & = %")
            << Client{.id = u"twofold"_s, .secret = Secret::fromText(u"50% of a/b+c&d=e")} << "abc"_ba << u"abc"_s;
        QTest::newRow("code with / + =") << publicClient << "4%2F0Ab%2Bc%3D%3D"_ba << u"4/0Ab+c=="_s;
        QTest::newRow("code with a percent sign") << publicClient << "50%25%32%46"_ba << u"50%2F"_s;
    }

    void getsTokens()
    {
        QFETCH(Client, client);
        QFETCH(QByteArray, code);
        SignIn signIn;
        signIn.start(client);
        QVERIFY(signIn.comeBack(signIn.goodQuery(code)).contains("You may go back now."));
        const auto result = await(signIn.answer);
        QVERIFY(result);
        QCOMPARE(result->scheme, api::Credentials::Scheme::OAuth2);
        QCOMPARE(result->value, Secret::fromText(u"a token"));
        QCOMPARE(result->renewal.refreshToken, Secret::fromText(u"a refresh token"));
        QCOMPARE(result->renewal.clientId, client.id);
        QCOMPARE(result->renewal.clientSecret, client.secret);
        QCOMPARE(result->renewal.expires, signIn.clock.now().addSecs(3600));

        const auto requests = signIn.provider.requestsTo(tokenPath);
        QCOMPARE(requests.size(), 1);
        const auto &sent = requests.first();
        QCOMPARE(sent.value(u"grant_type"_s), u"authorization_code"_s);
        QTEST(sent.value(u"code"_s), "sentCode");
        QCOMPARE(sent.value(u"redirect_uri"_s), signIn.asked(u"redirect_uri"_s));
        QCOMPARE(sent.value(u"client_id"_s), client.id);
        QCOMPARE(sent.form.hasQueryItem(u"client_secret"_s), !client.secret.isEmpty());
        QCOMPARE(sent.value(u"client_secret"_s), client.secret.text());
        const auto verifier = sent.value(u"code_verifier"_s).toLatin1();
        QVERIFY(verifier.size() >= 43);
        const auto challenge =
            QByteArray::fromBase64(signIn.asked(u"code_challenge"_s).toLatin1(), QByteArray::Base64UrlEncoding);
        QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256), challenge);
    }

    void tokensWithoutARefreshToken()
    {
        SignIn signIn;
        signIn.start();
        signIn.provider.answerJson(tokenPath, {{u"access_token"_s, u"a token"_s}, {u"token_type"_s, u"Bearer"_s}});
        signIn.comeBack(signIn.goodQuery());
        const auto result = await(signIn.answer);
        QVERIFY(result);
        QVERIFY(result->renewal.refreshToken.isEmpty());
        QVERIFY(!result->renewal.expires.isValid());
    }

    void badCallback_data()
    {
        QTest::addColumn<QByteArray>("query");  // STATE and ISSUER stand for the right ones
        QTest::addColumn<QString>("detail");
        QTest::newRow("wrong state") << "code=abc&state=of-another"_ba << u"state"_s;
        QTest::newRow("empty state") << "code=abc&state="_ba << u"state"_s;
        QTest::newRow("error with a wrong state") << "error=access_denied&state=of-another"_ba << u"state"_s;
        QTest::newRow("declined") << "error=access_denied&state=STATE"_ba << u"access_denied"_s;
        QTest::newRow("declined, with words") << "error=access_denied&error_description=no&state=STATE"_ba << u"access_denied"_s;
        QTest::newRow("scope not granted") << "error=invalid_scope&state=STATE"_ba << u"invalid_scope"_s;
        QTest::newRow("mixed-up issuer") << "code=abc&state=STATE&iss=https%3A%2F%2Felsewhere.example"_ba << u"mixed-up issuer"_s;
        QTest::newRow("no code") << "state=STATE&iss=ISSUER"_ba << u"no code"_s;
        QTest::newRow("empty code") << "code=&state=STATE"_ba << u"no code"_s;
    }

    void badCallback()
    {
        QFETCH(QByteArray, query);
        QFETCH(QString, detail);
        SignIn signIn;
        signIn.start();
        query.replace("STATE", signIn.asked(u"state"_s).toLatin1());
        query.replace("ISSUER", QUrl::toPercentEncoding(signIn.provider.issuer()));
        QVERIFY(signIn.comeBack(query).contains("You may go back now."));
        signIn.compareRefusal(Kind::IdentityRefused, detail);
        // Nothing was sent, and nobody listens: a second answer comes too late.
        QVERIFY(signIn.provider.requestsTo(tokenPath).isEmpty());
        QVERIFY(signIn.comeBack(signIn.goodQuery()).isEmpty());
        QVERIFY(signIn.provider.requestsTo(tokenPath).isEmpty());
    }

    void answerWithItsIssuer()
    {
        SignIn signIn;
        signIn.start();
        signIn.comeBack(signIn.goodQuery() + "&iss=" + QUrl::toPercentEncoding(signIn.provider.issuer()));
        QVERIFY(await(signIn.answer));
    }

    void secondCallbackIsNotTaken()
    {
        SignIn signIn;
        signIn.start();
        signIn.comeBack(signIn.goodQuery("first"));
        // The same answer once more, and another one.
        QVERIFY(signIn.comeBack(signIn.goodQuery("first")).isEmpty());
        QVERIFY(signIn.comeBack(signIn.goodQuery("second")).isEmpty());
        QVERIFY(await(signIn.answer));
        const auto requests = signIn.provider.requestsTo(tokenPath);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().value(u"code"_s), u"first"_s);
    }

    void secondCallbackOnAnOpenConnectionIsNotTaken()
    {
        SignIn signIn;
        signIn.start();
        const auto port = quint16(QUrl(signIn.asked(u"redirect_uri"_s)).port());
        std::array<QTcpSocket, 2> browsers;
        for (auto &browser : browsers) {
            browser.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            QTRY_COMPARE(browser.state(), QAbstractSocket::ConnectedState);
            // The listener has it too, once it has read a part of a request.
            browser.write("GET /?");
            QTRY_COMPARE(browser.bytesToWrite(), 0);
        }
        for (auto &browser : browsers)
            browser.write(signIn.goodQuery("first") + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(await(signIn.answer));
        QCOMPARE(signIn.provider.requestsTo(tokenPath).size(), 1);
    }

    void strangersRequestIsNoAnswer()
    {
        SignIn signIn;
        signIn.start();
        signIn.comeBack("hello=there");
        QVERIFY(!signIn.answer.isFinished());
        signIn.comeBack(signIn.goodQuery());
        QVERIFY(await(signIn.answer));
    }

    void tokenEndpoint_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("code is void") << "400 Bad Request"_ba
                                      << R"({"error":"invalid_grant"})"_ba << Kind::IdentityRefused << u"invalid_grant"_s;
        QTest::newRow("wrong secret") << "401 Unauthorized"_ba
                                      << R"({"error":"invalid_client"})"_ba << Kind::IdentityRefused << u"invalid_client"_s;
        QTest::newRow("server fault") << "500 Oh"_ba
                                      << R"({"error":"server_error"})"_ba << Kind::ServerFault << QString();
        QTest::newRow("no JSON") << "200 OK"_ba
                                 << "<html>"_ba << Kind::Malformed << u"no Bearer token"_s;
        QTest::newRow("not a Bearer") << "200 OK"_ba
                                      << R"({"access_token":"x","token_type":"mac"})"_ba << Kind::Malformed
                                      << u"no Bearer token"_s;
    }

    void tokenEndpoint()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, detail);
        SignIn signIn;
        signIn.start();
        signIn.provider.answer(tokenPath, status, "Content-Type: application/json\r\n", body);
        signIn.comeBack(signIn.goodQuery());
        signIn.compareRefusal(kind, detail);
    }

    void serviceThatIsDownAfterConsent()
    {
        SignIn signIn;
        signIn.start();
        signIn.provider.breakOff(tokenPath);
        signIn.comeBack(signIn.goodQuery());
        const auto result = await(signIn.answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(signIn.provider.requestsTo(tokenPath).size(), 1);
    }

    void tokenEndpointThatRedirects()
    {
        SignIn signIn;
        FakeProvider elsewhere;
        signIn.start(confidentialClient);
        signIn.provider.answer(tokenPath, "307 Temporary Redirect",
                               "Location: " + elsewhere.portal().toEncoded() + "/oauth2/token\r\n", {});
        signIn.comeBack(signIn.goodQuery());
        const auto result = await(signIn.answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::RedirectedElsewhere);
        QVERIFY(elsewhere.requests().isEmpty());
    }

    void serviceThatHangsAfterConsent_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("drips");
        QTest::newRow("no tokens") << tokenPath << false;
        QTest::newRow("a byte now and then of the tokens") << tokenPath << true;
        QTest::newRow("no keys") << keyPath << false;
    }

    void serviceThatHangsAfterConsent()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, drips);
        SignIn signIn(shortDeadline);
        signIn.start(publicClient, true);
        signIn.answerTokens(m_key.sign(signIn.goodClaims()).text());
        drips ? signIn.provider.drip(path) : signIn.provider.holdBack(path);
        signIn.comeBack(signIn.goodQuery());
        signIn.compareRefusal(Kind::TimedOut, {});
        QTRY_COMPARE(signIn.provider.waiting(), 0);
        QCOMPARE(signIn.provider.requestsTo(tokenPath).size(), 1);
    }

    void stoppedAfterConsent_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("before the tokens") << tokenPath << false;
        QTest::newRow("as the tokens come") << tokenPath << true;
        QTest::newRow("before the keys") << keyPath << false;
        QTest::newRow("as the keys come") << keyPath << true;
    }

    void stoppedAfterConsent()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isAnswered);
        SignIn signIn;
        signIn.start(publicClient, true);
        signIn.answerTokens(m_key.sign(signIn.goodClaims()).text());
        signIn.provider.answerJson(keyPath, m_key.keySet());
        signIn.provider.holdBack(path);
        signIn.comeBack(signIn.goodQuery());
        QTRY_COMPARE(signIn.provider.waiting(), 1);
        signIn.stop.request_stop();
        if (isAnswered)
            signIn.provider.letGo();
        signIn.compareRefusal(Kind::Cancelled, {});
        // The request went with it: nobody waits for its answer.
        QTRY_COMPARE(signIn.provider.waiting(), 0);
        QTRY_VERIFY(signIn.service.findChildren<identity::AuthorizationAttempt *>().isEmpty());
    }

    void idToken_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");  // empty: accepted
        QTest::newRow("good") << u"name"_s << QJsonValue(u"Ada"_s) << QString();
        QTest::newRow("expired") << u"exp"_s << QJsonValue(1) << u"ID token: expired"_s;
        QTest::newRow("wrong audience") << u"aud"_s << QJsonValue(u"other"_s) << u"ID token: audience"_s;
        QTest::newRow("wrong nonce") << u"nonce"_s << QJsonValue(u"other"_s) << u"ID token: nonce"_s;
        QTest::newRow("wrong issuer") << u"iss"_s << QJsonValue(u"https://elsewhere.example"_s) << u"ID token: issuer"_s;
    }

    void idToken()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, detail);
        SignIn signIn;
        signIn.start(publicClient, true);
        auto claims = signIn.goodClaims();
        claims.insert(claim, value);
        signIn.answerTokens(m_key.sign(claims).text());
        signIn.provider.answerJson(keyPath, m_key.keySet());
        signIn.comeBack(signIn.goodQuery());
        if (detail.isEmpty())
            QVERIFY(await(signIn.answer));
        else
            signIn.compareRefusal(Kind::IdentityRefused, detail);
    }

    void idTokenThatIsMissingOrCantBeChecked()
    {
        SignIn missing;
        missing.start(publicClient, true);
        missing.comeBack(missing.goodQuery());
        missing.compareRefusal(Kind::IdentityRefused, u"ID token: missing"_s);

        SignIn withoutKeys;
        withoutKeys.start(publicClient, true);
        withoutKeys.answerTokens(m_key.sign(withoutKeys.goodClaims()).text());
        withoutKeys.provider.breakOff(keyPath);
        withoutKeys.comeBack(withoutKeys.goodQuery());
        const auto result = await(withoutKeys.answer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
    }

    void stopEndsTheWaiting()
    {
        SignIn signIn;
        signIn.start();
        signIn.stop.request_stop();
        signIn.compareRefusal(Kind::Cancelled, {});
        QVERIFY(signIn.comeBack(signIn.goodQuery()).isEmpty());
    }

    void patienceEnds()
    {
        SignIn signIn;
        const auto configuration = identity::readConfiguration(signIn.provider.document(), signIn.provider.portal());
        QVERIFY(configuration);
        const identity::IdentityParts parts{
            .network = signIn.network,
            .clock = signIn.clock,
            .randomBytes = [](int count) { return QByteArray(count, 'x'); },
            .openBrowser = [](const QUrl &) { return true; },
        };
        QObject owner;
        auto *attempt = new identity::AuthorizationAttempt(
            parts, {.configuration = *configuration, .client = publicClient, .patience = std::chrono::milliseconds(1)}, {},
            &owner);
        signIn.answer = attempt->future();
        attempt->start();
        signIn.compareRefusal(Kind::TimedOut, u"nobody came back from the browser"_s);
    }

    void withoutABrowser()
    {
        SignIn signIn;
        signIn.hasBrowser = false;
        signIn.start();
        signIn.compareRefusal(Kind::IdentityRefused, u"no browser could be opened"_s);
    }

    void nothingIsLogged()
    {
        static QStringList said;
        said.clear();
        const auto former =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
        {
            SignIn signIn;
            signIn.start(confidentialClient);
            signIn.comeBack(signIn.goodQuery("a-code"));
            await(signIn.answer);
        }
        qInstallMessageHandler(former);
        QCOMPARE(said, QStringList());
    }

private:
    SigningKey m_key;
};

Q_DECLARE_METATYPE(Client)

QTEST_GUILESS_MAIN(AuthorizationAttemptTest)
#include "AuthorizationAttemptTest.moc"
