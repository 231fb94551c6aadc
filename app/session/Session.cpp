// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "app/core/Clock.h"
#include "app/core/Logging.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/SavedCredentials.h"

#include <QUuid>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

/// Whatever answers there, it did not answer as a DocSpace: a web page, a 404, JSON of another kind.
Error asProbeError(Error error)
{
    if (error.kind == Error::Kind::Malformed || error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::NotAvailable)
        error.kind = Error::Kind::NotADocSpace;
    return error;
}

} // namespace

Session::Session(api::PortalConnection &connection, secrets::FallbackStore &secretStore, ProfileStore &profiles, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_secretStore(secretStore)
    , m_profiles(profiles)
    , m_clock(clock)
    , m_portalApi(connection)
    , m_authenticationApi(connection)
    , m_peopleApi(connection)
    , m_tfaSettingsApi(connection)
{
    connect(&m_secretStore, &secrets::FallbackStore::keepingChanged, this, &Session::changed);
}

Session::~Session()
{
    m_stop.request_stop();
}

QDateTime Session::portalTime() const
{
    return m_clock.now().addSecs(clockOffset().value_or(std::chrono::seconds(0)).count());
}

bool Session::isInKeychain() const
{
    return m_secretStore.keeping() == secrets::FallbackStore::Keeping::Keychain;
}

std::optional<Error> Session::keychainFault() const
{
    return m_secretStore.lastFault();
}

void Session::retryKeychain()
{
    m_secretStore.retry();
}

Async<bool> Session::measureClock()
{
    const AsyncSource<bool> source;
    m_portalApi.getBuildVersion(m_stop.get_token()).then(this, [this, source](const Result<QString> &release) {
        Q_EMIT clockMeasured();
        if (!release)
            return source.fail(release.error());
        source.finish(true);
    });
    return source.future();
}

Async<Session::Stage> Session::connectTo(const QUrl &address)
{
    leavePortal();
    const AsyncSource<Stage> source;
    readFacts(address).then(this, [this, source](const Result<PortalFacts> &facts) {
        if (!facts)
            return source.fail(facts.error());
        m_facts = *facts;
        setStage(Stage::SignedOut);
        source.finish(m_stage);
    });
    return source.future();
}

Async<Session::Stage> Session::resume(const PortalProfile &profile)
{
    leavePortal();
    const AsyncSource<Stage> source;
    readFacts(profile.address).then(this, [this, source, profile](const Result<PortalFacts> &facts) {
        if (!facts)
            return source.fail(facts.error());
        m_facts = *facts;
        m_userName = profile.userName;
        m_way = profile.way;
        setStage(Stage::SignedOut);

        m_secretStore.read(profile.secretKey()).then(this, [this, source](const Result<std::optional<Secret>> &entry) {
            const auto credentials = entry && *entry ? readCredentials(**entry) : std::nullopt;
            if (!credentials || m_stage != Stage::SignedOut)
                return source.finish(m_stage);
            m_connection.setCredentials(*credentials);
            loadSelf(source);
        });
    });
    return source.future();
}

Async<PortalFacts> Session::readFacts(const QUrl &address)
{
    m_connection.setPortal(address);
    const AsyncSource<PortalFacts> source;
    const auto stop = m_stop.get_token();
    m_portalApi.getSettings(stop).then(this, [this, source, stop, address](const Result<api::PortalSettings> &settings) {
        if (!settings)
            return source.fail(asProbeError(settings.error()));
        PortalFacts facts{.address = address, .name = settings->greeting, .settings = *settings};
        if (facts.name.isEmpty())
            facts.name = address.host();
        m_portalApi.getBuildVersion(stop).then(this, [this, source, stop, facts](const Result<QString> &release) mutable {
            facts.release = release.value_or(QString());
            m_portalApi.getCapabilities(stop).then(this, [source, facts](const Result<api::Capabilities> &capabilities) mutable {
                facts.capabilities = capabilities.value_or(api::Capabilities());
                source.finish(facts);
            });
        });
    });
    return source.future();
}

Async<Session::Stage> Session::refreshSelf()
{
    const AsyncSource<Stage> source;
    loadSelf(source);
    return source.future();
}

void Session::adopt(const Secret &sessionToken)
{
    auto credentials = m_connection.credentials();
    if (credentials.scheme == api::Credentials::Scheme::None)
        credentials.scheme = api::Credentials::Scheme::BearerToken;
    if (!credentials.isSession())
        return;
    credentials.value = sessionToken;
    m_connection.setCredentials(credentials);
    if (m_stage == Stage::SignedIn)
        keepSecret();
}

void Session::continueWith(const api::ConfirmLink &confirm)
{
    m_connection.setCredentials({});
    m_interrupted = true;
    switch (confirm.type) {
    case api::ConfirmLink::Type::TfaAuth:
        m_secondStep = {.kind = SecondStep::Kind::App, .confirm = confirm};
        return setStage(Stage::SecondStep);
    case api::ConfirmLink::Type::TfaActivation:
        m_setUpPass = {.confirm = confirm};
        return setStage(Stage::SetUp);
    case api::ConfirmLink::Type::PhoneActivation:
    case api::ConfirmLink::Type::PhoneAuth:
        return setStage(Stage::SignedOut);
    }
}

void Session::noteEnded()
{
    if (m_stage != Stage::SignedIn)
        return;
    qCInfo(sessionLog) << "the portal ended the session";
    m_connection.setCredentials({});
    m_interrupted = true;
    setStage(Stage::SignedOut);
}

Async<Session::Stage> Session::signOut()
{
    const auto credentials = m_connection.credentials();
    m_secretStore.remove(profile().secretKey());
    const AsyncSource<Stage> source;
    const auto finish = [this, source] {
        m_connection.setCredentials({});
        clearAccount();
        setStage(Stage::SignedOut);
        source.finish(m_stage);
    };
    if (!credentials.isSession()) {
        finish();
        return source.future();
    }
    m_authenticationApi.logout(credentials.value, m_stop.get_token()).then(this, [finish](const Result<bool> &) { finish(); });
    return source.future();
}

void Session::leavePortal()
{
    m_stop.request_stop();
    m_stop = {};
    m_connection.setCredentials({});
    m_facts = {};
    m_userName.clear();
    m_way = SignInWay::Password;
    clearAccount();
    setStage(Stage::NoPortal);
}

void Session::loadSelf(const AsyncSource<Stage> &source)
{
    m_peopleApi.getSelf(m_stop.get_token()).then(this, [this, source](const Result<api::Person> &self) {
        if (!self) {
            if (m_stage == Stage::SignedIn && self.error().kind == Error::Kind::Unauthorized)
                noteEnded();
            else if (m_stage != Stage::SignedIn)
                m_connection.setCredentials({});
            return source.fail(self.error());
        }
        finishSignIn(*self);
        source.finish(m_stage);
    });
}

void Session::finishSignIn(const api::Person &self)
{
    const bool wasSignedIn = m_stage == Stage::SignedIn;
    const bool isResumed = m_interrupted && m_self.id == self.id;
    m_self = self;
    if (!self.email.isEmpty())
        m_userName = self.email;
    m_interrupted = false;
    forgetLogin();
    if (wasSignedIn) {
        Q_EMIT changed();
        return;
    }
    if (const auto kept = m_profiles.put(profile()); !kept)
        qCWarning(sessionLog) << "the list of portals was not written:" << kept.error().detail;
    keepSecret();
    setStage(Stage::SignedIn);
    if (isResumed)
        Q_EMIT resumed();
}

void Session::keepSecret()
{
    m_secretStore.write(profile().secretKey(), writeCredentials(m_connection.credentials()));
}

void Session::forgetLogin()
{
    m_login = {};
    m_secondStep = {};
    m_setUpPass = {};
}

void Session::clearAccount()
{
    forgetLogin();
    m_self = {};
    m_interrupted = false;
}

PortalProfile Session::profile() const
{
    auto profile = m_profiles.find(m_facts.address, m_userName).value_or(PortalProfile{
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .address = m_facts.address,
        .userName = m_userName,
    });
    profile.portalName = m_facts.name;
    profile.displayName = m_self.displayName;
    profile.way = m_way;
    profile.lastOpened = m_clock.now();
    return profile;
}

void Session::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

} // namespace twofold::session
