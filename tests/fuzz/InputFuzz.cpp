// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that reads what others wrote: answers of a portal and of its identity service, confirm links, addresses and codes as
// people paste them.
#include "app/api/ConfirmLink.h"
#include "app/api/Envelope.h"
#include "app/api/Loopback.h"
#include "app/api/PendingCall.h"
#include "app/identity/IdToken.h"
#include "app/identity/OpenIdConfiguration.h"
#include "app/identity/TokenAnswer.h"
#include "app/otp/CodeText.h"
#include "app/otp/Totp.h"
#include "app/session/PortalAddress.h"
#include "app/session/PortalLink.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace twofold;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readAnswer(const QByteArray &body, int status)
{
    const auto answer = api::readEnvelope(status, body);
    require(answer || answer.error().httpStatus == status);
}

void readConfirmLink(const QString &url)
{
    const auto link = api::ConfirmLink::parse(url, {});
    require(!link || !link->query.startsWith(u'?'));
}

void readAddress(const QString &typed)
{
    const auto address = session::readPortalAddress(typed);
    if (!address)
        return;
    // What was accepted is an origin, and reading it again changes nothing.
    require(!address->host().isEmpty() && address->path().isEmpty());
    require(address->scheme() == QLatin1String("https") || api::isLoopback(*address));
    require(session::readPortalAddress(address->toString()) == address);
}

void readLink(const QString &typed)
{
    const auto link = session::readPortalLink(typed);
    const auto address = session::readPortalAddress(typed);
    // A link leads to the portal whose address it begins with, and its key stays out of the query that is shown.
    require(link.has_value() == address.has_value());
    require(!link || link->portal == *address);
    const QString query = link && link->confirm ? link->confirm->query : QString();
    require(!query.startsWith(QLatin1String("key=")) && !query.contains(QLatin1String("&key=")));
}

void readIdentity(const QByteArray &bytes)
{
    const QUrl portal(QStringLiteral("https://harbour.example"));
    const auto object = QJsonDocument::fromJson(bytes).object();
    if (const auto configuration = identity::readConfiguration(object, portal)) {
        require(api::isSameOrigin(configuration->tokenEndpoint, portal));
        require(api::isSameOrigin(configuration->authorizationEndpoint, portal));
    }
    const auto answer = identity::readTokenAnswer({.httpStatus = 200, .body = object}, {}, QDateTime());
    require(!answer || !answer->credentials.value.isEmpty());
    // Whatever it is, nobody signed it with a key that is known.
    const identity::IdTokenPromise promise{.issuer = QStringLiteral("https://harbour.example/oauth2"),
                                           .clientId = QStringLiteral("twofold"),
                                           .nonce = QStringLiteral("n")};
    require(!identity::checkIdToken(Secret::fromBytes(QByteArray(bytes)), object, promise));
}

void readCodes(const QString &typed)
{
    const auto code = otp::readAppCode(typed);
    require(!code || code->size() == otp::digits);
    otp::readBackupCode(typed);
    otp::decodeBase32(Secret::fromText(typed));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readAnswer(bytes, 200);
    readAnswer(bytes, 403);
    const auto text = QString::fromUtf8(bytes);
    readConfirmLink(text);
    readAddress(text);
    readLink(text);
    readIdentity(bytes);
    readCodes(text);
    return 0;
}
