// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::PortalProfile;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using Scheme = api::Credentials::Scheme;
using Stage = Session::Stage;

namespace {

PortalProfile profileOf(const QString &userName, const QString &host = u"harbour.example"_s)
{
    return {.id = userName, .address = QUrl(u"https://"_s + host), .userName = userName, .way = SignInWay::ApiKey};
}

struct Bench : SessionBench
{
    Bench() { keep(ada, u"sk-ada"_s); }

    void keep(const PortalProfile &profile, const QString &key)
    {
        keychain.entries.insert(profile.secretKey(),
                                session::writeCredentials({.scheme = Scheme::ApiKey, .value = Secret::fromText(key)}));
    }

    /// Opens the account while the keychain is locked: → SignedOut.
    void openLocked()
    {
        keychain.refusal = error(Kind::KeychainLocked);
        session.resume(ada);
        answerFacts();
    }

    /// Ada has kept one, and is signed out now.
    void keepKeyForEmergencies()
    {
        signInWithApiKey();
        session.keepForEmergencies(Secret::fromText(u"sk-emergency"));
        session.signOut();
    }

    const PortalProfile ada = profileOf(u"ada@harbour.example"_s);
};

}  // namespace

/// What a session does about a keychain that does not give out what it holds.
class SessionKeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockedKeychainMayHoldTheSession()
    {
        Bench bench;
        bench.openLocked();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.hasUnreadSecret());
        QCOMPARE(bench.session.keychainFault()->kind, Kind::KeychainLocked);
        QCOMPARE(bench.keychain.unlocks, 0);  // nothing prompts by itself
    }

    void unlockedItGoesOnWithTheSession()
    {
        Bench bench;
        bench.openLocked();
        bench.keychain.opensWhenAsked = true;
        const auto call = bench.session.retryKeychain();
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ada"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.keychain.unlocks, 1);
        QVERIFY(!bench.session.hasUnreadSecret());
        QVERIFY(!bench.session.keychainFault());
    }

    void aPortalThatCannotBeAskedLosesNothing()
    {
        Bench bench;
        bench.openLocked();
        QSignalSpy notTakenUp(&bench.session, &Session::notTakenUp);
        bench.keychain.opensWhenAsked = true;
        const auto call = bench.session.retryKeychain();
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(faultOf(call), Kind::TimedOut);
        QCOMPARE(notTakenUp.size(), 1);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.hasUnreadSecret());

        bench.session.retryKeychain();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(notTakenUp.size(), 1);
    }

    void aDismissedPromptChangesNothing()
    {
        Bench bench;
        bench.openLocked();
        const auto call = bench.session.retryKeychain();
        QCOMPARE(faultOf(call), Kind::KeychainLocked);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.hasUnreadSecret());
        QCOMPARE(bench.session.keychainFault()->kind, Kind::KeychainLocked);

        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void anEntryThatVanishedMeansSigningIn()
    {
        Bench bench;
        bench.openLocked();
        bench.keychain.entries.clear();
        bench.keychain.opensWhenAsked = true;
        const auto call = bench.session.retryKeychain();
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QVERIFY(!bench.session.hasUnreadSecret());
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void whoSignsInAnewNeedsNothingOfTheKeychain()
    {
        Bench bench;
        bench.openLocked();
        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-new"));
        bench.transport.answer(SessionBench::ada());
        QVERIFY(!bench.session.hasUnreadSecret());
        QVERIFY(!bench.session.isInKeychain());

        // Unlocked later, it takes the new secret and not the other way round.
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.openCount(), 0);
        QVERIFY(bench.session.isInKeychain());
        const auto kept = session::readCredentials(bench.keychain.entries.value(bench.ada.secretKey()));
        QCOMPARE(kept->value, Secret::fromText(u"sk-new"));
    }

    void takingItUpEndsASignInThatIsUnderWay_data()
    {
        QTest::addColumn<bool>("inBrowser");
        QTest::newRow("in the browser") << true;
        QTest::newRow("by password") << false;
    }

    void takingItUpEndsASignInThatIsUnderWay()
    {
        QFETCH(bool, inBrowser);
        Bench bench;
        bench.openLocked();
        const auto name = u"ben@harbour.example"_s;
        const auto other = inBrowser ? bench.session.signInWithBrowser(SignInWay::OAuth2, {.id = u"twofold-desktop"_s})
                                     : bench.session.signInWithPassword(name, Secret::fromText(u"pass word"));
        const auto late = inBrowser ? std::nullopt : std::optional(bench.transport.takeOldest());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);

        // Its answer comes late, and changes nothing.
        if (late) {
            QVERIFY(late->stop.stop_requested());
            late->source.finish(api::HttpAnswer{.response = SessionBench::appChallenge()});
        } else {
            QVERIFY(bench.browserGate.opened.first().stop.stop_requested());
            bench.browserGate.opened.first().answer.finish(FakeBrowserGate::tokens(bench.clock.now()));
            QCOMPARE(bench.browserGate.revoked, {FakeBrowserGate::tokens(bench.clock.now())});
        }
        QCOMPARE(faultOf(other), Kind::Cancelled);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ada"));
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.session.way(), SignInWay::ApiKey);
    }

    void aTryFromBeforeDoesNotChangeTheAccountThatIsTakenUp()
    {
        Bench bench;
        bench.openLocked();
        bench.session.signInWith(SignInWay::Basic, u"ben@harbour.example"_s, Secret::fromText(u"wrong"));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QVERIFY(bench.session.hasUnreadSecret());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.way(), SignInWay::ApiKey);
        QCOMPARE(bench.profiles.profiles().size(), 1);
        QCOMPARE(bench.profiles.profiles().first().way, SignInWay::ApiKey);
    }

    void forThisSessionOnlyLeavesTheKeychainAlone()
    {
        Bench bench;
        bench.openLocked();
        bench.session.keepForThisSessionOnly();
        QVERIFY(!bench.session.hasUnreadSecret());
        QVERIFY(!bench.session.keychainFault());
        bench.keychain.refusal.reset();
        const auto before = bench.keychain.entries;
        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-new"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isInKeychain());
        QCOMPARE(bench.keychain.entries, before);
    }

    void leavingThePortalForgetsTheUnreadSecret()
    {
        Bench bench;
        bench.openLocked();
        bench.session.leavePortal();
        bench.connect();
        QVERIFY(!bench.session.hasUnreadSecret());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
    }

    void aSecretThatTheKeychainKeepsAfterSigningOutIsSaid()
    {
        Bench bench;
        bench.keychain.namePrefix = u"Twofold – "_s;
        bench.session.resume(bench.ada);
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.session.signOut();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.session.leftEntry(), u"Twofold – https://harbour.example – ada@harbour.example"_s);
        QVERIFY(bench.keychain.entries.contains(bench.ada.secretKey()));

        bench.session.retryKeychain();
        QVERIFY(!bench.session.leftEntry().isEmpty());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QVERIFY(bench.session.leftEntry().isEmpty());
        QVERIFY(!bench.keychain.entries.contains(bench.ada.secretKey()));
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void whoSignsInAnewLeavesNothingToRemove()
    {
        Bench bench;
        bench.session.resume(bench.ada);
        bench.answerFacts();
        bench.transport.answer(SessionBench::ada());
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        bench.session.signOut();
        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-new"));
        bench.transport.answer(SessionBench::ada());
        QVERIFY(bench.session.leftEntry().isEmpty());
        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        const auto kept = session::readCredentials(bench.keychain.entries.value(bench.ada.secretKey()));
        QCOMPARE(kept->value, Secret::fromText(u"sk-new"));
    }

    void theKeyForEmergenciesSignsIn()
    {
        Bench bench;
        bench.keepKeyForEmergencies();
        QCOMPARE(valueOf(bench.session.hasEmergencyKey(bench.ada.userName)), true);
        QCOMPARE(valueOf(bench.session.hasEmergencyKey(u"ben@harbour.example"_s)), false);
        const auto call = bench.session.signInWithEmergencyKey(bench.ada.userName);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::ApiKey);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-emergency"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.session.way(), SignInWay::ApiKey);
        // Signing out ends the sign-in and not what is kept for the next emergency.
        bench.session.signOut();
        QVERIFY(bench.keychain.entries.contains(bench.ada.emergencySecretKey()));
    }

    void theKeyForEmergenciesIsUnlockedOnRequestOnly()
    {
        Bench bench;
        bench.keepKeyForEmergencies();
        bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        QCOMPARE(faultOf(bench.session.hasEmergencyKey(bench.ada.userName)), Kind::KeychainLocked);
        QCOMPARE(bench.keychain.unlocks, 0);
        QVERIFY(bench.session.hasUnreadSecret());
        QCOMPARE(faultOf(bench.session.signInWithEmergencyKey(bench.ada.userName)), Kind::KeychainLocked);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);

        bench.keychain.opensWhenAsked = true;
        bench.session.retryKeychain();
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(valueOf(bench.session.hasEmergencyKey(bench.ada.userName)), true);
        QVERIFY(!bench.session.hasUnreadSecret());
    }

    void aKeyForEmergenciesThatVanishedIsSaid()
    {
        Bench bench;
        bench.keepKeyForEmergencies();
        bench.keychain.entries.clear();
        QCOMPARE(valueOf(bench.session.hasEmergencyKey(bench.ada.userName)), false);
        QCOMPARE(faultOf(bench.session.signInWithEmergencyKey(bench.ada.userName)), Kind::NotAvailable);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
    }

    void onePortalsSecretIsNeverReadForAnother_data()
    {
        QTest::addColumn<PortalProfile>("opened");
        QTest::newRow("another portal") << profileOf(u"ada@harbour.example"_s, u"quay.example"_s);
        QTest::newRow("another account") << profileOf(u"ben@harbour.example"_s);
        auto port = profileOf(u"ada@harbour.example"_s);
        port.address.setPort(8443);
        QTest::newRow("another port of the same host") << port;
    }

    void onePortalsSecretIsNeverReadForAnother()
    {
        QFETCH(PortalProfile, opened);
        Bench bench;
        bench.session.resume(opened);
        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void twoAccountsKeepTheirSecretsApart()
    {
        Bench bench;
        const auto ben = profileOf(u"ben@harbour.example"_s);
        bench.keep(ben, u"sk-ben"_s);
        bench.session.resume(bench.ada);
        bench.answerFacts();
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ada"));
        bench.transport.answer(SessionBench::ada());
        bench.session.resume(ben);
        bench.answerFacts();
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ben"));
        bench.transport.answer(SessionBench::ben());

        // Signing out of one leaves the other's.
        bench.session.signOut();
        QVERIFY(!bench.keychain.entries.contains(ben.secretKey()));
        QVERIFY(bench.keychain.entries.contains(bench.ada.secretKey()));
    }
};

QTEST_GUILESS_MAIN(SessionKeychainTest)
#include "SessionKeychainTest.moc"
