// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/ConnectionsApi.h"
#include "app/api/NetworkTransport.h"
#include "app/core/Clock.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/otp/Totp.h"
#include "app/secrets/FallbackStore.h"
#include "app/secrets/SessionStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"
#include "tests/support/Await.h"
#include "tests/support/TokenMint.h"
#include "tests/system/calls/PortalProcess.h"
#include "tests/unit/session/FakeBrowserGate.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::ConfirmLink;
using api::TfaType;
using session::Session;
using session::SignInWay;
using tests::await;
using tests::said;
using Kind = Error::Kind;
using Stage = Session::Stage;

namespace {

const std::stop_token unstopped;

/// The program's own way to the portal, without its window.
struct Program
{
    explicit Program(const QUrl &address)
    {
        const auto connected = await(session.connectTo(address));
        isConnected = connected && *connected == Stage::SignedOut;
    }

    SystemClock clock;
    QTemporaryDir dir;
    api::NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    secrets::SessionStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles{dir.filePath(u"portals.json"_s)};
    tests::FakeBrowserGate browserGate;
    Session session{{transport, secretStore, profiles, browserGate, clock}};
    api::TfaSettingsApi tfa{transport};
    api::PeopleApi people{transport};
    bool isConnected = false;
};

/// What the owner, whose app is linked, has in hand to sign in with.
struct Owner
{
    const QString userName = demoportal::ownerEmail;
    const Secret password = Secret::fromText(demoportal::demoPassword);
    Secret sessionToken;  ///< of another program's sign-in, such as a browser's
    Secret key;           ///< of the app
    Secret accessToken;   ///< of the identity service

    /// Signs in and links the app, as a browser would have done it before.
    static std::optional<Owner> prepare(const QUrl &address)
    {
        Owner owner;
        Program browser(address);
        api::AuthenticationApi authentication(browser.transport);
        const auto challenge = await(authentication.authenticateMe(owner.login(), unstopped));
        if (!challenge || challenge->tfaKey.isEmpty())
            return {};
        owner.key = challenge->tfaKey;
        owner.sessionToken = owner.newSession(address);
        return owner.sessionToken.isEmpty() ? std::nullopt : std::optional(owner);
    }

    /// Empty when the portal does not let the owner in.
    Secret newSession(const QUrl &address) const
    {
        Program browser(address);
        api::AuthenticationApi authentication(browser.transport);
        const auto entered = await(authentication.authenticateMeWithCode(login(), code(), unstopped));
        return entered ? entered->token.value_or(Secret()) : Secret();
    }

    api::PasswordLogin login() const { return {.userName = userName, .password = password}; }

    Secret code() const { return codeOf(key); }
    static Secret codeOf(const Secret &key) { return *otp::totp(key, SystemClock().now()); }

    Async<Stage> signIn(Program &program, SignInWay way) const
    {
        auto &session = program.session;
        switch (way) {
        case SignInWay::OAuth2:
        case SignInWay::OpenId: return signInWithBrowser(program, way);
        case SignInWay::ApiKey: return session.signInWith(way, {}, Secret::fromText(demoportal::fullApiKey()));
        case SignInWay::Basic: return session.signInWith(way, userName, password);
        case SignInWay::Password: return session.signInWithPassword(userName, password);
        default: return session.signInWith(way, {}, sessionToken);
        }
    }

    /// The browser's part is done by the tests of the real identity service; here it hands out what such a service signed.
    Async<Stage> signInWithBrowser(Program &program, SignInWay way) const
    {
        auto entering = program.session.signInWithBrowser(way, {.id = u"twofold"_s});
        auto tokens = tests::FakeBrowserGate::tokens(program.clock.now());
        tokens.value = accessToken;
        program.browserGate.opened.first().answer.finish(tokens);
        return entering;
    }
};

enum class Operation { SignIn, ReadPolicy, SavePolicy, SetUp, Codes, Unlink, SignOutElsewhere, SignOut };

struct Cell
{
    const Owner &owner;
    Program &program;
    QUrl address;
    SignInWay way;

