// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/identity/HandBrowser.h"
#include "tests/system/identity/IdentityPortal.h"
#include "tests/system/identity/IdentityProgram.h"

#include <QProcess>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using session::Session;
using session::SignInWay;
using tests::await;
using tests::refusalOf;
using tests::said;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

const std::stop_token unstopped;
const auto owner = u"ada@harbour.example"_s;

/// The program beside a real browser, with a person who allows or denies.
struct Program : tests::IdentityProgram
{
    explicit Program(const QUrl &portal) : IdentityProgram(portal, [this](const QUrl &url) { return open(url); }) {}
    ~Program() { browser.waitForFinished(20'000); }
    Q_DISABLE_COPY_MOVE(Program)

    bool open(const QUrl &url)
    {
        browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        browser.start(
            QStringLiteral(TWOFOLD_PYTHON),
            {u"-B"_s, QStringLiteral(TWOFOLD_BROWSER), url.toString(QUrl::FullyEncoded), owner, allows ? u"allow"_s : u"deny"_s});
        return browser.waitForStarted(20'000);
    }

    /// What the person is left with.
    QString lastPage()
    {
        return browser.waitForFinished(20'000) ? QString::fromUtf8(browser.readAllStandardOutput()).trimmed() : QString();
    }

    bool allows = true;
    QProcess browser;
};

}  // namespace

/// Signing in against an identity service that others wrote, in a browser that others wrote.
class IdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<tests::IdentityPortal>();
        QVERIFY2(!m_portal->address().isEmpty(), "no identity service: packaging/setup installs what it needs");
    }
    void cleanup() { m_portal.reset(); }

    void signsIn_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<SignInWay>("way");
        const auto secret = QString::fromUtf8(tests::clientSecret);
        QTest::newRow("OAuth 2.0, confidential client") << u"confidential"_s << secret << SignInWay::OAuth2;
        QTest::newRow("OAuth 2.0, public client") << u"public"_s << QString() << SignInWay::OAuth2;
        QTest::newRow("OpenID Connect, confidential client") << u"confidential"_s << secret << SignInWay::OpenId;
        QTest::newRow("OpenID Connect, public client") << u"public"_s << QString() << SignInWay::OpenId;
    }

    void signsIn()
    {
        QFETCH(QString, client);
        QFETCH(QString, secret);
        QFETCH(SignInWay, way);
        Program program(m_portal->address());
        QVERIFY(program.isConnected);
        QVERIFY(program.session.facts().capabilities.identityServerEnabled);
        const auto stage = await(program.signIn(client, secret, way));
        QVERIFY2(stage, qPrintable(stage ? QString() : said(stage.error())));
        QCOMPARE(*stage, Stage::SignedIn);
        QCOMPARE(program.session.self().email, owner);
        QCOMPARE(program.lastPage(), QString::fromUtf8(tests::replyText));

        // It opens people and no settings.
        QCOMPARE(refusalOf(program.tfa.getTfaSettings(unstopped)).kind, Kind::Forbidden);
        QCOMPARE(program.kept(), std::optional(program.transport.credentials()));
        QCOMPARE(program.kept()->renewal.refreshToken.isEmpty(), client == "public"_L1);
        QVERIFY(program.kept()->renewal.expires > program.clock.now());
    }

    void aDenialIsTold()
    {
        Program program(m_portal->address());
        program.allows = false;
        const auto refusal = refusalOf(program.signInConfidentially());
        QVERIFY2(refusal.kind == Kind::IdentityRefused && refusal.detail == "access_denied"_L1, qPrintable(said(refusal)));
        QCOMPARE(program.session.stage(), Stage::SignedOut);
        QCOMPARE(program.lastPage(), QString::fromUtf8(tests::replyText));
    }

    void aWrongClientSecretIsTold()
    {
        Program program(m_portal->address());
        const auto refusal = refusalOf(program.signIn(u"confidential"_s, u"a wrong one"_s));
        QVERIFY2(refusal.kind == Kind::IdentityRefused && refusal.detail == "invalid_client"_L1, qPrintable(said(refusal)));
    }

    void aServiceThatIsDownAfterConsentIsTold()
    {
        Program program(m_portal->address());
        m_portal->order(u"token-endpoint/down"_s);
        const auto refusal = refusalOf(program.signInConfidentially());
        QVERIFY2(refusal.kind == Kind::Offline, qPrintable(said(refusal)));
        QVERIFY(program.keychain.entries().isEmpty());
    }

