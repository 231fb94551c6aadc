// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/RenewingConnection.h"
#include "app/session/SavedCredentials.h"
#include "tests/unit/session/SessionBench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

/// A session over the connection that the program uses.
struct Bench
{
    Bench()
    {
        connection.setKeeper([this](const api::Credentials &from) { return session.keeperOf(from); });
    }
    Q_DISABLE_COPY_MOVE(Bench)

    void connect()
    {
        session.connectTo(QUrl(u"https://harbour.example"_s));
        answerFacts();
    }
    void answerFacts()
    {
        transport.answer(SessionBench::settings());
        transport.answer(QJsonObject{{u"docSpace"_s, u"3.7.2"_s}});
        transport.answer(QJsonObject());
    }
    void signIn()
    {
        connect();
        session.signInWith(SignInWay::AccessToken, {}, Secret::fromText(u"token"));
        transport.answer(SessionBench::ada());
    }

    /// Signed in in the browser, as Ada.
    void enter()
    {
        connect();
        session.signInWithBrowser(SignInWay::OAuth2, {.id = u"twofold-desktop"_s});
        browserGate.opened.last().answer.finish(FakeBrowserGate::tokens(clock.now()));
        transport.answer(SessionBench::ada());
    }
    /// The access token has run out, and a page reads.
    void beginRenewal()
    {
        clock.advance(std::chrono::hours(1));
        read();
        if (renewals.size() != 1)
            qFatal("no renewal");
    }
    api::Credentials renewed() const
    {
        auto tokens = FakeBrowserGate::tokens(clock.now());
        tokens.value = Secret::fromText(u"access 2");
        tokens.renewal.refreshToken = Secret::fromText(u"refresh 2");
        return tokens;
    }

    /// A page's read, which tells the session when it is refused.
    void read()
    {
        connection.send({.path = u"people"_s}, {}).then(&session, [this](const Result<api::HttpAnswer> &answer) {
            if (!answer && answer.error().kind == Kind::Unauthorized)
                session.noteEnded();
        });
    }
    void refuse() { transport.answerWith({.kind = Kind::Unauthorized, .httpStatus = 401}); }

    QTemporaryDir dir;
    FakeTransport transport;
    FakeSecretStore keychain;
    secrets::FallbackStore secretStore{keychain};
    ManualClock clock;
    session::ProfileStore profiles{dir.filePath(u"profiles.json"_s)};
    FakeBrowserGate browserGate;
    QList<AsyncSource<api::Credentials>> renewals;
    identity::RenewingConnection connection{transport, clock, [this](const QUrl &, const api::Credentials &) {
                                                renewals.append(AsyncSource<api::Credentials>());
                                                return renewals.last().future();
                                            }};
    Session session{{connection, secretStore, profiles, browserGate, clock}};
};

}  // namespace

