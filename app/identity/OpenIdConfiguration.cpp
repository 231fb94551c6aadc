// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/OpenIdConfiguration.h"

#include "app/api/PendingCall.h"
#include "app/identity/JsonFetch.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

namespace twofold::identity {

using namespace Qt::StringLiterals;

namespace {

// The service issues as <portal>/oauth2, and the portal's web server shows its document at its own root too.
constexpr auto servicePath = "/oauth2"_L1;
constexpr auto documentPath = "/.well-known/openid-configuration"_L1;

tl::unexpected<Error> refused(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::IdentityRefused, .detail = detail});
}

QUrl at(const QUrl &portal, const QString &path)
{
    auto url = portal;
    url.setPath(path);
    return url;
}

bool isIssuerOf(const QString &issuer, const QUrl &portal)
{
    const auto plain = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    const auto root = portal.toString(QUrl::FullyEncoded | QUrl::RemovePath);
    return plain == root || plain == root + servicePath;
}

bool offersS256(const QJsonObject &document)
{
    const auto methods = document["code_challenge_methods_supported"_L1];
    return methods.isUndefined() || methods.toArray().contains("S256"_L1);
}

void tryNext(QNetworkAccessManager &network, const QUrl &portal, const QStringList &paths, const std::stop_token &stop,
             const AsyncSource<OpenIdConfiguration> &source)
{
    if (paths.isEmpty())
        return source.fail({.kind = Error::Kind::NotAvailable, .detail = u"no identity service"_s});
    fetchJson(network, at(portal, paths.first()), stop)
        .then(&network, [&network, portal, paths, stop, source](const Result<JsonAnswer> &answer) {
            // A page of the portal's own in the document's place is "no such document", as is a redirect to one.
            const bool isElsewhere = !answer && answer.error().kind == Error::Kind::RedirectedElsewhere;
            if (!answer && !isElsewhere)
                return source.fail(answer.error());
            // A service in trouble is not an absent one: nobody is to be told to sign in another way.
            if (answer && answer->httpStatus >= 500)
                return source.fail({.kind = Error::Kind::ServerFault, .httpStatus = answer->httpStatus});
            if (isElsewhere || answer->httpStatus != 200 || answer->body.isEmpty())
                return tryNext(network, portal, paths.mid(1), stop, source);
            source.finish(readConfiguration(answer->body, portal));
        });
}

}  // namespace

Result<OpenIdConfiguration> readConfiguration(const QJsonObject &document, const QUrl &portal)
{
    const auto url = [&document](QLatin1StringView name) { return QUrl(document[name].toString(), QUrl::StrictMode); };
    OpenIdConfiguration configuration{
        .issuer = document["issuer"_L1].toString(),
        .authorizationEndpoint = url("authorization_endpoint"_L1),
        .tokenEndpoint = url("token_endpoint"_L1),
        .keySet = url("jwks_uri"_L1),
        .revocationEndpoint = url("revocation_endpoint"_L1),
    };
    if (!isIssuerOf(configuration.issuer, portal))
        return refused(u"the document speaks for another issuer"_s);
    for (const auto &endpoint : {configuration.authorizationEndpoint, configuration.tokenEndpoint, configuration.keySet}) {
        if (!api::isSameOrigin(endpoint, portal))
            return refused(u"an endpoint lies outside of the portal"_s);
    }
    if (!configuration.revocationEndpoint.isEmpty() && !api::isSameOrigin(configuration.revocationEndpoint, portal))
        return refused(u"an endpoint lies outside of the portal"_s);
    if (!offersS256(document))
        return refused(u"PKCE with S256 is not offered"_s);
    return configuration;
}

Async<OpenIdConfiguration> discover(QNetworkAccessManager &network, const QUrl &portal, std::stop_token stop)
{
    const AsyncSource<OpenIdConfiguration> source;
    tryNext(network, portal, {documentPath, servicePath + documentPath}, stop, source);
    return source.future();
}

}  // namespace twofold::identity
