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
};

QTEST_GUILESS_MAIN(SessionRenewalTest)
#include "SessionRenewalTest.moc"
