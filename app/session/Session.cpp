// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "app/core/Clock.h"
#include "app/secrets/FallbackStore.h"

#include <utility>

namespace twofold::session {

using namespace Qt::StringLiterals;

Session::Session(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_connection(parts.connection)
    , m_secretStore(parts.secretStore)
    , m_profiles(parts.profiles)
    , m_browserGate(parts.browserGate)
    , m_clock(parts.clock)
    , m_portalApi(parts.connection)
    , m_authenticationApi(parts.connection)
    , m_peopleApi(parts.connection)
    , m_tfaSettingsApi(parts.connection)
{
    connect(&m_secretStore, &secrets::FallbackStore::keepingChanged, this, &Session::changed);
    connect(&m_secretStore, &secrets::FallbackStore::keepingChanged, this, &Session::removeLeftSecrets);
}

Session::~Session()
{
    m_stop.request_stop();
    m_validating.request_stop();
}

QDateTime Session::portalTime() const
{
    return m_clock.now().addSecs(clockOffset().value_or(std::chrono::seconds(0)).count());
}

Async<bool> Session::measureClock()
{
    const AsyncSource<bool> source;
    // Twice: a clock that has been set meanwhile is believed when two answers in a row agree (api::PortalClock).
    const auto ask = [this] { return m_portalApi.getBuildVersion(m_stop.get_token()); };
    follow(ask(), source, [this, source, ask](const Result<QString> &first) {
        Q_EMIT clockMeasured();
        if (!first)
            return source.fail(first.error());
        follow(ask(), source, [this, source](const Result<QString> &second) {
            Q_EMIT clockMeasured();
            if (!second)
                return source.fail(second.error());
            source.finish(true);
        });
    });
    return source.future();
}

void Session::noteAnswer()
{
    if (std::exchange(m_toldOffset, clockOffset()) != clockOffset())
        Q_EMIT clockMeasured();
}

void Session::keepNothingOf(const QUrl &address)
{
    m_unkeptPortal = address;
}

Async<Session::Stage> Session::connectTo(const QUrl &address)
{
    leavePortal();
    const AsyncSource<Stage> source;
    follow(readFacts(address), source, [this, source](const Result<PortalFacts> &facts) {
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
    follow(readFacts(profile.address), source, [this, source, profile](const Result<PortalFacts> &facts) {
        if (!facts)
            return source.fail(facts.error());
        m_facts = *facts;
        takeAccount(profile);
        setStage(Stage::SignedOut);
        const AsyncSource<Stage> read;
        follow(read.future(), source, [this, source](const Result<Stage> &stage) {
            // Nobody has signed out: with the portal left, the same is asked once more, of the keychain too.
            if (!stage)
                leavePortal();
            source.finish(stage);
        });
        readCredentialsOf(profile, read);
    });
    return source.future();
}

Async<PortalFacts> Session::readFacts(const QUrl &address)
{
    m_connection.setPortal(address);
    const AsyncSource<PortalFacts> source;
    const auto stop = m_stop.get_token();
    follow(m_portalApi.getSettings(stop), source, [this, source, stop, address](const Result<api::PortalSettings> &settings) {
        if (!settings)
            return source.fail(settings.error());
        PortalFacts facts{.address = address, .name = settings->greeting, .settings = *settings};
        if (facts.name.isEmpty())
            facts.name = address.host();
        follow(m_portalApi.getBuildVersion(stop), source, [this, source, stop, facts](const Result<QString> &release) mutable {
            facts.release = release.value_or(QString());
            const auto capabilities = m_portalApi.getCapabilities(stop);
            follow(capabilities, source, [source, facts](const Result<api::Capabilities> &read) mutable {
                // They decide how a password is sent: a portal that has none is one thing, an answer that was lost another.
                if (!read && (read.error().kind == Error::Kind::Offline || read.error().kind == Error::Kind::TimedOut))
                    return source.fail(read.error());
                facts.capabilities = read.value_or(api::Capabilities());
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

Async<Session::Stage> Session::openLink(const api::ConfirmLink &confirm)
{
    using Type = api::ConfirmLink::Type;
    if (m_stage != Stage::SignedOut)
        return failed<Stage>({.kind = Error::Kind::NotAvailable, .detail = u"a link is opened on a portal's sign-in"_s});
    // The code of a text message is taken with the name and password only.
    if (confirm.key.isEmpty() || (confirm.type != Type::TfaActivation && confirm.type != Type::TfaAuth))
        return ready<Stage>(m_stage);
    startAnew();
    forgetLogin();
    const AsyncSource<Stage> source;
    const auto checking = m_authenticationApi.checkConfirm(confirm, m_stop.get_token());
    follow(checking, source, [this, source, confirm](const Result<api::ConfirmResult> &result) {
        if (!result)
            return source.fail(result.error());
        if (*result != api::ConfirmResult::Ok)
            return source.fail(
                {.kind = Error::Kind::Unauthorized, .httpStatus = 200, .detail = u"the confirm link is not good"_s});
        m_interrupted = false;
        if (confirm.type == Type::TfaAuth)
            m_secondStep = {.kind = SecondStep::Kind::App, .confirm = confirm};
        else
            m_setUpPass = {.confirm = confirm};
        setStage(confirm.type == Type::TfaAuth ? Stage::SecondStep : Stage::SetUp);
        source.finish(m_stage);
    });
    return source.future();
}

Async<Session::Stage> Session::signOut()
{
    if (m_stage == Stage::NoPortal)
        return ready<Stage>(m_stage);
    startAnew();
    const auto credentials = m_setAside ? m_setAside->credentials : m_connection.credentials();
    if (!m_secretKey.isEmpty()) {
        markSignedOut(m_secretKey);
        removeSecret(std::exchange(m_secretKey, {}));
    }
    m_connection.setCredentials({});
    clearAccount();
    setStage(Stage::SignedOut);
    return revoke(credentials);
}

/// Nobody stops this one: whoever signs in next, or leaves, still wants the old session revoked.
Async<Session::Stage> Session::revoke(const api::Credentials &credentials)
{
    const AsyncSource<Stage> source;
    const auto end = [source](const Result<bool> &) { source.finish(Stage::SignedOut); };
    if (credentials.isSession())
        m_authenticationApi.logout(credentials.value, std::stop_token()).then(this, end);
    else if (credentials.scheme == api::Credentials::Scheme::OAuth2)
        m_browserGate.revoke(m_facts.address, credentials).then(this, end);
    else
        source.finish(Stage::SignedOut);
    return source.future();
}

void Session::leavePortal()
{
    startAnew();
    m_connection.setCredentials({});
    m_facts = {};
    m_userName.clear();
    m_secretKey.clear();
    m_way = SignInWay::Password;
    m_client = {};
    clearAccount();
    setStage(Stage::NoPortal);
}

void Session::startAnew()
{
    m_stop.request_stop();
    m_stop = {};
    m_validating.request_stop();
    m_validating = {};
    m_endedScheme = api::Credentials::Scheme::None;
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
    m_wasAsked = {};
    m_self = {};
    m_interrupted = false;
    m_unread = {};
    m_isEmergencyKeyUnread = false;
    m_setAside = {};
}

void Session::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

}  // namespace twofold::session