    void renewsAndRotates()
    {
        Program program(m_portal->address());
        QVERIFY(await(program.signInConfidentially()));
        const auto first = program.transport.credentials();
        program.letTokenExpire();
        QCOMPARE(await(program.people.getSelf(unstopped))->email, owner);
        const auto second = program.transport.credentials();
        QVERIFY(second.value != first.value);
        QVERIFY(second.renewal.refreshToken != first.renewal.refreshToken);
        QCOMPARE(program.kept(), std::optional(second));
        // The old one is void: who still has it gets nothing.
        QCOMPARE(refusalOf(program.service.renew(m_portal->address(), first, unstopped)).kind, Kind::Unauthorized);
    }

    void aFaultWhileRenewingSignsNobodyOut()
    {
        Program program(m_portal->address());
        QVERIFY(await(program.signInConfidentially()));
        program.letTokenExpire();
        m_portal->order(u"token-endpoint/down"_s);
        QCOMPARE(refusalOf(program.people.getSelf(unstopped)).kind, Kind::Offline);
        QCOMPARE(program.session.stage(), Stage::SignedIn);
        m_portal->order(u"token-endpoint/up"_s);
        QCOMPARE(await(program.people.getSelf(unstopped))->email, owner);
    }

    void signingOutRevokes_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<SignInWay>("way");
        QTest::addColumn<QByteArray>("handedBack");
        const auto secret = QString::fromUtf8(tests::clientSecret);
        const auto refreshToken = "revoke refresh_token"_ba;
        const auto accessToken = "revoke access_token"_ba;
        QTest::newRow("OAuth 2.0, confidential client") << u"confidential"_s << secret << SignInWay::OAuth2 << refreshToken;
        QTest::newRow("OAuth 2.0, public client") << u"public"_s << QString() << SignInWay::OAuth2 << accessToken;
        QTest::newRow("OpenID Connect, confidential client") << u"confidential"_s << secret << SignInWay::OpenId << refreshToken;
        QTest::newRow("OpenID Connect, public client") << u"public"_s << QString() << SignInWay::OpenId << accessToken;
    }

    /// Every kind of token is handed back, and a refresh token gives nothing any more. What an access token opens it opens until it runs
    /// out: the portal knows it by its signature.
    void signingOutRevokes()
    {
        QFETCH(QString, client);
        QFETCH(QString, secret);
        QFETCH(SignInWay, way);
        QFETCH(QByteArray, handedBack);
        tests::HandBrowser browser;
        tests::IdentityProgram program(m_portal->address(), [](const QUrl &) { return true; });
        const auto signingIn = program.signIn(client, secret, way);
        QTRY_VERIFY(program.opened.isValid());
        QVERIFY(!browser.open(browser.allow(program.opened, owner)).isEmpty());
        QVERIFY(await(signingIn));
        const auto tokens = program.connection.credentials();
        QVERIFY(!tokens.value.isEmpty());

        QCOMPARE(*await(program.session.signOut()), Stage::SignedOut);
        QVERIFY(program.keychain.entries().isEmpty());
        QTRY_COMPARE(m_portal->asked().last(), handedBack);
        if (!tokens.renewal.refreshToken.isEmpty())
            QCOMPARE(refusalOf(program.service.renew(m_portal->address(), tokens, unstopped)).kind, Kind::Unauthorized);
        program.connection.setCredentials(tokens);
        QCOMPARE(await(program.people.getSelf(unstopped))->email, owner);
    }

    void withoutARefreshTokenItAsksAgain()
    {
        Program program(m_portal->address());
        QVERIFY(await(program.signIn(u"public"_s, {})));
        auto credentials = program.connection.credentials();
        credentials.value = Secret::fromText(u"a.token.whose-hour-is-over");
        program.connection.setCredentials(credentials);
        QCOMPARE(refusalOf(program.people.getSelf(unstopped)).kind, Kind::Unauthorized);
        QCOMPARE(refusalOf(program.session.refreshSelf()).kind, Kind::Unauthorized);
        QCOMPARE(program.session.stage(), Stage::SignedOut);
        QVERIFY(program.session.isInterrupted());
    }

private:
    std::unique_ptr<tests::IdentityPortal> m_portal;
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "IdentityTest.moc"
