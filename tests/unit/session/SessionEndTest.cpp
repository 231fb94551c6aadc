// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::SecondStep;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using LinkType = api::ConfirmLink::Type;
using Scheme = api::Credentials::Scheme;
using Stage = Session::Stage;

namespace {

const auto code = Secret::fromText(u"012345");

std::optional<api::Credentials> keptFor(const SessionBench &bench, const QString &userName)
{
    const auto profile = bench.profiles.find(bench.session.facts().address, userName);
    return profile ? session::readCredentials(bench.keychain.entries.value(profile->secretKey())) : std::nullopt;
}

}  // namespace

class SessionEndTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeychainThatKeepsTheEntryDoesNotKeepThePersonSignedIn()
    {
        SessionBench bench;
        bench.signInWithApiKey();
        const auto entries = bench.keychain.entries;
        bench.session.signOut();
        bench.keychain.entries = entries;  // as a locked keychain leaves it
        const auto profile = bench.profiles.profiles().first();
        QVERIFY(profile.isSignedOut);

        bench.session.resume(profile);
        bench.answerFacts();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.openCount(), 0);
        QVERIFY(bench.keychain.entries.isEmpty());

        bench.signInWithApiKey();
        QVERIFY(!bench.profiles.profiles().first().isSignedOut);
    }

    void theEndInterruptsAndForgetsTheToken()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.noteEnded();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.isInterrupted());
        QCOMPARE(bench.transport.credentials(), api::Credentials());
        QCOMPARE(bench.session.self().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);

        QSignalSpy changed(&bench.session, &Session::changed);
        bench.session.noteEnded();
        QCOMPARE(changed.count(), 0);
    }

    void onlyTheSamePersonResumes_data()
    {
        QTest::addColumn<QJsonObject>("person");
        QTest::addColumn<int>("resumed");
        QTest::newRow("the same") << SessionBench::ada() << 1;
        QTest::newRow("another") << SessionBench::ben() << 0;
    }

    void onlyTheSamePersonResumes()
    {
        QFETCH(QJsonObject, person);
        SessionBench bench;
        bench.signIn();
        bench.session.noteEnded();
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.signIn(person);
        QTEST(int(resumed.count()), "resumed");
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isInterrupted());
    }

    void aFirstSignInResumesNothing()
    {
        SessionBench bench;
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.signIn();
        QCOMPARE(resumed.count(), 0);
    }

    void resumesAlsoWhenTheReadingFails()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.noteEnded();
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.sendPassword({{u"token"_s, u"new-token"_s}});
        bench.transport.answerWith(SessionBench::error(Kind::TimedOut));
        QCOMPARE(bench.session.self().id, SessionBench::adaId);
        QCOMPARE(resumed.count(), 1);
    }

    void anAnswerToTheEndedSessionSignsNobodyIn()
    {
        SessionBench bench;
        bench.signIn();
        const auto refreshing = bench.session.refreshSelf();
        bench.session.noteEnded();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(faultOf(refreshing), Kind::Cancelled);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
    }

    void refreshSelfNotesTheEnd()
    {
        SessionBench bench;
        bench.signIn();
        const auto refreshing = bench.session.refreshSelf();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(faultOf(refreshing), Kind::Unauthorized);
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(bench.session.isInterrupted());
    }

    void refreshSelfSurvivesALostAnswer()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.refreshSelf();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"token"));
    }

    void refreshSelfTellsNewRoles()
    {
        SessionBench bench;
        bench.signIn();
        QSignalSpy changed(&bench.session, &Session::changed);
        auto demoted = SessionBench::ada();
        demoted.insert(u"isOwner"_s, false);
        bench.session.refreshSelf();
        bench.transport.answer(demoted);
        QVERIFY(!bench.session.self().mayManagePortal());
        QCOMPARE(changed.count(), 1);
    }

    void goesOnWithAPass_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<int>("stage");
        QTest::newRow("linked app") << int(LinkType::TfaAuth) << true << int(Stage::SecondStep);
        QTest::newRow("no app") << int(LinkType::TfaActivation) << true << int(Stage::SetUp);
        QTest::newRow("phone known") << int(LinkType::PhoneAuth) << true << int(Stage::SignedOut);
        QTest::newRow("no phone") << int(LinkType::PhoneActivation) << true << int(Stage::SignedOut);
        QTest::newRow("linked app, no key") << int(LinkType::TfaAuth) << false << int(Stage::SignedOut);
        QTest::newRow("no app, no key") << int(LinkType::TfaActivation) << false << int(Stage::SignedOut);
    }

    void goesOnWithAPass()
    {
        QFETCH(int, type);
        QFETCH(bool, hasKey);
        SessionBench bench;
        bench.signIn();
        auto link = SessionBench::link(LinkType(type));
        if (!hasKey)
            link.key = {};
        bench.session.continueWith(link);
        QTEST(int(bench.session.stage()), "stage");
        QVERIFY(bench.session.isInterrupted());
        QCOMPARE(bench.transport.credentials(), api::Credentials());
    }

    void aCodeAfterAPolicySaveResumes()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.continueWith(SessionBench::link(LinkType::TfaAuth));
        QSignalSpy resumed(&bench.session, &Session::resumed);
        const auto answer = bench.session.answerSecondStep(code);
        QCOMPARE(bench.transport.log().last(), u"POST settings/tfaapp/validate"_s);
        bench.transport.answer(false, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(answer), Stage::SignedIn);
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(keptFor(bench, u"ada@harbour.example"_s)->value, Secret::fromText(u"new-token"));
    }

    void aNewSessionTakesTheOldOnesPlace_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        QTest::newRow("token") << int(SignInWay::AccessToken) << u"token"_s << u"new-token"_s;
        QTest::newRow("cookie") << int(SignInWay::AscAuthKey) << u"token"_s << u"new-token"_s;
        QTest::newRow("key") << int(SignInWay::ApiKey) << u"sk-0123"_s << u"sk-0123"_s;
        QTest::newRow("password") << int(SignInWay::Basic) << u"pass"_s << u"pass"_s;
        QTest::newRow("JWT") << int(SignInWay::AccessToken) << u"eyJhbGciOiJSUzI1NiJ9.e30.x"_s << u"eyJhbGciOiJSUzI1NiJ9.e30.x"_s;
    }

    void aNewSessionTakesTheOldOnesPlace()
    {
        QFETCH(int, way);
        QFETCH(QString, value);
        QFETCH(QString, after);
        SessionBench bench;
        bench.connect();
        bench.session.signInWith(SignInWay(way), u"ada@harbour.example"_s, Secret::fromText(value));
        bench.transport.answer(SessionBench::ada());
        const auto scheme = bench.transport.credentials().scheme;
        bench.session.adopt(Secret::fromText(u"new-token"));
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(after));
        QCOMPARE(bench.transport.credentials().scheme, scheme);
        QCOMPARE(keptFor(bench, u"ada@harbour.example"_s)->value, Secret::fromText(after));
    }

    void validatingWhileSignedInGoesOnWithTheNewSession()
    {
        SessionBench bench;
        bench.signIn();
        const auto validation = bench.session.validate(SessionBench::link(LinkType::TfaActivation), code);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        QVERIFY(valueOf(validation)->isFirstLink);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"new-token"));
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void aNewSessionAfterTheEndSignsInAgain_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("scheme");
        QTest::newRow("token") << int(SignInWay::AccessToken) << int(Scheme::BearerToken);
        QTest::newRow("cookie") << int(SignInWay::AscAuthKey) << int(Scheme::SessionCookie);
    }

    void aNewSessionAfterTheEndSignsInAgain()
    {
        QFETCH(int, way);
        SessionBench bench;
        bench.connect();
        bench.session.signInWith(SignInWay(way), {}, Secret::fromText(u"token"));
        bench.transport.answer(SessionBench::ada());
        bench.session.noteEnded();
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.session.adopt(Secret::fromText(u"new-token"));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isInterrupted());
        QCOMPARE(resumed.count(), 1);
        QTEST(int(bench.transport.credentials().scheme), "scheme");
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"new-token"));
        QCOMPARE(keptFor(bench, u"ada@harbour.example"_s)->value, Secret::fromText(u"new-token"));
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void aNewSessionComesTooLate_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("somebody signs in") << u"sign in"_s;
        QTest::newRow("at the second step") << u"pass"_s;
        QTest::newRow("signed out") << u"sign out"_s;
        QTest::newRow("another portal") << u"leave"_s;
        QTest::newRow("never signed in") << u"never"_s;
    }

    void aNewSessionComesTooLate()
    {
        QFETCH(QString, meanwhile);
        SessionBench bench;
        if (meanwhile == "never"_L1) {
            bench.connect();
        } else {
            bench.signIn();
            bench.session.noteEnded();
        }
        if (meanwhile == "sign in"_L1)
            bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"guess"));
        else if (meanwhile == "pass"_L1)
            bench.session.continueWith(SessionBench::link(LinkType::TfaAuth));
        else if (meanwhile == "sign out"_L1)
            bench.session.signOut();
        else if (meanwhile == "leave"_L1)
            bench.session.leavePortal();
        const auto stage = bench.session.stage();
        bench.session.adopt(Secret::fromText(u"new-token"));
        QCOMPARE(bench.session.stage(), stage);
        QCOMPARE(bench.transport.credentials(), api::Credentials());
    }

    void aCodeUnderWayOutlivesTheSession()
    {
        SessionBench bench;
        bench.signIn();
        const auto validation = bench.session.validate(SessionBench::link(LinkType::TfaActivation), code);
        bench.session.noteEnded();
        QVERIFY(!bench.transport.oldestIsStopped());
        QSignalSpy resumed(&bench.session, &Session::resumed);
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        bench.transport.answer(SessionBench::ada());
        QVERIFY(valueOf(validation));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(resumed.count(), 1);
        QCOMPARE(keptFor(bench, u"ada@harbour.example"_s)->value, Secret::fromText(u"new-token"));
    }

    void aCodeUnderWayGivesWayToANewSignIn()
    {
        SessionBench bench;
        bench.signIn();
        const auto validation = bench.session.validate(SessionBench::link(LinkType::TfaActivation), code);
        bench.session.noteEnded();
        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-ben"));
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(true, {SessionBench::sessionCookie()});
        QCOMPARE(faultOf(validation), Kind::Cancelled);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ben"));
    }

    void signingOutRevokesTheSessionAsItsCookie()
    {
        SessionBench bench;
        bench.signIn();
        const auto call = bench.session.signOut();
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QVERIFY(!bench.session.isInterrupted());
        QVERIFY(bench.session.self().id.isEmpty());
        QVERIFY(bench.keychain.entries.isEmpty());
        QCOMPARE(bench.transport.credentials(), api::Credentials());
        QCOMPARE(bench.transport.log().last(), u"POST authentication/logout"_s);
        QCOMPARE(bench.transport.oldestOpen().sessionCookie, Secret::fromText(u"token"));
        bench.transport.answer(QJsonValue::Undefined);
        QCOMPARE(valueOf(call), Stage::SignedOut);
        // The portal stays in the list.
        QCOMPARE(bench.profiles.profiles().size(), 1);
    }

    void signingOutEndsWellOffline()
    {
        SessionBench bench;
        bench.signIn();
        const auto call = bench.session.signOut();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QVERIFY(bench.keychain.entries.isEmpty());
    }

    void aKeyIsForgottenNotRevoked()
    {
        SessionBench bench;
        bench.signInWithApiKey();
        QCOMPARE(valueOf(bench.session.signOut()), Stage::SignedOut);
        QCOMPARE(bench.sent("POST authentication/logout"_L1), 0);
        QVERIFY(bench.keychain.entries.isEmpty());
    }

    void signingOutTwiceRevokesOnce()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.signOut();
        bench.session.signOut();
        QCOMPARE(bench.sent("POST authentication/logout"_L1), 1);
    }

    void whoComesNextDoesNotStopTheRevoking()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.signOut();
        bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-ben"));
        QVERIFY(!bench.transport.oldestIsStopped());
        bench.session.leavePortal();
        QVERIFY(!bench.transport.oldestIsStopped());
        bench.transport.answer(QJsonValue::Undefined);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
    }

    void signingOutWithoutAPortalIsNothing()
    {
        SessionBench bench;
        QCOMPARE(valueOf(bench.session.signOut()), Stage::NoPortal);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void signingOutAfterATryAsAnotherForgetsTheRightOne()
    {
        SessionBench bench;
        bench.signInWithApiKey();
        bench.session.noteEnded();
        bench.session.signInWithPassword(u"ben@harbour.example"_s, Secret::fromText(u"guess"));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        bench.session.signOut();
        QVERIFY(bench.keychain.entries.isEmpty());
        // It is hers that is over, and the one who was tried leaves no profile.
        QCOMPARE(bench.profiles.profiles().size(), 1);
        QCOMPARE(bench.profiles.profiles().first().userName, u"ada@harbour.example"_s);
        QVERIFY(bench.profiles.profiles().first().isSignedOut);
    }

    void leavingCancelsWhatIsUnderWay()
    {
        SessionBench bench;
        bench.signIn();
        const auto refreshing = bench.session.refreshSelf();
        bench.session.leavePortal();
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(faultOf(refreshing), Kind::Cancelled);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
    }

    void anEndedProgramAbortsWhatIsUnderWay()
    {
        FakeTransport transport;
        FakeSecretStore keychain;
        secrets::FallbackStore secretStore(keychain);
        ManualClock clock;
        QTemporaryDir dir;
        session::ProfileStore profiles(dir.filePath(u"profiles.json"_s));
        {
            FakeBrowserGate browserGate;
            Session session({transport, secretStore, profiles, browserGate, clock});
            session.connectTo(QUrl(u"https://harbour.example"_s));
        }
        QVERIFY(transport.oldestIsStopped());
        transport.answer(SessionBench::settings());
        QCOMPARE(transport.openCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SessionEndTest)
#include "SessionEndTest.moc"
