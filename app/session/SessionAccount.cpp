// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that knows who is signed in, and keeps the account for the next time.
#include "app/core/Clock.h"
#include "app/core/Logging.h"
#include "app/secrets/FallbackStore.h"
#include "app/session/ProfileStore.h"
#include "app/session/Session.h"

#include <QUuid>

#include <algorithm>

namespace twofold::session {

void Session::loadSelf(const AsyncSource<Stage> &source)
{
    follow(m_peopleApi.getSelf(m_stop.get_token()), source, [this, source](const Result<api::Person> &self) {
        if (!self) {
            if (m_stage != Stage::SignedIn)
                endTry();
            else if (self.error().kind == Error::Kind::Unauthorized)
                noteEnded();
            return source.fail(self.error());
        }
        finishSignIn(*self);
        source.finish(m_stage);
    });
}

void Session::finishSignIn(const api::Person &self)
{
    const bool wasSignedIn = m_stage == Stage::SignedIn;
    const bool isResumed = m_interrupted && !self.id.isEmpty() && m_self.id == self.id;
    const bool isNews = m_self != self;
    m_self = self;
    if (!self.email.isEmpty())
        m_userName = self.email;
    m_interrupted = false;
    m_endedScheme = api::Credentials::Scheme::None;
    m_unread = {};
    forgetLogin();
    if (!wasSignedIn || isNews)
        keepProfile();
    if (wasSignedIn) {
        Q_EMIT changed();
        return;
    }
    const auto earlierKey = m_secretKey;
    keepSecret();
    dropSetAside(earlierKey);
    setStage(Stage::SignedIn);
    if (isResumed)
        Q_EMIT resumed();
}

/// Under the name that the portal knows the account by; one that was typed at sign-in gives way to it.
void Session::keepProfile()
{
    if (keepsNothing())
        return;
    const auto current = profile();
    if (m_stage == Stage::SignedIn && !m_secretKey.isEmpty() && m_secretKey != current.secretKey()) {
        if (const auto old = profileKeptUnder(m_secretKey))
            m_profiles.remove(old->id);
        m_secretStore.remove(m_secretKey);
        keepSecret();
    }
    if (const auto kept = m_profiles.put(current); !kept)
        qCWarning(sessionLog) << "the list of portals was not written:" << kept.error().detail;
}

PortalProfile Session::profile() const
{
    auto profile = m_profiles.find(m_facts.address, m_userName)
                       .value_or(PortalProfile{
                           .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                           .address = m_facts.address,
                           .userName = m_userName,
                       });
    profile.portalName = m_facts.name;
    profile.displayName = m_self.displayName;
    profile.way = m_way;
    profile.clientId = m_client.id;
    profile.lastOpened = m_clock.now();
    profile.isSignedOut = false;
    return profile;
}

/// As it was when it was signed in last: somebody else, or another way, may have been tried since.
void Session::takeAccount(const PortalProfile &profile)
{
    m_userName = profile.userName;
    m_way = profile.way;
    m_client = {.id = profile.clientId};
    m_secretKey = profile.secretKey();
}

QString Session::profileId() const
{
    // The name may be of somebody else who was tried since; the secret is of the account.
    const auto known = profileKeptUnder(m_secretKey);
    return known ? known->id : QString();
}

std::optional<PortalProfile> Session::profileKeptUnder(const QString &secretKey) const
{
    const auto &known = m_profiles.profiles();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&](const auto &entry) { return entry.secretKey() == secretKey; });
    return found == known.cend() ? std::optional<PortalProfile>() : std::optional(*found);
}

/// As much of the person as is known without the portal's word.
api::Person Session::unreadSelf() const
{
    if (m_interrupted && m_self.email.compare(m_userName, Qt::CaseInsensitive) == 0)
        return m_self;
    return {.displayName = m_userName, .email = m_userName};
}

}  // namespace twofold::session
