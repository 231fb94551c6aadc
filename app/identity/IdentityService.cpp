// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/IdentityService.h"

#include "app/core/Clock.h"

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

Client clientOf(const api::Credentials &credentials)
{
    return {.id = credentials.renewal.clientId, .secret = credentials.renewal.clientSecret};
}

Result<api::Credentials> readRenewal(const Result<JsonAnswer> &answer, const api::Credentials &former, const QDateTime &now)
{
    if (!answer)
        return tl::unexpected(answer.error());
    auto tokens = readTokenAnswer(*answer, clientOf(former), now);
    if (!tokens) {
        auto error = tokens.error();
        if (error.kind == Error::Kind::IdentityRefused)
            error.kind = Error::Kind::Unauthorized;
        return tl::unexpected(error);
    }
    if (tokens->credentials.renewal.refreshToken.isEmpty())
        tokens->credentials.renewal.refreshToken = former.renewal.refreshToken;
    return tokens->credentials;
}

}  // namespace

IdentityService::IdentityService(IdentityParts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts)) {}

Async<api::Credentials> IdentityService::signIn(const QUrl &portal, const Client &client, bool asksForIdToken,
                                                std::stop_token stop)
{
    const AsyncSource<api::Credentials> source;
    discover(m_parts.network, portal, stop)
        .then(this, [this, client, asksForIdToken, stop, source](const Result<OpenIdConfiguration> &configuration) {
            if (!configuration)
                return source.fail(configuration.error());
            if (stop.stop_requested())
                return source.fail({.kind = Error::Kind::Cancelled});
            auto *attempt = new AuthorizationAttempt(
                m_parts, {.configuration = *configuration, .client = client, .asksForIdToken = asksForIdToken}, stop, this);
            attempt->future().then(this, [source](const Result<api::Credentials> &result) { source.finish(result); });
            attempt->start();
        });
    return source.future();
}

Async<api::Credentials> IdentityService::renew(const QUrl &portal, const api::Credentials &credentials, std::stop_token stop)
{
    const AsyncSource<api::Credentials> source;
    discover(m_parts.network, portal, stop)
        .then(this, [this, credentials, stop, source](const Result<OpenIdConfiguration> &configuration) {
            if (!configuration)
                return source.fail(configuration.error());
            auto form = clientForm(clientOf(credentials));
            form.append({"grant_type", Secret::fromText(u"refresh_token")});
            form.append({"refresh_token", credentials.renewal.refreshToken});
            postForm(m_parts.network, configuration->tokenEndpoint, form, stop, m_parts.deadline)
                .then(this, [this, credentials, source](const Result<JsonAnswer> &answer) {
                    source.finish(readRenewal(answer, credentials, m_parts.clock.now()));
                });
        });
    return source.future();
}

Async<bool> IdentityService::revoke(const QUrl &portal, const api::Credentials &credentials)
{
    const AsyncSource<bool> source;
    discover(m_parts.network, portal, {})
        .then(this, [this, credentials, source](const Result<OpenIdConfiguration> &configuration) {
            if (!configuration)
                return source.fail(configuration.error());
            if (configuration->revocationEndpoint.isEmpty())
                return source.finish(true);
            // With the refresh token the access tokens that came of it go too.
            const bool isRefreshable = !credentials.renewal.refreshToken.isEmpty();
            auto form = clientForm(clientOf(credentials));
            form.append({"token", isRefreshable ? credentials.renewal.refreshToken : credentials.value});
            form.append({"token_type_hint", Secret::fromText(isRefreshable ? u"refresh_token" : u"access_token")});
            postForm(m_parts.network, configuration->revocationEndpoint, form, {}, m_parts.deadline)
                .then(this, [source](const Result<JsonAnswer> &answer) {
                    if (!answer)
                        return source.fail(answer.error());
                    source.finish(answer->httpStatus == 200);
                });
        });
    return source.future();
}

}  // namespace twofold::identity
