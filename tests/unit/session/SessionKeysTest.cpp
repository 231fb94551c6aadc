// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using Scheme = api::Credentials::Scheme;
using Stage = Session::Stage;

class SessionKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsIn_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<QString>("value");

        const auto key = int(SignInWay::ApiKey);
        const auto token = int(SignInWay::AccessToken);
        const auto cookie = int(SignInWay::AscAuthKey);
        const auto basic = int(SignInWay::Basic);
        const auto bearer = int(Scheme::BearerToken);
        QTest::newRow("key") << key << u"sk-0123"_s << int(Scheme::ApiKey) << u"sk-0123"_s;
        QTest::newRow("key with its header") << key << u"Authorization: Bearer sk-0123"_s << int(Scheme::ApiKey) << u"sk-0123"_s;
        QTest::newRow("key with blanks") << key << u"\n  sk-0123 \n"_s << int(Scheme::ApiKey) << u"sk-0123"_s;
        QTest::newRow("token") << token << u"t0k/en+=="_s << bearer << u"t0k/en+=="_s;
        QTest::newRow("token with Bearer") << token << u"bearer  t0ken"_s << bearer << u"t0ken"_s;
        QTest::newRow("token with its header") << token << u"authorization:Bearer t0ken"_s << bearer << u"t0ken"_s;
        QTest::newRow("cookie") << cookie << u"t0ken"_s << int(Scheme::SessionCookie) << u"t0ken"_s;
        QTest::newRow("cookie with its name")
            << cookie << u"asc_auth_key=t0ken=="_s << int(Scheme::SessionCookie) << u"t0ken=="_s;
        QTest::newRow("cookie with its header")
            << cookie << u"Cookie: asc_auth_key=t0ken"_s << int(Scheme::SessionCookie) << u"t0ken"_s;
        QTest::newRow("password") << basic << u"pass word"_s << int(Scheme::Basic) << u"pass word"_s;
        QTest::newRow("a password is taken as it is") << basic << u" Bearer x "_s << int(Scheme::Basic) << u" Bearer x "_s;
    }

    void signsIn()
    {
        QFETCH(int, way);
        QFETCH(QString, pasted);
        QFETCH(int, scheme);
        QFETCH(QString, value);
        SessionBench bench;
        bench.connect();
        const auto call = bench.session.signInWith(SignInWay(way), u" ada@harbour.example "_s, Secret::fromText(pasted));
        const api::Credentials expected{
            .scheme = Scheme(scheme), .userName = u"ada@harbour.example"_s, .value = Secret::fromText(value)};
        QCOMPARE(bench.transport.credentials(), expected);
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(bench.session.way(), SignInWay(way));
        QCOMPARE(bench.session.self().id, SessionBench::adaId);
        QCOMPARE(bench.session.userName(), u"ada@harbour.example"_s);

        const auto &profile = bench.profiles.profiles().first();
        QCOMPARE(profile.way, SignInWay(way));
        QCOMPARE(profile.displayName, u"Ada Quay"_s);
        QCOMPARE(profile.portalName, u"Harbour works"_s);
        QCOMPARE(profile.lastOpened, bench.clock.now());
        QCOMPARE(session::readCredentials(bench.keychain.entries.value(profile.secretKey())), std::optional(expected));
    }

    void aPolicySaveEndsSessionsAndNothingElse_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("dies");
        QTest::newRow("key") << int(SignInWay::ApiKey) << u"sk-0123"_s << false;
        QTest::newRow("token") << int(SignInWay::AccessToken) << u"t0ken"_s << true;
        QTest::newRow("JWT") << int(SignInWay::AccessToken) << u"eyJhbGciOiJSUzI1NiJ9.e30.x"_s << false;
        QTest::newRow("cookie") << int(SignInWay::AscAuthKey) << u"t0ken"_s << true;
        QTest::newRow("password") << int(SignInWay::Basic) << u"pass"_s << false;
    }

    void aPolicySaveEndsSessionsAndNothingElse()
    {
        QFETCH(int, way);
        QFETCH(QString, value);
        SessionBench bench;
        bench.connect();
        bench.session.signInWith(SignInWay(way), u"ada@harbour.example"_s, Secret::fromText(value));
        bench.transport.answer(SessionBench::ada());
        QTEST(bench.session.diesWithPolicySave(), "dies");
    }

    void aRefusedKeyIsForgotten_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {Kind::Unauthorized, Kind::Forbidden, Kind::Offline, Kind::Malformed, Kind::ServerFault})
            QTest::newRow(qPrintable(QString::number(int(kind)))) << int(kind);
    }

    void aRefusedKeyIsForgotten()
    {
        QFETCH(int, kind);
        SessionBench bench;
        bench.connect();
        const auto call = bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-0123"));
        bench.transport.answerWith(SessionBench::error(Kind(kind)));
        QCOMPARE(faultOf(call), Kind(kind));
        QCOMPARE(bench.session.stage(), Stage::SignedOut);
        QCOMPARE(bench.transport.credentials(), api::Credentials());
        QVERIFY(bench.keychain.entries.isEmpty());
        QVERIFY(bench.profiles.profiles().isEmpty());
    }

    void aSecondTryOutrunsTheFirst()
    {
        SessionBench bench;
        bench.connect();
        const auto first = bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-first"));
        const auto second = bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-second"));
        bench.transport.answerWith(SessionBench::error(Kind::Unauthorized));
        QCOMPARE(faultOf(first), Kind::Cancelled);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"sk-second"));
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(second), Stage::SignedIn);
    }

    void theSameAccountKeepsOneProfile()
    {
        SessionBench bench;
        bench.signIn();
        const auto id = bench.profiles.profiles().first().id;
        bench.session.leavePortal();
        bench.signIn();
        QCOMPARE(bench.profiles.profiles().size(), 1);
        QCOMPARE(bench.profiles.profiles().first().id, id);
    }

    void noSecretReachesTheFile()
    {
        SessionBench bench;
        bench.connect();
        bench.session.signInWith(SignInWay::Basic, u"ada@harbour.example"_s, Secret::fromText(u"pass-word"));
        bench.transport.answer(SessionBench::ada());
        QFile file(bench.dir.filePath(u"profiles.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("ada@harbour.example"));
        QVERIFY(!text.contains("pass-word"));
    }

    void withoutAKeychainTheSecretIsForThisSession()
    {
        SessionBench bench;
        bench.keychain.refusal = SessionBench::error(Kind::KeychainUnavailable);
        bench.signIn();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(!bench.session.isInKeychain());
        QCOMPARE(bench.session.keychainFault()->kind, Kind::KeychainUnavailable);

        bench.keychain.refusal = {};
        bench.session.retryKeychain();
        QVERIFY(bench.session.isInKeychain());
        QVERIFY(!bench.session.keychainFault());
        QCOMPARE(bench.keychain.entries.size(), 1);
    }

    void anUnwritableListOfPortalsCostsNobodyTheSignIn()
    {
        SessionBench bench;
        bench.dir.remove();
        QFile inTheWay(bench.dir.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        bench.signIn();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QVERIFY(inTheWay.remove());
    }
};

QTEST_GUILESS_MAIN(SessionKeysTest)
#include "SessionKeysTest.moc"
