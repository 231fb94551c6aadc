// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/BrowserGate.h"

#include <QList>

#include <optional>

namespace twofold::tests {

/// A browser whose person and portal answer when the test says so.
class FakeBrowserGate final : public session::BrowserGate
{
public:
    struct Opened
    {
        QUrl portal;
        session::SignInWay way;
        session::OAuthClient client;
        std::stop_token stop;
        AsyncSource<api::Credentials> answer;
    };

    Async<api::Credentials> signIn(const QUrl &portal, session::SignInWay way, const session::OAuthClient &client,
                                   std::stop_token stop) override
    {
        opened.append({portal, way, client, std::move(stop), {}});
        return opened.last().answer.future();
    }

    Async<bool> revoke(const QUrl &, const api::Credentials &credentials) override
    {
        revoked.append(credentials);
        return ready<bool>(true);
    }

    /// What a portal hands out, with an hour to live.
    static api::Credentials tokens(const QDateTime &now)
    {
        return {
            .scheme = api::Credentials::Scheme::OAuth2,
            .value = Secret::fromText(u"access"),
            .renewal = {.clientId = QStringLiteral("twofold-desktop"),
                        .clientSecret = Secret::fromText(u"client secret"),
                        .refreshToken = Secret::fromText(u"refresh"),
                        .expires = now.addSecs(3600)},
        };
    }

    QList<Opened> opened;
    QList<api::Credentials> revoked;
};

}  // namespace twofold::tests
