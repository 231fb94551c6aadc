// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AccessManager.h"
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
#include "tests/system/trust/FixedRules.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace twofold::tests {

inline constexpr auto clientSecret = "its own secret";
inline constexpr auto replyText = "You can go back now.";

template<class T>
Error refusalOf(const Async<T> &future)
{
    const auto result = await(future);
    return result ? Error{.kind = Error::Kind::Malformed, .detail = QStringLiteral("it was not refused")} : result.error();
}

/// The program as main.cpp composes it, without its window.
struct IdentityProgram
{
    /// Opens a page in the person's browser; false: there is none.
    using Open = std::function<bool(const QUrl &)>;

    IdentityProgram(const QUrl &portal, Open open, std::chrono::milliseconds deadline = identity::answerDeadline,
                    const api::PortalTrust &trust = {}, const api::Proxy &way = {})
        : openBrowser(std::move(open))
        , deadline(deadline)
    {
        rules.trust = trust;
        rules.way = way;
        connection.setKeeper([this](const api::Credentials &from) { return session.keeperOf(from); });
        const auto connected = await(session.connectTo(portal));
        isConnected = connected && *connected == session::Session::Stage::SignedOut;
    }
    Q_DISABLE_COPY_MOVE(IdentityProgram)

    Async<session::Session::Stage> signIn(const QString &client, const QString &secret,
                                          session::SignInWay way = session::SignInWay::OAuth2)
    {
        return session.signInWithBrowser(way, {.id = client, .secret = Secret::fromText(secret)});
    }

    Async<session::Session::Stage> signInConfidentially()
    {
        return signIn(QStringLiteral("confidential"), QString::fromUtf8(clientSecret));
    }

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

    Open openBrowser;
    QUrl opened;
    std::chrono::milliseconds deadline;
    SystemClock clock;
    QTemporaryDir dir;
    FixedRules rules;
    api::AccessManager network{rules};
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
        .openBrowser =
            [this](const QUrl &url) {
                opened = url;
                return openBrowser(url);
            },
        .replyText = [] { return QString::fromUtf8(replyText); },
        .deadline = deadline,
    }};
    session::PortalIdentity portalIdentity{service};
    api::NetworkTransport transport{std::make_unique<api::AccessManager>(rules), clock};
    identity::RenewingConnection connection{transport, clock, [this](const QUrl &portal, const api::Credentials &credentials) {
                                                return service.renew(portal, credentials, {});
                                            }};
    secrets::SessionStore keychain;
    secrets::FallbackStore secretStore{keychain};
    session::ProfileStore profiles{dir.filePath(QStringLiteral("portals.json"))};
    session::Session session{{connection, secretStore, profiles, portalIdentity, clock}};
    api::PeopleApi people{connection};
    api::TfaSettingsApi tfa{connection};
    bool isConnected = false;
};

}  // namespace twofold::tests
