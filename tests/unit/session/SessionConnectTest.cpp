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

const auto harbour = QUrl(u"https://harbour.example"_s);

PortalProfile adasProfile(SignInWay way = SignInWay::Password)
{
    return {.id = u"one"_s, .address = harbour, .userName = u"ada@harbour.example"_s, .way = way};
}

void keep(SessionBench &bench, const PortalProfile &profile, Scheme scheme, const QString &value)
{
    bench.keychain.entries.insert(profile.secretKey(),
                                  session::writeCredentials({.scheme = scheme, .value = Secret::fromText(value)}));
}

}  // namespace

class SessionConnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithNoPortal()
    {
        SessionBench bench;
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QVERIFY(!bench.session.isInterrupted());
        QVERIFY(bench.session.isInKeychain());
    }

    void readsTheFactsBeforeAnythingSecret()
    {
        SessionBench bench;
        const auto call = bench.session.connectTo(harbour);
        QCOMPARE(bench.transport.portal(), harbour);
        QCOMPARE(bench.transport.oldestOpen().caller, api::HttpRequest::Caller::Anonymous);
        bench.answerFacts({{u"passwordHash"_s, QJsonObject{{u"size"_s, 256}, {u"iterations"_s, 10}, {u"salt"_s, u"5a17"_s}}},
                           {u"recaptchaPublicKey"_s, u"key"_s}},
                          {{u"ldapEnabled"_s, true}});

        QCOMPARE(valueOf(call), Stage::SignedOut);
        QCOMPARE(bench.transport.log(), (QStringList{u"GET settings"_s, u"GET settings/version/build"_s, u"GET capabilities"_s}));
        const auto &facts = bench.session.facts();
        QCOMPARE(facts.address, harbour);
        QCOMPARE(facts.name, u"Harbour works"_s);
        QCOMPARE(facts.release, u"3.7.2"_s);
        QCOMPARE(facts.settings.passwordHash->iterations, 10);
        QVERIFY(facts.settings.needsCaptcha);
        QVERIFY(facts.capabilities.ldapEnabled);
        QVERIFY(bench.session.userName().isEmpty());
    }

    void aPortalWithoutAGreetingIsNamedByItsHost()
    {
        SessionBench bench;
        bench.connect({{u"greetingSettings"_s, QString()}});
        QCOMPARE(bench.session.facts().name, u"harbour.example"_s);
    }

    void whatIsNoPortalIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("expected");
        QTest::newRow("HTML instead of JSON")
            << int(Kind::Malformed) << 200 << u"HTML instead of JSON"_s << int(Kind::NotADocSpace);
        QTest::newRow("another server's 404")
            << int(Kind::BadRequest) << 404 << u"HTML instead of JSON"_s << int(Kind::NotADocSpace);
        QTest::newRow("a login in front") << int(Kind::Unauthorized) << 401 << u"empty body"_s << int(Kind::NotADocSpace);
        QTest::newRow("nobody there") << int(Kind::Offline) << 0 << QString() << int(Kind::Offline);
        QTest::newRow("too slow") << int(Kind::TimedOut) << 0 << QString() << int(Kind::TimedOut);
        QTest::newRow("a wrong certificate") << int(Kind::NotTrusted) << 0 << QString() << int(Kind::NotTrusted);
        QTest::newRow("sent elsewhere") << int(Kind::RedirectedElsewhere) << 302 << QString() << int(Kind::RedirectedElsewhere);
        QTest::newRow("a broken portal") << int(Kind::ServerFault) << 502 << u"HTML instead of JSON"_s << int(Kind::ServerFault);
    }

    void whatIsNoPortalIsRefused()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QString, detail);
        QFETCH(int, expected);
        SessionBench bench;
        const auto call = bench.session.connectTo(harbour);
        bench.transport.answerWith({.kind = Kind(kind), .httpStatus = status, .detail = detail});
        QCOMPARE(faultOf(call), Kind(expected));
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void settingsOfAnotherShapeAreNoPortal()
    {
        SessionBench bench;
        const auto call = bench.session.connectTo(harbour);
        bench.transport.answer(QJsonObject{{u"standalone"_s, u"yes"_s}});
        QCOMPARE(faultOf(call), Kind::NotADocSpace);
    }

    void anUntoldReleaseIsNoFault()
    {
        SessionBench bench;
        const auto call = bench.session.connectTo(harbour);
        bench.transport.answer(SessionBench::settings());
        bench.transport.answerWith({.kind = Kind::BadRequest, .httpStatus = 404, .detail = u"empty body"_s});
        bench.transport.answerWith({.kind = Kind::BadRequest, .httpStatus = 404, .detail = u"empty body"_s});
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QVERIFY(bench.session.facts().release.isEmpty());
        QVERIFY(!bench.session.facts().capabilities.ldapEnabled);
    }

    void capabilitiesThatGotLostAreAFault()
    {
        SessionBench bench;
        const auto call = bench.session.connectTo(harbour);
        bench.transport.answer(SessionBench::settings());
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(faultOf(call), Kind::Offline);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
    }

    void theNextAddressCancelsTheFormer()
    {
        SessionBench bench;
        const auto first = bench.session.connectTo(harbour);
        const auto second = bench.session.connectTo(QUrl(u"https://quay.example"_s));
        QVERIFY(bench.transport.oldestIsStopped());
        // An answer that was on its way all the same changes nothing, and leads to no further question.
        bench.transport.answer(SessionBench::settings());
        QCOMPARE(faultOf(first), Kind::Cancelled);
        bench.answerFacts({{u"greetingSettings"_s, u"Quay"_s}});
        QCOMPARE(valueOf(second), Stage::SignedOut);
        QCOMPARE(bench.session.facts().name, u"Quay"_s);
        QCOMPARE(bench.transport.log().size(), 4);
    }

    void leavingForgetsThePortal()
    {
        SessionBench bench;
        bench.signIn();
        bench.session.leavePortal();
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QVERIFY(bench.session.facts().address.isEmpty());
        QVERIFY(bench.session.userName().isEmpty());
        QVERIFY(bench.session.self().id.isEmpty());
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        // What the keychain holds stays there, for the next time.
        QCOMPARE(bench.keychain.entries.size(), 1);
        QVERIFY(!bench.transport.log().contains(u"POST authentication/logout"_s));
    }

    void resumesWithTheKeychainsSession()
    {
        SessionBench bench;
        const auto profile = adasProfile(SignInWay::ApiKey);
        keep(bench, profile, Scheme::ApiKey, u"sk-0123"_s);
        const auto call = bench.session.resume(profile);
        bench.answerFacts();
        QCOMPARE(bench.transport.credentials().scheme, Scheme::ApiKey);
        QCOMPARE(bench.transport.oldestOpen().path, u"people/@self"_s);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.session.self().displayName, u"Ada Quay"_s);
        QCOMPARE(bench.session.way(), SignInWay::ApiKey);
        QCOMPARE(bench.profiles.profiles().first().userName, u"ada@harbour.example"_s);
    }

    void withoutASecretItAsksToSignIn_data()
    {
        QTest::addColumn<bool>("keychainFails");
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("none kept") << false << QByteArray();
        QTest::newRow("locked keychain") << true << QByteArray();
        QTest::newRow("somebody else's entry") << false << QByteArray("hunter2");
    }

    void withoutASecretItAsksToSignIn()
    {
        QFETCH(bool, keychainFails);
        QFETCH(QByteArray, entry);
        SessionBench bench;
        if (keychainFails)
            bench.keychain.refusal = SessionBench::error(Kind::KeychainLocked);
        if (!entry.isEmpty())
            bench.keychain.entries.insert(adasProfile().secretKey(), Secret::fromBytes(QByteArray(entry)));
        const auto call = bench.session.resume(adasProfile());
        bench.answerFacts();
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.session.keychainFault().has_value(), keychainFails);
    }

    void anExpiredSessionAsksToSignIn()
    {
        SessionBench bench;
        keep(bench, adasProfile(), Scheme::BearerToken, u"old"_s);
        const auto call = bench.session.resume(adasProfile());
        bench.answerFacts();
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized, 401));
        QCOMPARE(valueOf(call), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        QVERIFY(!bench.session.isInterrupted());
    }

    void aPortalThatFailsWhileResumingIsAnError()
    {
        SessionBench bench;
        keep(bench, adasProfile(), Scheme::BearerToken, u"good"_s);
        const auto call = bench.session.resume(adasProfile());
        bench.answerFacts();
        bench.transport.answerWith(SessionBench::error(Kind::ServerFault, 503));
        QCOMPARE(faultOf(call), Kind::ServerFault);
        QCOMPARE(bench.session.stage(), Stage::NoPortal);
        QCOMPARE(bench.transport.credentials().scheme, Scheme::None);
        // The session is as good as before.
        const auto again = bench.session.resume(adasProfile());
        bench.answerFacts();
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"good"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(again), Stage::SignedIn);
    }

    void signingInMeanwhileOutrunsResuming()
    {
        SessionBench bench;
        keep(bench, adasProfile(), Scheme::BearerToken, u"old"_s);
        const auto resuming = bench.session.resume(adasProfile());
        bench.answerFacts();
        const auto signingIn = bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-ben"));
        QVERIFY(bench.transport.oldestIsStopped());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(faultOf(resuming), Kind::Cancelled);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-ben"));
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(valueOf(signingIn), Stage::SignedIn);
        QCOMPARE(bench.session.self().displayName, u"Ben Pier"_s);
    }

    void tellsThePortalsTime()
    {
        SessionBench bench;
        bench.connect();
        QCOMPARE(bench.session.portalTime(), bench.clock.now());
        bench.transport.offset = std::chrono::seconds(-90);
        QCOMPARE(bench.session.portalTime(), bench.clock.now().addSecs(-90));
        QCOMPARE(bench.session.clockOffset(), std::chrono::seconds(-90));
    }

    void tellsWhenAnAnswerHasMovedTheClock()
    {
        SessionBench bench;
        bench.connect();
        QSignalSpy measured(&bench.session, &Session::clockMeasured);
        bench.session.noteAnswer();
        QCOMPARE(measured.count(), 0);
        bench.transport.offset = std::chrono::seconds(72);
        bench.session.noteAnswer();
        bench.session.noteAnswer();
        QCOMPARE(measured.count(), 1);
    }

    void measuresTheClockByACheapRead()
    {
        SessionBench bench;
        bench.connect();
        QSignalSpy measured(&bench.session, &Session::clockMeasured);
        const auto call = bench.session.measureClock();
        QCOMPARE(bench.transport.oldestOpen().path, u"settings/version/build"_s);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        // A clock that was set in between is believed when two answers in a row agree.
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.oldestOpen().path, u"settings/version/build"_s);
        bench.transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        QCOMPARE(valueOf(call), true);
        QCOMPARE(measured.count(), 2);

        const auto failing = bench.session.measureClock();
        bench.transport.answerWith(SessionBench::error(Kind::Offline));
        QCOMPARE(faultOf(failing), Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(SessionConnectTest)
#include "SessionConnectTest.moc"
