// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/KeysApi.h"

#include "app/api/ApiCall.h"
#include "app/api/JsonReader.h"

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

/// The portal writes "never" as no date, or as the first one that its calendar has.
QDateTime readExpiry(const JsonReader &expiry)
{
    const auto date = QDateTime::fromString(expiry.textOr({}), Qt::ISODateWithMs).toUTC();
    return date.isValid() && date.date().year() > 1 ? date : QDateTime();
}

Result<ApiKeyInfo> readKey(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    ApiKeyInfo key{
        .id = response["id"_L1].text(),
        .name = response["name"_L1].textOr({}),
        .postfix = response["keyPostfix"_L1].textOr({}),
        .isActive = response["isActive"_L1].flag(),
        .expiresAt = readExpiry(response["expiresAt"_L1]),
        .permissions = response["permissions"_L1].textList().value_or(QStringList()),
    };
    if (const auto owner = response["createBy"_L1]; !owner.isNothing())
        key.ownerId = owner["id"_L1].text();
    return response.result(key);
}

}  // namespace

bool ApiKeyInfo::mayDoEverything() const
{
    return permissions.isEmpty() || permissions.contains("*"_L1);
}

Async<ApiKeyInfo> KeysApi::getSelfKey(const Secret &key, std::stop_token stop)
{
    if (key.isEmpty())
        return failed<ApiKeyInfo>({.kind = Error::Kind::BadRequest, .detail = u"no key"_s});
    return readAnswer(m_transport.send({.path = u"keys/@self"_s, .apiKey = key}, std::move(stop)), readKey);
}

}  // namespace twofold::api
