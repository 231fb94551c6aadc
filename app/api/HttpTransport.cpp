// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/HttpTransport.h"

#include <algorithm>

namespace twofold::api {

bool HttpAnswer::isNothing() const
{
    return response.isUndefined() || response.isNull() || (response.isString() && response.toString().isEmpty());
}

std::optional<Secret> HttpAnswer::cookie(const QByteArray &name) const
{
    const auto found =
        std::find_if(cookies.crbegin(), cookies.crend(), [&](const SetCookie &cookie) { return cookie.name == name; });
    return found == cookies.crend() ? std::nullopt : std::optional(found->value);
}

std::optional<Secret> HttpAnswer::sessionToken() const
{
    // The portal deletes a cookie by setting it to nothing, and may do so for variants of one that it sets in the same answer.
    const auto found = std::find_if(cookies.crbegin(), cookies.crend(), [](const SetCookie &cookie) {
        return cookie.name == "asc_auth_key" && !cookie.value.isEmpty();
    });
    if (found == cookies.crend())
        return std::nullopt;
    return Secret::fromBytes(QByteArray::fromPercentEncoding(found->value.bytes()));
}

}  // namespace twofold::api
