// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/identity/IdentityService.h"
#include "app/identity/RenewingConnection.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/SessionStore.h"
#include "app/session/PortalIdentity.h"
#include "app/session/ProfileStore.h"
#include "app/session/SavedCredentials.h"
#include "app/session/Session.h"
#include "tests/support/Await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using tests::await;
using tests::said;
using session::Session;
using session::SignInWay;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

const std::stop_token unstopped;
const auto owner = u"ada@harbour.example"_s;
const auto replyText = u"You can go back now."_s;

template<class T>
Error refusalOf(const Async<T> &future)
{
    const auto result = await(future);
    return result ? Error{.kind = Kind::Malformed, .detail = u"it was not refused"_s} : result.error();
}

/// A portal with a real identity service, as processes of their own.
class IdentityPortal
{
public:
    IdentityPortal()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, {QStringLiteral(TWOFOLD_IDENTITY_PORTAL), QStringLiteral(TWOFOLD_DEMO_PORTAL), m_dir.path()});
        while (m_address.isEmpty() && (m_process.canReadLine() || m_process.waitForReadyRead(20'000))) {
            const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
            if (line.startsWith("listening "_L1))
                m_address = QUrl(line.mid(10));
        }
    }

    ~IdentityPortal()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(IdentityPortal)

    QUrl address() const { return m_address; }

    void setTokenEndpoint(bool up)
    {
        QNetworkAccessManager network;
        auto address = m_address;
        address.setPath(up ? u"/test/token-endpoint/up"_s : u"/test/token-endpoint/down"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(QNetworkRequest(address), QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!finished.wait(20'000))
            qFatal("the portal does not take orders");
    }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QUrl m_address;
};

/// The program as main.cpp composes it, without its window; its browser is a real one, with a person who allows or denies.
struct Program
{
    explicit Program(const QUrl &portal)
    {
        connection.setKeeper([this](const api::Credentials &credentials) { return session.keepRenewed(credentials); });
        const auto connected = await(session.connectTo(portal));
        isConnected = connected && *connected == Stage::SignedOut;
    }
    ~Program() { browser.waitForFinished(20'000); }
    Q_DISABLE_COPY_MOVE(Program)

    bool openBrowser(const QUrl &url)
    {
        opened = url;
        browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        browser.start(QStringLiteral(TWOFOLD_PYTHON), {u"-B"_s, QStringLiteral(TWOFOLD_BROWSER), url.toString(QUrl::FullyEncoded),
                                                       owner, allows ? u"allow"_s : u"deny"_s});
        return browser.waitForStarted(20'000);
    }

    Async<Stage> signIn(const QString &client, const QString &secret, SignInWay way = SignInWay::OAuth2)
    {
        return session.signInWithBrowser(way, {.id = client, .secret = Secret::fromText(secret)});
    }

    Async<Stage> signInConfidentially() { return signIn(u"confidential"_s, u"its own secret"_s); }

    std::optional<api::Credentials> kept() const
    {
        const auto entries = keychain.entries();
        return entries.isEmpty() ? std::nullopt : session::readCredentials(*entries.cbegin());
    }

    /// As if its hour were over.
    void letTokenExpire()
    {
        auto credentials = connection.credentials();
        credentials.renewal.expires = clock.now().addSecs(-1);
        connection.setCredentials(credentials);
    }

    bool allows = true;
    QUrl opened;
    QProcess browser;
    SystemClock clock;
    QTemporaryDir dir;
    QNetworkAccessManager network;
    identity::IdentityService service{{
        .network = network,
        .clock = clock,
        .randomBytes =
            [](int count) {
                QByteArray bytes(count, Qt::Uninitialized);
                for (auto &byte : bytes)
                    byte = char(QRandomGenerator::system()->generate() & 0xff);
                return bytes;
            },
        .openBrowser = [this](const QUrl &url) { return openBrowser(url); },
        .replyText = replyText,
    }};
    session::PortalIdentity portalIdentity{service};
    api::NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    identity::RenewingConnection connection{transport, clock, [this](const QUrl &portal, const api::Credentials &credentials) {
                                                return service.renew(portal, credentials, {});
                                            }};
    secrets::SessionStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles{dir.filePath(u"portals.json"_s)};
    Session session{{connection, secretStore, profiles, portalIdentity, clock}};
    api::PeopleApi people{connection};
    api::TfaSettingsApi tfa{connection};
    bool isConnected = false;
};

}  // namespace

/// Signing in against an identity service that others wrote, in a browser that others wrote.
class IdentityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_portal = std::make_unique<IdentityPortal>();
        QVERIFY2(!m_portal->address().isEmpty(), "no identity service: packaging/setup installs what it needs");
    }
    void cleanup() { m_portal.reset(); }

    void signsIn_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<SignInWay>("way");
        const auto secret = u"its own secret"_s;
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
        QVERIFY(program.browser.waitForFinished(20'000));
        QCOMPARE(QString::fromUtf8(program.browser.readAllStandardOutput()).trimmed(), replyText);

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
        QVERIFY(program.browser.waitForFinished(20'000));
        QCOMPARE(QString::fromUtf8(program.browser.readAllStandardOutput()).trimmed(), replyText);
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
        m_portal->setTokenEndpoint(false);
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
        m_portal->setTokenEndpoint(false);
        QCOMPARE(refusalOf(program.people.getSelf(unstopped)).kind, Kind::Offline);
        QCOMPARE(program.session.stage(), Stage::SignedIn);
        m_portal->setTokenEndpoint(true);
        QCOMPARE(await(program.people.getSelf(unstopped))->email, owner);
    }

    void signingOutRevokes()
    {
        Program program(m_portal->address());
        QVERIFY(await(program.signInConfidentially()));
        const auto tokens = program.transport.credentials();
        QCOMPARE(*await(program.session.signOut()), Stage::SignedOut);
        QVERIFY(program.keychain.entries().isEmpty());
        QCOMPARE(refusalOf(program.service.renew(m_portal->address(), tokens, unstopped)).kind, Kind::Unauthorized);
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
    std::unique_ptr<IdentityPortal> m_portal;
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "IdentityTest.moc"