    /// A session of the portal: it dies with what ends sessions. Keys and Basic are none.
    bool isSession() const { return program.session.diesWithPolicySave(); }
    bool isOfTheIdentityService() const { return way == SignInWay::OAuth2 || way == SignInWay::OpenId; }
    QString self() const { return program.session.self().id; }
};

}  // namespace

Q_DECLARE_METATYPE(Operation)

/// Every way to sign in, with everything that the program does with it, on every release: one row a cell.
class SchemeTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cell_data()
    {
        QTest::addColumn<QStringList>("portal");
        QTest::addColumn<SignInWay>("way");
        QTest::addColumn<Operation>("operation");
        const QList<std::pair<const char *, QStringList>> portals{
            {"3.2", {u"--release"_s, u"3.2"_s}},
            {"3.5", {u"--release"_s, u"3.5"_s}},
            {"3.7", {u"--release"_s, u"3.7"_s}},
            {"reference", {u"--reference"_s}},
        };
        const QList<std::pair<const char *, SignInWay>> ways{
            {"password", SignInWay::Password},  {"asc_auth_key", SignInWay::AscAuthKey},
            {"Bearer", SignInWay::AccessToken}, {"API key", SignInWay::ApiKey},
            {"Basic", SignInWay::Basic},        {"OAuth 2.0", SignInWay::OAuth2},
            {"OpenID", SignInWay::OpenId},
        };
        const QList<std::pair<const char *, Operation>> operations{
            {"sign in", Operation::SignIn},
            {"read policy", Operation::ReadPolicy},
            {"save policy", Operation::SavePolicy},
            {"set up", Operation::SetUp},
            {"codes", Operation::Codes},
            {"unlink", Operation::Unlink},
            {"sign out elsewhere", Operation::SignOutElsewhere},
            {"sign out", Operation::SignOut},
        };
        for (const auto &[release, arguments] : portals) {
            for (const auto &[wayName, way] : ways) {
                for (const auto &[operationName, operation] : operations)
                    QTest::addRow("%s: %s, %s", release, wayName, operationName) << arguments << way << operation;
            }
        }
    }

    void cell()
    {
        QFETCH(QStringList, portal);
        QFETCH(SignInWay, way);
        QFETCH(Operation, operation);
        const tests::PortalProcess process(
            portal + QStringList{u"--identity-issuer"_s, m_issuer, u"--identity-key"_s, m_mint.publicKeyFile()});
        QVERIFY2(!process.address().isEmpty(), "the demo portal did not start");
        auto owner = Owner::prepare(process.address());
        QVERIFY(owner);
        owner->accessToken = accessToken();
        Program program(process.address());
        QVERIFY(program.isConnected);
        const Cell cell{*owner, program, process.address(), way};
        signIn(cell);
        if (QTest::currentTestFailed())
            return;
        if (cell.isOfTheIdentityService() && operation != Operation::SignIn && operation != Operation::SignOut)
            return isForbidden(cell, operation);
        switch (operation) {
        case Operation::SignIn: return;
        case Operation::ReadPolicy: return readPolicy(cell);
        case Operation::SavePolicy: return savePolicy(cell);
        case Operation::SetUp: return setUp(cell);
        case Operation::Codes: return codes(cell);
        case Operation::Unlink: return unlink(cell);
        case Operation::SignOutElsewhere: return signOutElsewhere(cell);
        case Operation::SignOut: return signOut(cell);
        }
    }

