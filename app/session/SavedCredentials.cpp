// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/SavedCredentials.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

using Scheme = api::Credentials::Scheme;

struct SchemeName
{
    Scheme scheme;
    QLatin1StringView name;
};
// The names stand in people's keychains: they may be added to, not changed.
constexpr SchemeName schemeNames[] = {
    {Scheme::SessionCookie, "cookie"_L1}, {Scheme::BearerToken, "bearer"_L1}, {Scheme::RawToken, "raw"_L1},
    {Scheme::ApiKey, "apiKey"_L1},        {Scheme::Basic, "basic"_L1},        {Scheme::OAuth2, "oauth2"_L1},
};

QJsonObject writeRenewal(const api::TokenRenewal &renewal)
{
    return {
        {u"clientId"_s, renewal.clientId},
        {u"clientSecret"_s, renewal.clientSecret.text()},
        {u"refreshToken"_s, renewal.refreshToken.text()},
        {u"expires"_s, renewal.expires.toUTC().toString(Qt::ISODateWithMs)},
    };
}

api::TokenRenewal readRenewal(const QJsonObject &object)
{
    return {
        .clientId = object["clientId"_L1].toString(),
        .clientSecret = Secret::fromText(object["clientSecret"_L1].toString()),
        .refreshToken = Secret::fromText(object["refreshToken"_L1].toString()),
        .expires = QDateTime::fromString(object["expires"_L1].toString(), Qt::ISODateWithMs),
    };
}

}  // namespace

Secret writeCredentials(const api::Credentials &credentials)
{
    const auto *found = std::find_if(std::begin(schemeNames), std::end(schemeNames),
                                     [&](const auto &entry) { return entry.scheme == credentials.scheme; });
    if (found == std::end(schemeNames))
        return {};
    QJsonObject object{
        {u"scheme"_s, QString(found->name)},
        {u"userName"_s, credentials.userName},
        {u"value"_s, credentials.value.text()},
    };
    if (credentials.renewal != api::TokenRenewal())
        object.insert(u"renewal"_s, writeRenewal(credentials.renewal));
    return Secret::fromBytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<api::Credentials> readCredentials(const Secret &entry)
{
    auto text = entry.bytes();
    const auto object = QJsonDocument::fromJson(text).object();
    wipe(text);

    const auto name = object["scheme"_L1].toString();
    const auto *found =
        std::find_if(std::begin(schemeNames), std::end(schemeNames), [&](const auto &known) { return known.name == name; });
    const auto value = object["value"_L1].toString();
    if (found == std::end(schemeNames) || value.isEmpty())
        return {};
    return api::Credentials{
        .scheme = found->scheme,
        .userName = object["userName"_L1].toString(),
        .value = Secret::fromText(value),
        .renewal = readRenewal(object["renewal"_L1].toObject()),
    };
}

}  // namespace twofold::session
