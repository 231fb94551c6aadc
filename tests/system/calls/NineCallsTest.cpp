// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/AuthenticationApi.h"
#include "app/api/NetworkTransport.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/core/Clock.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/otp/Totp.h"
#include "tests/support/Await.h"
#include "tests/system/calls/PortalProcess.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace twofold;
using namespace Qt::StringLiterals;
using api::ConfirmLink;
using api::Credentials;
using api::TfaType;
using tests::await;
using tests::said;
using Kind = Error::Kind;
using Scheme = Credentials::Scheme;

namespace {

const api::TfaSettings *rowOf(const QList<api::TfaSettings> &rows, TfaType id)
{
    for (const auto &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QString keyOf(const QList<api::BackupCode> &codes)
{
    QStringList texts;
    for (const auto &code : codes)
        texts.append(code.code.text());
    return texts.join(u' ');
}

/// The owner, in a program that holds one sort of credentials.
struct Owner
{
    explicit Owner(const QUrl &portal) { transport.setPortal(portal); }

    SystemClock clock;
    api::NetworkTransport transport{std::make_unique<QNetworkAccessManager>(), clock};
    api::AuthenticationApi authentication{transport};
    api::TfaSettingsApi tfa{transport};
    api::PeopleApi people{transport};

    const api::PasswordLogin login{.userName = demoportal::ownerEmail, .password = Secret::fromText(demoportal::demoPassword)};

    Secret codeFor(const Secret &key) const { return *otp::totp(key, clock.now()); }
};

const std::stop_token unstopped;

}  // namespace

/// The nine calls against every release, with every sort of credentials, over real HTTP.
class NineCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calls_data()
    {
        QTest::addColumn<QStringList>("portal");
        QTest::addColumn<Scheme>("scheme");
        const QList<std::pair<const char *, QStringList>> portals{
            {"2.6", {u"--release"_s, u"2.6"_s}}, {"3.2", {u"--release"_s, u"3.2"_s}}, {"3.5", {u"--release"_s, u"3.5"_s}},
            {"3.7", {u"--release"_s, u"3.7"_s}}, {"reference", {u"--reference"_s}},
        };
        const QList<std::pair<const char *, Scheme>> schemes{
            {"cookie", Scheme::SessionCookie}, {"Bearer", Scheme::BearerToken}, {"raw token", Scheme::RawToken},
            {"API key", Scheme::ApiKey},       {"Basic", Scheme::Basic},
        };
        for (const auto &[release, arguments] : portals) {
            for (const auto &[name, scheme] : schemes) {
                // API keys came with release 3.1.
                if (scheme != Scheme::ApiKey || QByteArrayView(release) != "2.6")
                    QTest::addRow("%s with %s", release, name) << arguments << scheme;
            }
        }
    }

    void calls()
    {
        QFETCH(QStringList, portal);
        QFETCH(Scheme, scheme);
        const tests::PortalProcess process(portal);
        QVERIFY2(!process.address().isEmpty(), "the demo portal did not start");
        Owner owner(process.address());
        m_followsReference = portal.contains(u"--reference"_s);

        // Signing in hands out the pass that opens the set-up.
        VALUE_OF(answer, owner.authentication.authenticateMe(owner.login, unstopped));
        QVERIFY(answer.tfa && answer.confirm && !answer.token);
        QCOMPARE(answer.confirm->type, ConfirmLink::Type::TfaActivation);
        QCOMPARE(*await(owner.authentication.checkConfirm(*answer.confirm, unstopped)), api::ConfirmResult::Ok);
        VALUE_OF(setup, owner.tfa.tfaAppGenerateSetupCode(*answer.confirm, unstopped));
        QCOMPARE(setup.manualEntryKey, answer.tfaKey);
        QVERIFY(setup.qrCodeSetupImage.bytes().startsWith("BM"));

        const auto wrong = await(owner.tfa.tfaValidateAuthCode(*answer.confirm, Secret::fromText(u"000000"), unstopped));
        QVERIFY2(!wrong && wrong.error().kind == Kind::BadCode, qPrintable(wrong ? u"accepted"_s : said(wrong.error())));
        VALUE_OF(linked, owner.tfa.tfaValidateAuthCode(*answer.confirm, owner.codeFor(setup.manualEntryKey), unstopped));
        QVERIFY(linked.isFirstLink && linked.sessionToken);

        useCredentials(owner, scheme, *linked.sessionToken);
        callsOfAnAccount(owner);
        if (QTest::currentTestFailed())
            return;
        callsOfAnAdmin(owner, scheme);
    }

private:
    static void useCredentials(Owner &owner, Scheme scheme, const Secret &token)
    {
        Credentials credentials{.scheme = scheme, .value = token};
        if (scheme == Scheme::ApiKey)
            credentials.value = Secret::fromText(demoportal::fullApiKey());
        if (scheme == Scheme::Basic)
            credentials = {.scheme = scheme, .userName = owner.login.userName, .value = owner.login.password};
        owner.transport.setCredentials(credentials);
    }

    static void renew(Owner &owner, const std::optional<Secret> &token)
    {
        auto credentials = owner.transport.credentials();
        if (!credentials.isSession())
            return;
        QVERIFY(token);
        credentials.value = *token;
        owner.transport.setCredentials(credentials);
    }

    void callsOfAnAccount(Owner &owner)
    {
        VALUE_OF(self, owner.people.getSelf(unstopped));
        QCOMPARE(self.email, owner.login.userName);
        QVERIFY(self.isOwner);

        VALUE_OF(codes, owner.tfa.getTfaAppCodes(unstopped));
        QCOMPARE(codes.size(), 5);
        VALUE_OF(newCodes, owner.tfa.updateTfaAppCodes(unstopped));
        QCOMPARE(newCodes.size(), 5);
        QVERIFY(keyOf(newCodes) != keyOf(codes));
        QCOMPARE(await(owner.tfa.getTfaAppCodes(unstopped)).value(), newCodes);

        VALUE_OF(confirm, owner.tfa.getTfaConfirmUrl(unstopped));
        QVERIFY(confirm);
        QCOMPARE(confirm->type, ConfirmLink::Type::TfaAuth);
        // Set-up is refused while an app is linked, and a pass for signing in does not open it at all.
        const auto refused = await(owner.tfa.tfaAppGenerateSetupCode(*confirm, unstopped));
        QVERIFY(!refused);

        VALUE_OF(unlinked, owner.tfa.unlinkTfaApp(self.id, unstopped));
        QVERIFY(unlinked.confirm);
        renew(owner, unlinked.sessionToken);
        const auto gone = await(owner.tfa.getTfaAppCodes(unstopped));
        QCOMPARE(gone.error().kind, Kind::NotAvailable);

        VALUE_OF(setup, owner.tfa.tfaAppGenerateSetupCode(*unlinked.confirm, unstopped));
        VALUE_OF(linked, owner.tfa.tfaValidateAuthCode(*unlinked.confirm, owner.codeFor(setup.manualEntryKey), unstopped));
        QVERIFY(linked.isFirstLink);
        renew(owner, linked.sessionToken);
        m_key = setup.manualEntryKey;
    }

    void callsOfAnAdmin(Owner &owner, Scheme scheme)
    {
        const bool isSession = owner.transport.credentials().isSession();
        const auto self = await(owner.people.getSelf(unstopped)).value();
        const api::TfaRequestsDto policy{
            .type = TfaType::App,
            .id = self.id,
            .trustedIps = {u"198.51.100.7"_s, u"10.0.0.0/8"_s},
            .mandatoryUsers = {self.id},
            .mandatoryGroups = {u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s},
        };

        VALUE_OF(off, owner.tfa.updateTfaSettings({.type = TfaType::None, .id = self.id}, unstopped));
        QVERIFY(!off);
        VALUE_OF(rowsOff, owner.tfa.getTfaSettings(unstopped));
        QVERIFY(!rowOf(rowsOff, TfaType::App)->enabled);
        QCOMPARE(await(owner.tfa.getTfaAppCodes(unstopped)).error().kind, Kind::NotAvailable);

        VALUE_OF(on, owner.tfa.updateTfaSettings(policy, unstopped));
        QVERIFY(on);
        QCOMPARE(await(owner.tfa.getTfaSettings(unstopped)).has_value(), !isSession);
        signInAgain(owner);
        if (QTest::currentTestFailed())
            return;
        VALUE_OF(rowsOn, owner.tfa.getTfaSettings(unstopped));
        const auto *row = rowOf(rowsOn, TfaType::App);
        QVERIFY(row && row->enabled && row->available);
        QCOMPARE(row->trustedIps, std::optional(policy.trustedIps));
        QCOMPARE(row->mandatoryUsers, std::optional(policy.mandatoryUsers));
        QCOMPARE(row->mandatoryGroups, std::optional(policy.mandatoryGroups));

        VALUE_OF(link, owner.tfa.updateTfaSettingsLink(policy, unstopped));
        QVERIFY(link);
        QCOMPARE(link->type, ConfirmLink::Type::TfaAuth);
        owner.transport.setCredentials({});
        VALUE_OF(entered, owner.tfa.tfaValidateAuthCode(*link, owner.codeFor(m_key), unstopped));
        QVERIFY(entered.sessionToken);
        // "True if the code is valid", says the reference; servers say whether it was the first.
        QCOMPARE(entered.isFirstLink, m_followsReference);
        useCredentials(owner, scheme, *entered.sessionToken);
        QVERIFY(await(owner.people.getSelf(unstopped)));

        if (isSession) {
            QVERIFY(await(owner.authentication.logout(owner.transport.credentials().value, unstopped)));
            QCOMPARE(await(owner.people.getSelf(unstopped)).error().kind, Kind::Unauthorized);
        }
    }

    void signInAgain(Owner &owner)
    {
        if (!owner.transport.credentials().isSession())
            return;
        auto credentials = owner.transport.credentials();
        owner.transport.setCredentials({});
        VALUE_OF(answer, owner.authentication.authenticateMe(owner.login, unstopped));
        QVERIFY(answer.tfa && answer.confirm);
        VALUE_OF(entered, owner.tfa.tfaValidateAuthCode(*answer.confirm, owner.codeFor(m_key), unstopped));
        QVERIFY(entered.sessionToken);
        credentials.value = *entered.sessionToken;
        owner.transport.setCredentials(credentials);
    }

    Secret m_key;
    bool m_followsReference = false;
};

QTEST_GUILESS_MAIN(NineCallsTest)
#include "NineCallsTest.moc"