/// The session and the connection that renews its credentials, when one of them changes under the other.
class SessionRenewalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLateRefusalDoesNotEndTheNextSession_data()
    {
        QTest::addColumn<bool>("isAdoptedFirst");
        QTest::newRow("the new token comes first") << true;
        QTest::newRow("a refusal comes first") << false;
    }

    // Two pages read while the person unlinks the app, which ends the session and hands out the next one.
    void aLateRefusalDoesNotEndTheNextSession()
    {
        QFETCH(bool, isAdoptedFirst);
        Bench bench;
        bench.signIn();
        bench.read();
        bench.read();
        if (!isAdoptedFirst) {
            bench.refuse();
            QCOMPARE(bench.session.stage(), Stage::SignedOut);
        }
        bench.session.adopt(Secret::fromText(u"new-token"));
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        while (bench.transport.openCount() > 0 && bench.transport.log().count(u"GET people"_s) < 4)
            bench.refuse();
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"new-token"));
    }

    void renewedTokensAreKeptForWhoeverTheyAreOf_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::addColumn<QString>("kept");  // Ada's, afterwards
        QTest::addColumn<bool>("isRevoked");
        QTest::newRow("nothing happens") << u"nothing"_s << u"access 2"_s << false;
        QTest::newRow("another portal is looked for") << u"leave"_s << u"access 2"_s << false;
        QTest::newRow("another account is opened") << u"switch"_s << u"access 2"_s << false;
        QTest::newRow("the session ends") << u"end"_s << u"access 2"_s << false;
        QTest::newRow("another way is looked for") << u"way"_s << u"access 2"_s << false;
        QTest::newRow("another is tried") << u"try"_s << u"access 2"_s << false;
        QTest::newRow("signed out") << u"sign out"_s << QString() << true;
        QTest::newRow("signed in another way") << u"replace"_s << u"sk-new"_s << true;
        QTest::newRow("the keychain is locked now") << u"locked"_s << u"access"_s << false;
    }

    void renewedTokensAreKeptForWhoeverTheyAreOf()
    {
        QFETCH(QString, meanwhile);
        QFETCH(bool, isRevoked);
        Bench bench;
        bench.enter();
        const auto key = bench.profiles.profiles().first().secretKey();
        bench.beginRenewal();
        if (meanwhile == "leave"_L1) {
            bench.session.leavePortal();
        } else if (meanwhile == "switch"_L1) {
            bench.session.leavePortal();
            bench.connect();
            bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-ben"));
            bench.transport.answer(SessionBench::ben());
        } else if (meanwhile == "end"_L1) {
            bench.session.noteEnded();
        } else if (meanwhile == "way"_L1) {
            bench.session.changeWay();
        } else if (meanwhile == "try"_L1) {
            bench.session.noteEnded();
            bench.session.signInWith(SignInWay::Basic, u"ben@harbour.example"_s, Secret::fromText(u"guess"));
        } else if (meanwhile == "sign out"_L1) {
            bench.session.signOut();
            bench.browserGate.revoked.clear();
        } else if (meanwhile == "replace"_L1) {
            bench.session.noteEnded();
            bench.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(u"sk-new"));
            bench.transport.answer(SessionBench::ada());
        } else if (meanwhile == "locked"_L1) {
            bench.session.leavePortal();
            bench.keychain.refusal = {.kind = Kind::KeychainLocked};
        }
        const auto before = bench.transport.credentials();
        bench.renewals.first().finish(bench.renewed());
        const auto kept = session::readCredentials(bench.keychain.entries.value(key));
        QTEST(kept ? kept->value.text() : QString(), "kept");
        QCOMPARE(bench.browserGate.revoked, isRevoked ? QList{bench.renewed()} : QList<api::Credentials>());
        if (meanwhile != "nothing"_L1)
            QCOMPARE(bench.transport.credentials(), before);
        if (meanwhile == "locked"_L1)
            QCOMPARE(session::readCredentials(bench.secretStore.read(key).result()->value())->value,
                     Secret::fromText(u"access 2"));
    }

    void theWaySetAsideIsTakenUpAgainWithWhatIsGoodNow_data()
    {
        QTest::addColumn<bool>("isRenewedFirst");
        QTest::newRow("renewed before") << true;
        QTest::newRow("renewed after") << false;
    }

    void theWaySetAsideIsTakenUpAgainWithWhatIsGoodNow()
    {
        QFETCH(bool, isRenewedFirst);
        Bench bench;
        bench.enter();
        bench.beginRenewal();
        bench.session.changeWay();
        if (isRenewedFirst)
            bench.renewals.first().finish(bench.renewed());
        bench.session.keepWay();
        bench.read();
        if (!isRenewedFirst)
            bench.renewals.first().finish(bench.renewed());
        QCOMPARE(bench.renewals.size(), 1);
        QCOMPARE(bench.transport.credentials(), bench.renewed());
        bench.transport.answer(true);
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
    }

    void anAccountThatIsOpenedAgainWaitsForItsRenewal()
    {
        Bench bench;
        bench.enter();
        const auto profile = bench.profiles.profiles().first();
        bench.beginRenewal();
        bench.session.leavePortal();
        const auto call = bench.session.resume(profile);
        bench.answerFacts();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.renewals.first().finish(bench.renewed());
        QCOMPARE(bench.renewals.size(), 1);
        QCOMPARE(bench.transport.credentials(), bench.renewed());
        bench.transport.answer(SessionBench::ada());
        QCOMPARE(valueOf(call), Stage::SignedIn);
        QCOMPARE(session::readCredentials(bench.keychain.entries.value(profile.secretKey())), bench.renewed());
    }

    // Tokens so short-lived that who they are of is not known yet as they are renewed.
    void tokensOfATryAreNotKeptForTheAccountThatWaits()
    {
        Bench bench;
        bench.signIn();
        const auto key = bench.profiles.profiles().first().secretKey();
        bench.session.noteEnded();
        bench.session.signInWithBrowser(SignInWay::OAuth2, {.id = u"twofold-desktop"_s});
        bench.browserGate.opened.last().answer.finish(FakeBrowserGate::tokens(bench.clock.now().addSecs(-3600)));
        bench.renewals.first().finish(bench.renewed());
        QCOMPARE(session::readCredentials(bench.keychain.entries.value(key))->value, Secret::fromText(u"token"));
        QVERIFY(bench.browserGate.revoked.isEmpty());
        bench.transport.answer(SessionBench::ben());
        QCOMPARE(bench.session.stage(), Stage::SignedIn);
        QCOMPARE(session::readCredentials(bench.keychain.entries.value(key))->value, Secret::fromText(u"token"));
        const auto ben = bench.profiles.find(bench.session.profileId());
        QVERIFY(ben);
        QCOMPARE(session::readCredentials(bench.keychain.entries.value(ben->secretKey())), bench.renewed());
    }
};

QTEST_GUILESS_MAIN(SessionRenewalTest)
#include "SessionRenewalTest.moc"