private:
    /// As the identity service of a portal grants them to an application: people, and no settings.
    Secret accessToken() const
    {
        return Secret::fromBytes(m_mint.mint({
            {u"iss"_s, m_issuer},
            {u"aud"_s, u"http://127.0.0.1:1"_s},
            {u"sub"_s, demoportal::ownerEmail},
            {u"scope"_s, u"accounts:read accounts.self:read"_s},
            {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 3600},
        }));
    }

    /// Settings are closed to it, whatever is asked; and it is told as that, not as a session that ended.
    static void isForbidden(const Cell &cell, Operation operation)
    {
        const auto refusal = [](const auto &call) {
            const auto result = await(call);
            return result ? Error{} : result.error();
        };
        auto &tfa = cell.program.tfa;
        Error error;
        switch (operation) {
        case Operation::ReadPolicy: error = refusal(tfa.getTfaSettings(unstopped)); break;
        case Operation::SavePolicy:
            error = refusal(tfa.updateTfaSettings({.type = TfaType::None, .id = cell.self()}, unstopped));
            break;
        case Operation::SetUp: error = refusal(tfa.getTfaConfirmUrl(unstopped)); break;
        case Operation::Codes: error = refusal(tfa.updateTfaAppCodes(unstopped)); break;
        case Operation::Unlink: error = refusal(tfa.unlinkTfaApp(cell.self(), unstopped)); break;
        case Operation::SignOutElsewhere:
            error = refusal(api::ConnectionsApi(cell.program.transport).logOutAllExceptThis(unstopped));
            break;
        default: break;
        }
        QVERIFY2(error.kind == Kind::Forbidden && error.httpStatus == 403, qPrintable(said(error)));
        VALUE_OF(self, cell.program.people.getSelf(unstopped));
        QCOMPARE(self.email, cell.owner.userName);
    }

    static void signIn(const Cell &cell)
    {
        auto &session = cell.program.session;
        VALUE_OF(stage, cell.owner.signIn(cell.program, cell.way));
        if (cell.way == SignInWay::Password) {
            QCOMPARE(stage, Stage::SecondStep);
            VALUE_OF(entered, session.answerSecondStep(cell.owner.code()));
            QCOMPARE(entered, Stage::SignedIn);
        }
        QCOMPARE(session.stage(), Stage::SignedIn);
        QCOMPARE(session.self().email, cell.owner.userName);
    }

    static void readPolicy(const Cell &cell)
    {
        VALUE_OF(rows, cell.program.tfa.getTfaSettings(unstopped));
        QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const auto &row) { return row.id == TfaType::App && row.enabled; }));
    }

    static void savePolicy(const Cell &cell)
    {
        const QStringList trusted{u"198.51.100.7"_s, u"10.0.0.0/8"_s};
        const bool diesWithIt = cell.isSession();
        VALUE_OF(isOn,
                 cell.program.tfa.updateTfaSettings({.type = TfaType::App, .id = cell.self(), .trustedIps = trusted}, unstopped));
        QVERIFY(isOn);

        // Sessions end with it; whoever holds anything else reads on.
        const auto rows = await(cell.program.tfa.getTfaSettings(unstopped));
        QCOMPARE(rows.has_value(), !diesWithIt);
        if (diesWithIt)
            QCOMPARE(rows.error().kind, Kind::Unauthorized);
        Program witness(cell.address);
        QCOMPARE(*await(witness.session.signInWith(SignInWay::ApiKey, {}, Secret::fromText(demoportal::fullApiKey()))),
                 Stage::SignedIn);
        VALUE_OF(saved, witness.tfa.getTfaSettings(unstopped));
        const auto app = std::find_if(saved.cbegin(), saved.cend(), [](const auto &row) { return row.id == TfaType::App; });
        QVERIFY(app != saved.cend());
        QCOMPARE(app->trustedIps, std::optional(trusted));
    }

    /// Gives the pass that opens the set-up.
    static void unlinkInto(const Cell &cell, std::optional<ConfirmLink> &pass)
    {
        VALUE_OF(unlinked, cell.program.tfa.unlinkTfaApp(cell.self(), unstopped));
        QVERIFY(unlinked.confirm);
        QCOMPARE(unlinked.confirm->type, ConfirmLink::Type::TfaActivation);
        if (unlinked.sessionToken)
            cell.program.session.adopt(*unlinked.sessionToken);
        // The session goes on with what the answer handed out.
        VALUE_OF(self, cell.program.people.getSelf(unstopped));
        QCOMPARE(self.id, cell.self());
        pass = unlinked.confirm;
    }

    static void unlink(const Cell &cell)
    {
        std::optional<ConfirmLink> pass;
        unlinkInto(cell, pass);
        if (!QTest::currentTestFailed())
            QCOMPARE(await(cell.program.tfa.getTfaAppCodes(unstopped)).error().kind, Kind::NotAvailable);
    }

    static void setUp(const Cell &cell)
    {
        std::optional<ConfirmLink> pass;
        unlinkInto(cell, pass);
        if (QTest::currentTestFailed())
            return;
        VALUE_OF(setup, cell.program.tfa.tfaAppGenerateSetupCode(*pass, unstopped));
        QVERIFY(setup.manualEntryKey != cell.owner.key);
        VALUE_OF(linked, cell.program.session.validate(*pass, Owner::codeOf(setup.manualEntryKey)));
        QVERIFY(linked.isFirstLink);
        QCOMPARE(cell.program.session.stage(), Stage::SignedIn);
        VALUE_OF(codes, cell.program.tfa.getTfaAppCodes(unstopped));
        QCOMPARE(codes.size(), 5);
    }

    static void codes(const Cell &cell)
    {
        VALUE_OF(before, cell.program.tfa.getTfaAppCodes(unstopped));
        QCOMPARE(before.size(), 5);
        VALUE_OF(after, cell.program.tfa.updateTfaAppCodes(unstopped));
        QCOMPARE(after.size(), 5);
        QVERIFY(after != before);
        VALUE_OF(read, cell.program.tfa.getTfaAppCodes(unstopped));
        QCOMPARE(read, after);
    }

    /// What the account is signed in with elsewhere ends, and this goes on.
    static void signOutElsewhere(const Cell &cell)
    {
        Program elsewhere(cell.address);
        elsewhere.transport.setCredentials(
            {.scheme = api::Credentials::Scheme::BearerToken, .value = cell.owner.newSession(cell.address)});
        QVERIFY(await(elsewhere.people.getSelf(unstopped)));

        api::ConnectionsApi connections(cell.program.transport);
        VALUE_OF(before, connections.getActiveConnections(unstopped));
        QCOMPARE(before.own != 0, cell.isSession());
        QVERIFY(!before.others().isEmpty());
        VALUE_OF(ended, connections.logOutAllExceptThis(unstopped));
        QVERIFY(ended);
        QCOMPARE(await(elsewhere.people.getSelf(unstopped)).error().kind, Kind::Unauthorized);
        VALUE_OF(after, connections.getActiveConnections(unstopped));
        QCOMPARE(after.own, before.own);
        QVERIFY(after.others().isEmpty());
    }

    static void signOut(const Cell &cell)
    {
        const auto used = cell.program.transport.credentials();
        const bool isRevoked = used.isSession();
        VALUE_OF(stage, cell.program.session.signOut());
        QCOMPARE(stage, Stage::SignedOut);
        QVERIFY(cell.program.transport.credentials() == api::Credentials());
        QVERIFY(cell.program.keychain.entries().isEmpty());
        // Handed back to the identity service, whose own part IdentityTest shows; until it runs out the portal takes an access token
        // by its signature.
        QCOMPARE(cell.program.browserGate.revoked.size(), cell.isOfTheIdentityService() ? 1 : 0);
        Program thief(cell.address);
        thief.transport.setCredentials(used);
        const auto self = await(thief.people.getSelf(unstopped));
        QCOMPARE(self.has_value(), !isRevoked);
        if (isRevoked)
            QCOMPARE(self.error().kind, Kind::Unauthorized);
    }

    const QString m_issuer = u"http://127.0.0.1:1/oauth2"_s;
    const tests::TokenMint m_mint;
};

QTEST_GUILESS_MAIN(SchemeTableTest)
#include "SchemeTableTest.moc"
