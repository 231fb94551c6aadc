// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/TokenAnswer.h"

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

Error refusal(const JsonAnswer &answer)
{
    if (answer.httpStatus >= 500)
        return {.kind = Error::Kind::ServerFault, .httpStatus = answer.httpStatus};
    if (answer.httpStatus == 429)
        return {.kind = Error::Kind::TooManyRequests, .httpStatus = answer.httpStatus};
    const auto code = answer.body["error"_L1].toString();
    // Somebody else's page in the place of an answer, of a web server or a proxy, says nothing about the tokens.
    if (code.isEmpty())
        return {.kind = Error::Kind::Malformed, .httpStatus = answer.httpStatus, .detail = u"no reason given"_s};
    return {
        .kind = Error::Kind::IdentityRefused,
        .httpStatus = answer.httpStatus,
        .serverMessage = answer.body["error_description"_L1].toString(),
        .detail = code,
    };
}

}  // namespace

Form clientForm(const Client &client)
{
    Form form{{"client_id", Secret::fromText(client.id)}};
    if (!client.secret.isEmpty())
        form.append({"client_secret", client.secret});
    return form;
}

Result<TokenAnswer> readTokenAnswer(const JsonAnswer &answer, const Client &client, const QDateTime &now)
{
    if (answer.httpStatus != 200)
        return tl::unexpected(refusal(answer));
    const auto token = answer.body["access_token"_L1].toString();
    const bool isBearer = answer.body["token_type"_L1].toString().compare("Bearer"_L1, Qt::CaseInsensitive) == 0;
    if (token.isEmpty() || !isBearer)
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .httpStatus = 200, .detail = u"no Bearer token"_s});
    const auto lifetime = answer.body["expires_in"_L1].toInteger();
    return TokenAnswer{
        .credentials =
            {
                .scheme = api::Credentials::Scheme::OAuth2,
                .value = Secret::fromText(token),
                .renewal =
                    {
                        .clientId = client.id,
                        .clientSecret = client.secret,
                        .refreshToken = Secret::fromText(answer.body["refresh_token"_L1].toString()),
                        .expires = lifetime > 0 ? now.addSecs(lifetime) : QDateTime(),
                    },
            },
        .idToken = Secret::fromText(answer.body["id_token"_L1].toString()),
    };
}

}  // namespace twofold::identity
