// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using Scheme = api::Credentials::Scheme;
using Stage = Session::Stage;

namespace {

const auto clientId = u"twofold-desktop"_s;

struct Bench : SessionBench
{
    Async<Stage> start(SignInWay way = SignInWay::OAuth2, const QString &secret = u"client secret"_s)
    {
        return session.signInWithBrowser(way, {.id = clientId, .secret = Secret::fromText(secret)});
    }

    /// The person has consented, and the portal says who they are.
    void finish()
    {
        browserGate.opened.last().answer.finish(FakeBrowserGate::tokens(clock.now()));
        transport.answer(ada());
    }

    void enter()
    {
        connect();
        start();
        finish();
    }

    std::optional<api::Credentials> kept() const
    {
        return keychain.entries.isEmpty() ? std::nullopt : session::readCredentials(keychain.entries.first());
    }
};

}  // namespace

/// Signing in in the system's browser, and signing in another way than now.
class SessionBrowserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("OAuth 2.0") << int(SignInWay::OAuth2);
        QTest::newRow("OpenID Connect") << int(SignInWay::OpenId);
    }

    void signsIn()
    {
        QFETCH(int, way);
        Bench bench;
        bench.connect();
        const auto call = bench.start(SignInWay(way));
        QCOMPARE(bench.browserGate.opened.size(), 1);
        const auto &opened = bench.browserGate.opened.first();
        QCOMPARE(opened.portal, bench.session.facts().address);
        QCOMPARE(int(opened.way), way);
        QCOMPARE(opened.client.id, clientId);
        QCOMPARE(opened.client.secret, Secret::fromText(u"client secret"));
        QCOMPARE(bench.transport.openCount(), 0);

        opened.answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        QCOMPARE(bench.transport.oldestOpen().path, u"people/@self"_s);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QVERIFY(!bench.session.diesWithPolicySave());
        const auto profile = bench.profiles.profiles().first();
        QCOMPARE(profile.clientId, clientId);
        QCOMPARE(int(profile.way), way);
        QCOMPARE(bench.kept(), std::optional(FakeBrowserGate::tokens(bench.clock.now())));
    }

    void aRefusalIsAnErrorAndNothingIsKept_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("declined") << Kind::IdentityRefused;
        QTest::newRow("no identity service") << Kind::NotAvailable;
        QTest::newRow("the person never came back") << Kind::TimedOut;
    }

    void aRefusalIsAnErrorAndNothingIsKept()
    {
        QFETCH(Kind, kind);
        Bench bench;
        bench.connect();
        const auto call = bench.start();
        bench.browserGate.opened.first().answer.fail(SessionBench::error(kind));
        QCOMPARE(faultOf(call), kind);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        QVERIFY(bench.keychain.entries.isEmpty());
    }

    void aFaultAfterTheConsentCostsNoSecondOne_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("mayPass");
        QTest::newRow("offline") << Kind::Offline << true;
        QTest::newRow("no answer in time") << Kind::TimedOut << true;
        QTest::newRow("server fault") << Kind::ServerFault << true;
        QTest::newRow("too many requests") << Kind::TooManyRequests << true;
        QTest::newRow("the tokens are refused") << Kind::Unauthorized << false;
        QTest::newRow("no scope for people") << Kind::Forbidden << false;
    }

    void aFaultAfterTheConsentCostsNoSecondOne()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, mayPass);
        Bench bench;
        bench.connect();
        const auto call = bench.start();
        bench.browserGate.opened.last().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        bench.transport.answerWith(SessionBench::error(kind));
        QCOMPARE(bench.session.stage(), mayPass ? Stage::SignedIn : Stage::SignedOut);
        QCOMPARE(faultOf(call).has_value(), !mayPass);
        QCOMPARE(bench.kept().has_value(), mayPass);
        QCOMPARE(bench.transport.credentials().scheme, mayPass ? Scheme::OAuth2 : Scheme::None);
        QCOMPARE(bench.browserGate.revoked.size(), mayPass ? 0 : 1);
        if (!mayPass)
            return;
        // Who it is, is read later; then there is one account, under its own name.
        bench.session.refreshSelf();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.profiles.profiles().size(), 1);
        QCOMPARE(bench.profiles.profiles().first().userName, u"ada@harbour.example"_s);
        QCOMPARE(bench.keychain.entries.size(), 1);
        QCOMPARE(bench.kept(), std::optional(FakeBrowserGate::tokens(bench.clock.now())));
    }

    void whoConsentedIsNotGuessed_data()
    {
        QTest::addColumn<QJsonObject>("person");
        QTest::addColumn<int>("accounts");
        QTest::newRow("the same person") << SessionBench::ada() << 1;
        QTest::newRow("another") << SessionBench::ben() << 2;
    }

    void whoConsentedIsNotGuessed()
    {
        QFETCH(QJsonObject, person);
        QFETCH(int, accounts);
        Bench bench;
        bench.enter();
        const auto ada = bench.profiles.profiles().first();
        const auto adasSecret = bench.keychain.entries.value(ada.secretKey());
        bench.session.noteEnded();
        const QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.start();
        auto tokens = FakeBrowserGate::tokens(bench.clock.now());
        tokens.value = Secret::fromText(u"later");
        bench.browserGate.opened.last().answer.finish(tokens);
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(bench.session.self() == api::Person());
        QCOMPARE(resumed.size(), 0);
        QCOMPARE(bench.keychain.entries.value(ada.secretKey()), adasSecret);

        bench.session.refreshSelf();
        bench.transport.answer(person);
        QCOMPARE(bench.profiles.profiles().size(), accounts);
        QCOMPARE(bench.keychain.entries.size(), accounts);
        const bool isAda = accounts == 1;
        QCOMPARE(bench.keychain.entries.value(ada.secretKey()) == adasSecret, !isAda);
        QVERIFY(bench.profiles.find(ada.id).has_value());
    }

    void waitingForTheBrowserCanBeStopped()
    {
        Bench bench;
        bench.connect();
        const auto call = bench.start();
        bench.session.stopSigningIn();
        QVERIFY(bench.browserGate.opened.first().stop.stop_requested());
        bench.browserGate.opened.first().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        QCOMPARE(faultOf(call), Kind::Cancelled);
        QCOMPARE(bench.browserGate.revoked, {FakeBrowserGate::tokens(bench.clock.now())});
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void tokensOfASignInThatIsStoppedAtTheLastStepAreRevoked()
    {
        Bench bench;
        bench.connect();
        const auto call = bench.start();
        bench.browserGate.opened.first().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
        bench.session.stopSigningIn();
        QVERIFY(bench.browserGate.revoked.isEmpty());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(faultOf(call), Kind::Cancelled);
        QCOMPARE(bench.browserGate.revoked, {FakeBrowserGate::tokens(bench.clock.now())});
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.keychain.entries.isEmpty());
    }

    void aTryInTheBrowserThatCameToNothingLeavesTheName_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("declined") << false;
        QTest::newRow("stopped") << true;
    }

    void aTryInTheBrowserThatCameToNothingLeavesTheName()
    {
        QFETCH(bool, isStopped);
        Bench bench;
        bench.enter();
        bench.session.noteEnded();
        bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"guess"));
        bench.start();
        if (isStopped)
            bench.session.stopSigningIn();
        else
            bench.browserGate.opened.last().answer.fail(SessionBench::error(Kind::IdentityRefused));
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
    }

    void theSecretOfTheLastTimeIsUsedAgainForTheSameClient()
    {
        Bench bench;
        bench.enter();
        bench.session.noteEnded();
        bench.start(SignInWay::OAuth2, {});
        QCOMPARE(bench.browserGate.opened.last().client.secret, Secret::fromText(u"client secret"));
        bench.session.signInWithBrowser(SignInWay::OAuth2, {.id = u"another"_s});
        QVERIFY(bench.browserGate.opened.last().client.secret.isEmpty());
    }

    void aTryWithAnotherClientThatFailsForgetsNoSecret()
    {
        Bench bench;
        bench.enter();
        bench.session.noteEnded();
        bench.session.signInWithBrowser(SignInWay::OAuth2, {.id = u"mistyped"_s, .secret = Secret::fromText(u"wrong")});
        bench.browserGate.opened.last().answer.fail(SessionBench::error(Kind::IdentityRefused));
        QCOMPARE(bench.session.clientId(), clientId);
        bench.start(SignInWay::OAuth2, u"wrong"_s);
        bench.browserGate.opened.last().answer.fail(SessionBench::error(Kind::IdentityRefused));
        bench.start(SignInWay::OAuth2, {});
        QCOMPARE(bench.browserGate.opened.last().client.secret, Secret::fromText(u"client secret"));
        bench.finish();
        QCOMPARE(bench.profiles.profiles().first().clientId, clientId);
    }

    void signingOutRevokesTheTokens()
    {
        Bench bench;
        bench.enter();
        const auto call = bench.session.signOut();
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QCOMPARE(bench.browserGate.revoked, {FakeBrowserGate::tokens(bench.clock.now())});
        QVERIFY(bench.keychain.entries.isEmpty());
        QVERIFY(!bench.transport.log().contains(u"POST authentication/logout"_s));
    }

    void resumesWithTheTokensOfTheKeychain()
    {
        Bench bench;
        bench.enter();
        const auto profile = bench.profiles.profiles().first();
        bench.session.leavePortal();
        const auto call = bench.session.resume(profile);
        bench.answerFacts();
        QCOMPARE(bench.transport.credentials(), FakeBrowserGate::tokens(bench.clock.now()));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.session.clientId(), clientId);
    }

    void anotherWayLeavesThePresentOneAside()
    {
        Bench bench;
        bench.enter();
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.session.changeWay();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.isInterrupted() && bench.session.isChangingWay());
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        QVERIFY(bench.browserGate.revoked.isEmpty());

        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-full"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isChangingWay());
        QCOMPARE(bench.session.way(), SignInWay::ApiKey);
        QCOMPARE(resumed.count(), 1);  // the pages that could not be opened are read again
        QCOMPARE(bench.kept()->value, Secret::fromText(u"sk-full"));
    }

    void aSignInThatWasReplacedIsRevoked_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QJsonObject>("person");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("tokensRevoked");
        QTest::addColumn<int>("sessionsRevoked");
        const auto oauth = int(SignInWay::OAuth2);
        const auto token = int(SignInWay::AccessToken);
        const auto key = int(SignInWay::ApiKey);
        QTest::newRow("tokens") << oauth << SessionBench::ada() << u"sk-full"_s << 1 << 0;
        QTest::newRow("session") << token << SessionBench::ada() << u"sk-full"_s << 0 << 1;
        QTest::newRow("key") << key << SessionBench::ada() << u"sk-full"_s << 0 << 0;
        // It lies in the keychain for the next time.
        QTest::newRow("tokens, another person now") << oauth << SessionBench::ben() << u"sk-full"_s << 0 << 0;
        QTest::newRow("session, another person now") << token << SessionBench::ben() << u"sk-full"_s << 0 << 0;
        QTest::newRow("the same session") << token << SessionBench::ada() << u"token"_s << 0 << 0;
    }

    void aSignInThatWasReplacedIsRevoked()
    {
        QFETCH(int, way);
        QFETCH(QJsonObject, person);
        QFETCH(QString, value);
        Bench bench;
        if (SignInWay(way) == SignInWay::OAuth2)
            bench.enter();
        else if (SignInWay(way) == SignInWay::ApiKey)
            bench.signInWithApiKey();
        else
            bench.signIn();
        bench.session.changeWay();
        bench.session.signInWith(value == "token"_L1 ? SignInWay::AccessToken : SignInWay::ApiKey, {}, Secret::fromText(value));
        QVERIFY(bench.browserGate.revoked.isEmpty());
        bench.transport.answer(person);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QTEST(int(bench.browserGate.revoked.size()), "tokensRevoked");
        QTEST(int(bench.sent("POST authentication/logout"_L1)), "sessionsRevoked");
        if (bench.sent("POST authentication/logout"_L1) > 0)
            QCOMPARE(bench.transport.oldestOpen().sessionCookie, Secret::fromText(u"token"));
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(value));
    }

    void signingOutWhileChangingTheWayRevokesWhatWasSetAside()
    {
        Bench bench;
        bench.enter();
        bench.session.changeWay();
        bench.session.signOut();
        QCOMPARE(bench.browserGate.revoked, {FakeBrowserGate::tokens(bench.clock.now())});
        QVERIFY(bench.keychain.entries.isEmpty());
        QVERIFY(!bench.session.isChangingWay());
    }

    void theOldWayIsTakenUpAgain_data()
    {
        QTest::addColumn<bool>("tried");
        QTest::newRow("nothing was tried") << false;
        QTest::newRow("another way was refused") << true;
    }

    void theOldWayIsTakenUpAgain()
    {
        QFETCH(bool, tried);
        Bench bench;
        bench.enter();
        bench.session.changeWay();
        if (tried) {
            bench.session.signInWith(SignInWay::Basic, u"someone@harbour.example"_s, Secret::fromText(u"wrong"));
            bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
            QVERIFY(bench.session.isChangingWay());
        }
        bench.session.keepWay();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isInterrupted());
        QCOMPARE(bench.session.way(), SignInWay::OAuth2);
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
        QCOMPARE(bench.transport.credentials(), FakeBrowserGate::tokens(bench.clock.now()));
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void withoutAnythingAsideNothingComesBack()
    {
        Bench bench;
        bench.connect();
        bench.session.changeWay();
        bench.session.keepWay();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.session.isInterrupted());
    }
};

QTEST_GUILESS_MAIN(SessionBrowserTest)
#include "SessionBrowserTest.moc"
