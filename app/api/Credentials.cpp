// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/Credentials.h"

#include <QNetworkRequest>

#include <algorithm>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

// A token is base64 text, which the portal reads plain as well as percent-encoded, so it goes as it is; only what would end the
// cookie or the header is encoded.
QByteArray cookieHeader(const Secret &token)
{
    QByteArray header = "asc_auth_key=";
    const auto bytes = token.bytes();
    for (const char c : bytes) {
        if (c > ' ' && c < 0x7f && c != ';' && c != ',' && c != '"' && c != '\\')
            header += c;
        else
            header += QByteArray(1, c).toPercentEncoding();
    }
    return header;
}

}  // namespace

bool Credentials::isSession() const
{
    switch (scheme) {
    case Scheme::SessionCookie:
    case Scheme::RawToken: return true;
    case Scheme::BearerToken:
        // A JWT of the portal's identity service is no session: a policy save leaves it alone. It starts with the base64url of
        // '{"'. Neither is an API key, however it was pasted.
        return !value.bytes().startsWith("eyJ") && !value.bytes().startsWith("sk-");
    case Scheme::None:
    case Scheme::ApiKey:
    case Scheme::OAuth2:
    case Scheme::Basic: return false;
    }
    return false;
}

bool Credentials::fitsIntoHeader() const
{
    switch (scheme) {
    case Scheme::BearerToken:
    case Scheme::RawToken:
    case Scheme::OAuth2:
    case Scheme::ApiKey: {
        const auto bytes = value.bytes();
        return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > ' ' && c < 0x7f; });
    }
    case Scheme::None:
    case Scheme::SessionCookie:
    case Scheme::Basic: return true;
    }
    return false;
}

bool areSameTokens(const Credentials &left, const Credentials &right)
{
    return left.scheme == Credentials::Scheme::OAuth2 && right.scheme == left.scheme && !left.renewal.refreshToken.isEmpty()
        && left.renewal.refreshToken == right.renewal.refreshToken;
}

void applyCredentials(QNetworkRequest &request, const Credentials &credentials)
{
    switch (credentials.scheme) {
    case Credentials::Scheme::None: return;
    case Credentials::Scheme::SessionCookie: request.setRawHeader("Cookie", cookieHeader(credentials.value)); return;
    case Credentials::Scheme::ApiKey: request.setRawHeader("ApiKeyBearer", credentials.value.bytes()); [[fallthrough]];
    case Credentials::Scheme::BearerToken:
    case Credentials::Scheme::OAuth2: request.setRawHeader("Authorization", "Bearer "_ba + credentials.value.bytes()); return;
    case Credentials::Scheme::RawToken: request.setRawHeader("Authorization", credentials.value.bytes()); return;
    case Credentials::Scheme::Basic:
        request.setRawHeader("Authorization",
                             "Basic "_ba
                                 + QByteArray(credentials.userName.toUtf8() + ':' + credentials.value.bytes()).toBase64());
        return;
    }
}

}  // namespace twofold::api
