// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that keeps the account's secret, and takes up a session from it.
#include "app/core/Logging.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/SavedCredentials.h"
#include "app/session/Session.h"

#include <utility>

namespace twofold::session {

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
        if (!hasUnreadSecret())
            return source.finish(m_stage);
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
    m_secretStore.setSessionOnly(true);
    Q_EMIT changed();
}

void Session::readCredentialsOf(const PortalProfile &profile, const AsyncSource<Stage> &source)
{
    if (profile.isSignedOut) {
        m_secretStore.remove(profile.secretKey());
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
    m_secretStore.write(m_secretKey, writeCredentials(m_connection.credentials()));
}

Async<bool> Session::keepRenewed(const api::Credentials &credentials)
{
    // A token that was renewed while somebody signed out, or in as another, belongs to nobody any more.
    if (keepsNothing() || m_secretKey.isEmpty() || m_connection.credentials().scheme != credentials.scheme)
        return ready<bool>(true);
    return m_secretStore.write(m_secretKey, writeCredentials(credentials));
}

Async<bool> Session::keepForEmergencies(const Secret &apiKey)
{
    const auto known = profileKeptUnder(m_secretKey);
    return known ? m_secretStore.write(known->emergencySecretKey(), apiKey) : ready<bool>(false);
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

}  // namespace twofold::session
