// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/Credentials.h"
#include "app/identity/JsonFetch.h"

namespace twofold::identity {

/// The application that asks, as the portal knows it.
struct Client
{
    QString id;
    Secret secret;  ///< empty: a public client (RFC 6749, section 2.1), which sends none

    bool operator==(const Client &) const = default;
};

/// What a client says of itself in each form (RFC 6749, section 2.3.1).
Form clientForm(const Client &client);

/// An answer of the token endpoint (RFC 6749, sections 5.1 and 5.2).
struct TokenAnswer
{
    api::Credentials credentials;
    Secret idToken;  ///< empty where none came
};

/// Errors: IdentityRefused with the endpoint's own error code as detail, ServerFault, TooManyRequests; Malformed for an answer without
/// a Bearer token or a reason.
Result<TokenAnswer> readTokenAnswer(const JsonAnswer &answer, const Client &client, const QDateTime &now);

}  // namespace twofold::identity
