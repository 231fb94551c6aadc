// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/RenewingConnection.h"
#include "tests/support/FakeTransport.h"
#include "tests/support/ManualClock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using api::Credentials;
using api::HttpRequest;
using Kind = Error::Kind;

namespace {

Credentials tokens(const QString &name, const QDateTime &expires)
{
    return {
        .scheme = Credentials::Scheme::OAuth2,
        .value = Secret::fromText(name),
        .renewal = {.clientId = u"twofold"_s,
                    .refreshToken = Secret::fromText(QString(u"refresh "_s + name)),
                    .expires = expires},
    };
}

struct Bench
{
    explicit Bench(int lifetime = 3600)
    {
        connection.setPortal(QUrl(u"https://harbour.example"_s));
        connection.setCredentials(tokens(u"first"_s, clock.now().addSecs(lifetime)));
        connection.setKeeper([this](const Credentials &from) {
            keepersOf.append(from.value);
            return [this](const Credentials &credentials) {
                kept.append(credentials);
                keptWhileUsing.append(transport.credentials().value);
                return keeping.future();
            };
        });
    }

    Async<api::HttpAnswer> read() { return connection.send({.method = HttpRequest::Method::Get, .path = u"people/@self"_s}, {}); }
    Async<api::HttpAnswer> write()
    {
        return connection.send({.method = HttpRequest::Method::Put, .path = u"settings/tfaapp"_s}, {});
    }
    Credentials second() const { return tokens(u"second"_s, clock.now().addSecs(3600)); }
    void keep() { keeping.finish(true); }

    ManualClock clock;
    FakeTransport transport;
    QList<AsyncSource<Credentials>> renewals;
    QList<Credentials> renewed;  ///< what each renewal was asked for
    AsyncSource<bool> keeping;
    QList<Secret> keepersOf;  ///< the tokens of each keeper that was asked for
    QList<Credentials> kept;
    QList<Secret> keptWhileUsing;
    identity::RenewingConnection connection{transport, clock, [this](const QUrl &, const Credentials &credentials) {
                                                renewed.append(credentials);
                                                renewals.append(AsyncSource<Credentials>());
                                                return renewals.last().future();
                                            }};
};

Credentials session(QStringView token)
{
    return {.scheme = Credentials::Scheme::BearerToken, .value = Secret::fromText(token)};
}

Error unauthorized()
{
    return {.kind = Kind::Unauthorized, .httpStatus = 401};
}

}  // namespace

class RenewingConnectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshTokenIsUsedAsItIs()
    {
        Bench bench;
        const auto call = bench.read();
        QCOMPARE(bench.renewals.size(), 0);
        bench.transport.answer(true);
        QVERIFY(call.result());
    }

    void aTokenAboutToExpireIsRenewedAndKeptBeforeItIsUsed()
    {
        Bench bench(30);
        const auto call = bench.read();
        QCOMPARE(bench.transport.openCount(), 0);
        QCOMPARE(bench.renewed, {tokens(u"first"_s, bench.clock.now().addSecs(30))});
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.kept, {bench.second()});
        QCOMPARE(bench.keptWhileUsing, {Secret::fromText(u"first")});
        // As long as it is not kept it is not used.
        QCOMPARE(bench.transport.openCount(), 0);
        bench.keep();
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.transport.credentials(), bench.second());
        bench.transport.answer(true);
        QVERIFY(call.result());
    }

    void aRefusedReadIsSentOnceMore()
    {
        Bench bench;
        bench.keep();
        const auto call = bench.read();
        bench.transport.answerWith(unauthorized());
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.transport.log().count(u"GET people/@self"_s), 2);
        // And not a third time.
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.renewals.size(), 1);
    }

    void aRefusedWriteIsNotSentAgain()
    {
        Bench bench;
        const auto call = bench.write();
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.renewals.size(), 0);
        QCOMPARE(bench.transport.log().size(), 1);
    }

    void aWriteWithAnExpiredTokenWaitsForTheNewOne()
    {
        Bench bench(-1);
        bench.keep();
        const auto call = bench.write();
        QCOMPARE(bench.transport.openCount(), 0);
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.transport.log(), {u"PUT settings/tfaapp"_s});
        bench.transport.answer(true);
        QVERIFY(call.result());
    }

    void oneRenewalServesAll()
    {
        Bench bench(0);
        bench.keep();
        const auto first = bench.read();
        const auto second = bench.write();
        QCOMPARE(bench.renewals.size(), 1);
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.transport.openCount(), 2);
        bench.transport.answer(true);
        bench.transport.answer(true);
        QVERIFY(first.result() && second.result());
    }

    void whoWasRefusedWithTheOldTokenTakesTheNewOne()
    {
        Bench bench;
        bench.keep();
        const auto first = bench.read();
        const auto second = bench.read();
        bench.transport.answerWith(unauthorized());
        bench.renewals.first().finish(bench.second());
        // The other question, asked with the old token, is refused only now.
        bench.transport.answerWith(unauthorized());
        QCOMPARE(bench.renewals.size(), 1);
        bench.transport.answer(true);
        bench.transport.answer(true);
        QVERIFY(first.result() && second.result());
    }

    void aFaultThatMayPassLeavesTheTokens_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("offline") << Kind::Offline;
        QTest::newRow("no answer in time") << Kind::TimedOut;
        QTest::newRow("server fault") << Kind::ServerFault;
    }

    void aFaultThatMayPassLeavesTheTokens()
    {
        QFETCH(Kind, kind);
        Bench bench(0);
        const auto call = bench.read();
        bench.renewals.first().fail({.kind = kind});
        QCOMPARE(call.result().error().kind, kind);
        QVERIFY(bench.kept.isEmpty());
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"first"));
        // The next call tries again.
        const auto next = bench.read();
        bench.keep();
        bench.renewals.last().finish(bench.second());
        bench.transport.answer(true);
        QVERIFY(next.result());
    }

    void aRefreshTokenOfNoUseEndsTheSession()
    {
        Bench bench;
        const auto call = bench.read();
        bench.transport.answerWith(unauthorized());
        bench.renewals.first().fail(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void withoutARefreshTokenARefusalIsARefusal()
    {
        Bench bench(-1);
        auto credentials = bench.connection.credentials();
        credentials.renewal.refreshToken = {};
        bench.connection.setCredentials(credentials);
        const auto call = bench.read();
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.renewals.size(), 0);
    }

    void otherSchemesPassThrough_data()
    {
        QTest::addColumn<Credentials::Scheme>("scheme");
        QTest::newRow("session") << Credentials::Scheme::BearerToken;
        QTest::newRow("cookie") << Credentials::Scheme::SessionCookie;
        QTest::newRow("API key") << Credentials::Scheme::ApiKey;
        QTest::newRow("Basic") << Credentials::Scheme::Basic;
        QTest::newRow("nobody") << Credentials::Scheme::None;
    }

    void otherSchemesPassThrough()
    {
        QFETCH(Credentials::Scheme, scheme);
        Bench bench;
        bench.connection.setCredentials({.scheme = scheme, .value = Secret::fromText(u"x")});
        const auto call = bench.read();
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.renewals.size(), 0);
    }

    void aReadRefusedWithAFormerTokenTakesThePresentOne_data()
    {
        QTest::addColumn<HttpRequest::Caller>("caller");
        QTest::newRow("in its header") << HttpRequest::Caller::Profile;
        QTest::newRow("as its cookie") << HttpRequest::Caller::ProfileByCookie;
    }

    void aReadRefusedWithAFormerTokenTakesThePresentOne()
    {
        QFETCH(HttpRequest::Caller, caller);
        Bench bench;
        bench.connection.setCredentials(session(u"first"));
        const auto call = bench.connection.send({.path = u"people"_s, .caller = caller}, {});
        bench.connection.setCredentials(session(u"second"));
        bench.transport.answerWith(unauthorized());
        QVERIFY(!call.isFinished());
        QCOMPARE(bench.transport.log().count(u"GET people"_s), 2);
        bench.transport.answer(true);
        QVERIFY(call.result());
    }

    void refusedWithThePresentTokenItIsOver()
    {
        Bench bench;
        bench.connection.setCredentials(session(u"first"));
        const auto call = bench.read();
        bench.connection.setCredentials(session(u"second"));
        bench.transport.answerWith(unauthorized());
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.transport.log().size(), 2);
    }

    void aFormerRefusalIsNoEndOfThePresentSession_data()
    {
        QTest::addColumn<bool>("isWrite");
        QTest::addColumn<bool>("isAnother");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("a write") << true << false << Kind::Cancelled;
        QTest::newRow("a read of another account") << false << true << Kind::Cancelled;
        QTest::newRow("a write of another account") << true << true << Kind::Cancelled;
    }

    void aFormerRefusalIsNoEndOfThePresentSession()
    {
        QFETCH(bool, isWrite);
        QFETCH(bool, isAnother);
        QFETCH(Kind, kind);
        Bench bench;
        bench.connection.setCredentials(session(u"first"));
        const auto call = isWrite ? bench.write() : bench.read();
        if (isAnother)
            bench.connection.setCredentials({});
        bench.connection.setCredentials(session(u"second"));
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, kind);
        QCOMPARE(bench.transport.log().size(), 1);
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void refusedWhileNobodyIsSignedInItIsARefusal()
    {
        Bench bench;
        bench.connection.setCredentials(session(u"first"));
        const auto call = bench.read();
        bench.connection.setCredentials({});
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
    }

    void callsInNobodysNameAreNotRenewedFor()
    {
        Bench bench(0);
        const HttpRequest anonymous{.path = u"settings"_s, .caller = HttpRequest::Caller::Anonymous};
        const auto call = bench.connection.send(anonymous, {});
        QCOMPARE(bench.transport.openCount(), 1);
        QCOMPARE(bench.renewals.size(), 0);
        bench.transport.answer(true);
        QVERIFY(call.result());
    }

    void aKeyThatIsTriedIsNotRenewedFor()
    {
        Bench bench(0);
        const auto call = bench.connection.send({.path = u"keys/@self"_s, .apiKey = Secret::fromText(u"sk-2")}, {});
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answerWith(unauthorized());
        QCOMPARE(call.result().error().kind, Kind::Unauthorized);
        QCOMPARE(bench.renewals.size(), 0);
    }

    void tokensForAFormerAccountAreKeptAndNotUsed()
    {
        Bench bench(0);
        bench.keep();
        const auto call = bench.read();
        bench.connection.setCredentials({});
        QCOMPARE(call.result().error().kind, Kind::Cancelled);
        QCOMPARE(bench.keepersOf, {Secret::fromText(u"first")});  // as it began
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.kept, {bench.second()});
        QCOMPARE(bench.transport.credentials(), Credentials());
        QCOMPARE(bench.transport.openCount(), 0);
    }

    void theNextAccountDoesNotWaitForAFormerOnesRenewal()
    {
        Bench bench(0);
        bench.keep();
        const auto former = bench.read();
        bench.connection.setCredentials(tokens(u"other"_s, bench.clock.now().addSecs(3600)));
        QCOMPARE(former.result().error().kind, Kind::Cancelled);
        const auto call = bench.read();
        QCOMPARE(bench.transport.openCount(), 1);
        bench.transport.answer(true);
        QVERIFY(call.result());
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"other"));
        QCOMPARE(bench.kept, {bench.second()});
    }

    void twoAccountsAreRenewedAtATime()
    {
        Bench bench(0);
        bench.keep();
        bench.read();
        bench.connection.setCredentials(tokens(u"other"_s, bench.clock.now()));
        const auto call = bench.read();
        QCOMPARE(bench.renewals.size(), 2);
        bench.renewals.last().finish(tokens(u"other 2"_s, bench.clock.now().addSecs(3600)));
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"other 2"));
        bench.transport.answer(true);
        QVERIFY(call.result());
        bench.renewals.first().finish(bench.second());
        QCOMPARE(bench.transport.credentials().value, Secret::fromText(u"other 2"));
        QCOMPARE(bench.kept.last(), bench.second());
    }

    // A second use of a refresh token that is replaced at each renewal may cost the whole sign-in.
    void whoComesBackWaitsForTheRenewalFromBefore_data()
    {
        QTest::addColumn<bool>("succeeds");
        QTest::newRow("it succeeds") << true;
        QTest::newRow("it fails") << false;
    }

    void whoComesBackWaitsForTheRenewalFromBefore()
    {
        QFETCH(bool, succeeds);
        Bench bench(0);
        bench.keep();
        const auto before = bench.connection.credentials();
        bench.read();
        bench.connection.setCredentials({});
        bench.connection.setCredentials(before);
        const auto call = bench.read();
        QCOMPARE(bench.renewals.size(), 1);
        QCOMPARE(bench.transport.openCount(), 0);
        if (succeeds) {
            bench.renewals.first().finish(bench.second());
            QCOMPARE(bench.transport.credentials(), bench.second());
            bench.transport.answer(true);
            QVERIFY(call.result());
        } else {
            bench.renewals.first().fail({.kind = Kind::TimedOut});
            QCOMPARE(call.result().error().kind, Kind::TimedOut);
            bench.read();
            QCOMPARE(bench.renewals.size(), 2);
        }
    }
};

QTEST_GUILESS_MAIN(RenewingConnectionTest)
#include "RenewingConnectionTest.moc"
