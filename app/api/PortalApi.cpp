// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PortalApi.h"

#include "app/api/ApiCall.h"
#include "app/api/Envelope.h"
#include "app/api/JsonReader.h"

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

// Beyond these a portal is mistaken or hostile: the hash would keep this computer busy for minutes.
constexpr qint64 largestHash = 1024;
constexpr qint64 mostIterations = 10'000'000;

// These calls are open to anybody on every portal. Who doesn't know them, or answers in another shape, is none.
Error strangersAnswer(const Error &error)
{
    auto meaning = error;
    // A portal closed to this address says so in a bare text.
    const bool isClosedHere = error.kind == Error::Kind::Forbidden && !error.serverMessage.isEmpty();
    if (isClosedHere)
        return meaning;
    const bool unknownCall = error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::NotAvailable;
    if (error.kind == Error::Kind::Malformed || (unknownCall && error.httpStatus >= 400 && !isPortalsOwn(error)))
        meaning.kind = Error::Kind::NotADocSpace;
    return meaning;
}

template<class T>
Result<T> portals(Result<T> result)
{
    return result ? std::move(result) : Result<T>(tl::unexpected(strangersAnswer(result.error())));
}

std::optional<PasswordHashParameters> readHash(const JsonReader &hash)
{
    if (hash.isNothing())
        return std::nullopt;
    const auto size = hash["size"_L1].integer();
    const auto iterations = hash["iterations"_L1].integer();
    const auto salt = hash["salt"_L1].text();
    if (size < 8 || size > largestHash || size % 8 != 0)
        hash["size"_L1].reject(u"is out of range"_s);
    if (iterations < 1 || iterations > mostIterations)
        hash["iterations"_L1].reject(u"is out of range"_s);
    return PasswordHashParameters{.size = int(size), .iterations = int(iterations), .salt = salt};
}

Result<PortalSettings> readSettings(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return portals(response.result(PortalSettings{
        .greeting = response["greetingSettings"_L1].textOr({}),
        .tenantAlias = response["tenantAlias"_L1].textOr({}),
        .baseDomain = response["baseDomain"_L1].textOr({}),
        .culture = response["culture"_L1].textOr({}),
        .standalone = response["standalone"_L1].flagOr(false),
        .passwordHash = readHash(response["passwordHash"_L1]),
        .needsCaptcha = !response["recaptchaPublicKey"_L1].textOr({}).isEmpty(),
    }));
}

Result<QString> readBuildVersion(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return portals(response.result(response["docSpace"_L1].text()));
}

Result<Capabilities> readCapabilities(const HttpAnswer &answer)
{
    const JsonReader response(answer.response);
    return portals(response.result(Capabilities{
        .ldapEnabled = response["ldapEnabled"_L1].flagOr(false),
        .oauthEnabled = response["oauthEnabled"_L1].flagOr(false),
        .identityServerEnabled = response["identityServerEnabled"_L1].flagOr(false),
        .ssoLabel = response["ssoLabel"_L1].textOr({}),
        .ssoUrl = response["ssoUrl"_L1].textOr({}),
    }));
}

HttpRequest anonymous(const QString &path)
{
    return {.path = path, .caller = HttpRequest::Caller::Anonymous};
}

}  // namespace

Async<PortalSettings> PortalApi::getSettings(std::stop_token stop)
{
    return readAnswer(m_transport.send(anonymous(u"settings"_s), std::move(stop)), readSettings, strangersAnswer);
}

Async<QString> PortalApi::getBuildVersion(std::stop_token stop)
{
    return readAnswer(m_transport.send(anonymous(u"settings/version/build"_s), std::move(stop)), readBuildVersion,
                      strangersAnswer);
}

Async<Capabilities> PortalApi::getCapabilities(std::stop_token stop)
{
    return readAnswer(m_transport.send(anonymous(u"capabilities"_s), std::move(stop)), readCapabilities, strangersAnswer);
}

}  // namespace twofold::api
