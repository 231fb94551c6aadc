// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that keeps the account's secret, and takes up a session from it.
#include "app/core/Logging.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/SavedCredentials.h"
#include "app/session/Session.h"

#include <utility>

namespace twofold::session {

using namespace Qt::StringLiterals;

bool Session::isInKeychain() const
{
    return m_secretStore.keeping() == secrets::FallbackStore::Keeping::Keychain && !keepsNothing();
}

std::optional<Error> Session::keychainFault() const
{
    return m_secretStore.isSessionOnly() ? std::nullopt : m_secretStore.lastFault();
}

Async<Session::Stage> Session::retryKeychain()
{
    const AsyncSource<Stage> source;
    follow(m_secretStore.retry(), source, [this, source](const Result<bool> &retried) {
        if (!retried)
            return source.fail(retried.error());
        if (m_stage != Stage::SignedOut || !m_unread)
            return source.finish(m_stage);
        // A sign-in that is under way would end up beside this one: its answer would take the place of what was taken up.
        startAnew();
        m_connection.setCredentials({});
        takeAccount(*m_unread);
        const AsyncSource<Stage> read;
        follow(read.future(), source, [this, source, profile = *m_unread](const Result<Stage> &stage) {
            if (!stage) {
                m_unread = profile;
                Q_EMIT notTakenUp(stage.error());
            }
            source.finish(stage);
        });
        readCredentialsOf(*std::exchange(m_unread, {}), read);
    });
    return source.future();
}

void Session::keepForThisSessionOnly()
{
    m_unread = {};
    m_isEmergencyKeyUnread = false;
    m_secretStore.setSessionOnly(true);
    Q_EMIT changed();
}

void Session::moveToMemory()
{
    keepForThisSessionOnly();
    if (m_stage != Stage::SignedIn || keepsNothing() || m_secretKey.isEmpty())
        return;
    const auto removal = m_secretStore.remove(m_secretKey);
    keepSecret();
    // A keychain that does not let go is asked again once it answers.
    removal.then(this, [this, secretKey = m_secretKey](const Result<bool> &removed) {
        if (removed || m_leftSecrets.contains(secretKey))
            return;
        m_leftSecrets.append(secretKey);
        Q_EMIT changed();
    });
}

QString Session::stayingEntry() const
{
    const bool isStaying = m_stage == Stage::SignedIn && m_secretStore.isSessionOnly() && m_leftSecrets.contains(m_secretKey);
    return isStaying ? m_secretStore.entryName(m_secretKey) : QString();
}

Async<bool> Session::retryRemoval()
{
    // Once it can be used again, removeLeftSecrets() is called.
    return m_secretStore.unlock();
}

bool Session::isSessionOnly() const
{
    return m_secretStore.isSessionOnly();
}

void Session::readCredentialsOf(const PortalProfile &profile, const AsyncSource<Stage> &source)
{
    if (profile.isSignedOut) {
        removeSecret(profile.secretKey());
        return source.finish(m_stage);
    }
    const auto reading = m_secretStore.read(profile.secretKey());
    follow(reading, source, [this, source, profile](const Result<std::optional<Secret>> &entry) {
        if (!entry) {
            m_unread = profile;
            Q_EMIT changed();
        }
        const auto credentials = entry && *entry ? readCredentials(**entry) : std::nullopt;
        if (!credentials)
            return source.finish(m_stage);
        m_connection.setCredentials(*credentials);
        m_client.secret = credentials->renewal.clientSecret;
        const AsyncSource<Stage> read;
        read.future().then(this, [this, source](const Result<Stage> &stage) {
            if (!stage && stage.error().kind == Error::Kind::Unauthorized)
                source.finish(m_stage);
            else
                source.finish(stage);
        });
        loadSelf(read);
    });
}

void Session::keepSecret()
{
    if (keepsNothing())
        return;
    m_secretKey = profile().secretKey();
    m_leftSecrets.removeAll(m_secretKey);
    m_secretStore.write(m_secretKey, writeCredentials(m_connection.credentials()));
}

Session::Keep Session::keeperOf(const api::Credentials &from)
{
    const Renewal renewal{
        .portal = m_facts.address, .secretKey = m_secretKey, .from = from, .isSignedIn = m_stage == Stage::SignedIn};
    return [this, renewal](const api::Credentials &renewed) { return keepRenewed(renewal, renewed); };
}

Async<bool> Session::keepRenewed(const Renewal &renewal, const api::Credentials &renewed)
{
    const bool isAside = m_setAside && api::areSameTokens(m_setAside->credentials, renewal.from);
    if (isAside)
        m_setAside->credentials = renewed;
    if (!isAside && !(m_stage == Stage::SignedIn && isUsing(renewal.from)))
        return keepInTheirPlace(renewal, renewed);
    if (keepsNothing() || m_secretKey.isEmpty())
        return ready<bool>(true);
    return m_secretStore.write(m_secretKey, writeCredentials(renewed));
}

/// The old tokens may be void by now. Where they are still kept, the new ones take their place. Where they are not, a sign-in that is
/// not through yet keeps them at its end; or else nobody wants the new ones, and they are not left to live on.
Async<bool> Session::keepInTheirPlace(const Renewal &renewal, const api::Credentials &renewed)
{
    if (renewal.secretKey.isEmpty())
        return isUsing(renewal.from) ? ready<bool>(true) : m_browserGate.revoke(renewal.portal, renewed);
    const AsyncSource<bool> source;
    const auto end = [source](const Result<bool> &result) { source.finish(result); };
    m_secretStore.read(renewal.secretKey).then(this, [=, this](const Result<std::optional<Secret>> &entry) {
        const auto profile = profileKeptUnder(renewal.secretKey);
        const auto kept = entry && *entry ? readCredentials(**entry) : std::nullopt;
        const bool areKept = entry ? kept && api::areSameTokens(*kept, renewal.from) : renewal.isSignedIn;
        if (profile && !profile->isSignedOut && areKept)
            m_secretStore.write(renewal.secretKey, writeCredentials(renewed)).then(this, end);
        else if (isUsing(renewal.from))
            end(true);
        else
            m_browserGate.revoke(renewal.portal, renewed).then(this, end);
    });
    return source.future();
}

bool Session::isUsing(const api::Credentials &tokens) const
{
    return api::areSameTokens(m_connection.credentials(), tokens);
}

Async<Session::Kept> Session::keepForEmergencies(const Secret &apiKey)
{
    const auto known = profileKeptUnder(m_secretKey);
    if (!known)
        return ready<Kept>(Kept::Nowhere);
    const auto key = known->emergencySecretKey();
    return m_secretStore.write(key, apiKey).then(this, [this, key](const Result<bool> &) -> Result<Kept> {
        const bool isInKeychain = m_secretStore.keepingOf(key) == secrets::FallbackStore::Keeping::Keychain;
        return isInKeychain ? Kept::Keychain : Kept::SessionOnly;
    });
}

Async<bool> Session::hasEmergencyKey(const QString &userName)
{
    const auto known = m_profiles.find(m_facts.address, userName);
    if (!known)
        return ready<bool>(false);
    const AsyncSource<bool> source;
    const auto reading = m_secretStore.read(known->emergencySecretKey());
    follow(reading, source, [this, source](const Result<std::optional<Secret>> &entry) {
        if (std::exchange(m_isEmergencyKeyUnread, !entry) != m_isEmergencyKeyUnread)
            Q_EMIT changed();
        if (!entry)
            return source.fail(entry.error());
        source.finish(entry->has_value());
    });
    return source.future();
}

Async<Session::Stage> Session::signInWithEmergencyKey(const QString &userName)
{
    const auto known = m_profiles.find(m_facts.address, userName);
    if (!known)
        return failed<Stage>({.kind = Error::Kind::NotAvailable, .detail = u"no such account"_s});
    beginSignIn(SignInWay::ApiKey, userName);
    const AsyncSource<Stage> source;
    const auto fail = [this, source](const Error &error) {
        endTry();
        source.fail(error);
    };
    follow(m_secretStore.unlock(), source, [=, this, key = known->emergencySecretKey()](const Result<bool> &unlocked) {
        if (!unlocked)
            return fail(unlocked.error());
        follow(m_secretStore.read(key), source, [=, this](const Result<std::optional<Secret>> &entry) {
            if (!entry)
                return fail(entry.error());
            if (!*entry)
                return fail({.kind = Error::Kind::NotAvailable, .detail = u"no API key is kept"_s});
            m_connection.setCredentials({.scheme = api::Credentials::Scheme::ApiKey, .value = **entry});
            loadSelf(source);
        });
    });
    return source.future();
}

/// A locked keychain keeps its entry; so that the account is not open again at the next start, its profile says that it is over.
/// The account is the one whose secret was kept: the name may be of somebody else who was tried since.
void Session::markSignedOut(const QString &secretKey)
{
    auto over = profileKeptUnder(secretKey);
    if (!over)
        return;
    over->isSignedOut = true;
    if (const auto kept = m_profiles.put(*over); !kept)
        qCWarning(sessionLog) << "the list of portals was not written:" << kept.error().detail;
}

void Session::removeSecret(const QString &secretKey)
{
    m_secretStore.remove(secretKey).then(this, [this, secretKey](const Result<bool> &removed) {
        const bool isBack =
            m_stage == Stage::SignedIn && secretKey == m_secretKey;  // signed in anew while the keychain was at work
        if (removed || isBack || m_leftSecrets.contains(secretKey))
            return;
        m_leftSecrets.append(secretKey);
        Q_EMIT changed();
    });
}

void Session::removeLeftSecrets()
{
    if (m_secretStore.lastFault() || m_leftSecrets.isEmpty())
        return;
    const auto left = std::exchange(m_leftSecrets, {});
    for (const auto &secretKey : left) {
        if (m_stage != Stage::SignedIn || secretKey != m_secretKey)
            removeSecret(secretKey);
        else if (m_secretStore.isSessionOnly())
            moveToMemory();
    }
    Q_EMIT changed();
}

QString Session::leftEntry() const
{
    return m_leftSecrets.isEmpty() ? QString() : m_secretStore.entryName(m_leftSecrets.last());
}

}  // namespace twofold::session
