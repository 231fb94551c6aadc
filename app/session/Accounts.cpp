// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Accounts.h"

#include "app/core/Logging.h"
#include "app/secrets/SecretStore.h"
#include "app/session/ConnectionSettings.h"
#include "app/session/PolicyArchive.h"
#include "app/session/ProfileStore.h"

namespace twofold::session {

using namespace Qt::StringLiterals;

Accounts::Accounts(Session &session, ProfileStore &profiles, secrets::SecretStore &secretStore,
                   ConnectionSettings &connectionSettings, PolicyArchive &policyArchive, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_profiles(profiles)
    , m_secretStore(secretStore)
    , m_connectionSettings(connectionSettings)
    , m_policyArchive(policyArchive)
{
    connect(&m_session, &Session::changed, this, &Accounts::changed);
}

const QList<PortalProfile> &Accounts::profiles() const
{
    return m_profiles.profiles();
}

std::optional<PortalProfile> Accounts::current() const
{
    if (m_session.stage() != Session::Stage::SignedIn && !m_session.isInterrupted())
        return {};
    return m_profiles.find(m_session.profileId());
}

Result<bool> Accounts::rename(const QString &id, const QString &ownName)
{
    const auto renamed = m_profiles.rename(id, ownName);
    Q_EMIT changed();
    return renamed;
}

Result<bool> Accounts::move(const QString &id, qsizetype places)
{
    const auto moved = m_profiles.move(id, places);
    Q_EMIT changed();
    return moved;
}

Async<Session::Stage> Accounts::switchTo(const QString &id)
{
    const auto profile = m_profiles.find(id);
    if (!profile)
        return failed<Session::Stage>({.kind = Error::Kind::BadRequest, .detail = u"no such account"_s});
    return m_session.resume(*profile);
}

Async<bool> Accounts::forget(const QString &id)
{
    const auto profile = m_profiles.find(id);
    if (!profile)
        return ready<bool>(true);
    if (const auto open = current(); open && open->id == id) {
        m_session.signOut();
        m_session.leavePortal();
    }
    // At once: a keychain that hangs, or a program that ends meanwhile, must not leave the account open.
    if (const auto marked = markSignedOut(*profile); !marked)
        qCWarning(sessionLog) << "the list of portals was not written:" << marked.error().detail;
    Q_EMIT changed();

    const AsyncSource<bool> source;
    removeSecrets(*profile).then(this, [this, source, profile = *profile](const Result<bool> &removed) {
        if (!removed)
            return source.fail(removed.error());
        const auto known = m_profiles.find(profile.id);
        const bool isBack = known && !known->isSignedOut;  // signed in anew while the keychain was at work
        const auto forgotten = isBack ? Result<bool>(true) : drop(profile);
        Q_EMIT changed();
        source.finish(forgotten);
    });
    return source.future();
}

QString Accounts::entryName(const PortalProfile &profile) const
{
    return m_secretStore.entryName(profile.secretKey());
}

/// Both at once, so that neither waits for a keychain that hangs over the other; the first error counts.
Async<bool> Accounts::removeSecrets(const PortalProfile &profile)
{
    const AsyncSource<bool> source;
    const auto emergency = m_secretStore.remove(profile.emergencySecretKey());
    m_secretStore.remove(profile.secretKey()).then(this, [this, source, emergency](const Result<bool> &removed) {
        emergency.then(this,
                       [source, removed](const Result<bool> &alsoRemoved) { source.finish(removed ? alsoRemoved : removed); });
    });
    return source.future();
}

Result<bool> Accounts::drop(const PortalProfile &profile)
{
    m_policyArchive.forget(profile.id);
    Q_EMIT forgotten(profile.id);
    const auto removed = m_profiles.remove(profile.id);
    const bool isLastOfPortal = !m_profiles.lastOpened(profile.address);
    const auto forgotten = isLastOfPortal ? m_connectionSettings.forgetTrust(profile.address) : Result<bool>(true);
    return removed ? forgotten : removed;
}

Result<bool> Accounts::markSignedOut(PortalProfile profile)
{
    profile.isSignedOut = true;
    return m_profiles.put(profile);
}

}  // namespace twofold::session
