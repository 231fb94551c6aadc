// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/NetworkTransport.h"

#include "app/api/Loopback.h"
#include "app/api/PendingCall.h"
#include "app/api/UploadOnce.h"
#include "app/core/Clock.h"
#include "app/core/Logging.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace twofold::api {

using namespace Qt::StringLiterals;

namespace {

// A connection that has idled longer is not used again. Servers and proxies keep theirs for five seconds and more, so that no
// write goes out on one that the other side is just closing, where nobody can tell whether it arrived.
constexpr int idleSeconds = 2;

QUrl addressOf(const HttpRequest &request, const QUrl &portal)
{
    auto address = portal;
    address.setPath(u"/api/2.0/"_s + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty())
        address.setQuery(request.query);
    return address;
}

Credentials callerOf(const HttpRequest &request, const Credentials &profile)
{
    if (!request.sessionCookie.isEmpty())
        return {.scheme = Credentials::Scheme::SessionCookie, .value = request.sessionCookie};
    if (!request.apiKey.isEmpty())
        return {.scheme = Credentials::Scheme::ApiKey, .value = request.apiKey};
    if (request.caller == HttpRequest::Caller::ProfileByCookie && profile.isSession())
        return {.scheme = Credentials::Scheme::SessionCookie, .value = profile.value};
    return request.caller == HttpRequest::Caller::Anonymous ? Credentials() : profile;
}

QNetworkRequest prepared(const QUrl &address, const HttpRequest &request, const Credentials &caller)
{
    QNetworkRequest prepared(address);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, idleSeconds);
    // Its streams repeat requests by rules of their own.
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setRawHeader("Accept", "application/json");
    prepared.setRawHeader("Cache-Control", "no-store");
    prepared.setRawHeader("User-Agent", "Twofold/"_ba + QCoreApplication::applicationVersion().toLatin1());
    if (!request.confirm.isEmpty())
        prepared.setRawHeader("confirm", request.confirm.bytes());
    applyCredentials(prepared, caller);
    return prepared;
}

QNetworkReply *start(QNetworkAccessManager &manager, const HttpRequest &request, QNetworkRequest prepared)
{
    if (!request.isWrite())
        return manager.get(prepared);

    auto bytes = QJsonDocument(request.body.toObject()).toJson(QJsonDocument::Compact);
    prepared.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    // Otherwise Qt copies the body into a buffer that rewinds, and can send it again.
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto body = std::make_unique<UploadOnce>(std::move(bytes));
    auto *reply =
        request.method == HttpRequest::Method::Put ? manager.put(prepared, body.get()) : manager.post(prepared, body.get());
    body.release()->setParent(reply);
    return reply;
}

// The last part of these paths may be a code.
QString shownPath(const QString &path)
{
    return path.startsWith("authentication/"_L1) ? u"authentication/…"_s : path;
}

std::optional<Error> refusal(const QUrl &address, const HttpRequest &request, const Credentials &caller)
{
    if (!address.isValid() || address.host().isEmpty())
        return Error{.kind = Error::Kind::BadRequest, .detail = u"no portal, or a path that is none"_s};
    if (address.scheme() != "https"_L1 && !(address.scheme() == "http"_L1 && isLoopback(address)))
        return Error{.kind = Error::Kind::NotTrusted, .detail = u"plain http is for this computer only"_s};
    if (!caller.fitsIntoHeader())
        return Error{.kind = Error::Kind::BadRequest, .detail = u"the token or key has characters that no header carries"_s};
    if (request.confirm.bytes().contains('\n') || request.confirm.bytes().contains('\r'))
        return Error{.kind = Error::Kind::BadRequest, .detail = u"the confirm link has a line break"_s};
    return std::nullopt;
}

}  // namespace

NetworkTransport::NetworkTransport(std::unique_ptr<QNetworkAccessManager> manager, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_manager(std::move(manager))
    , m_clock(clock)
{}

NetworkTransport::~NetworkTransport()
{
    // Calls that are under way end as Cancelled; what continues them may try to send again, and is refused.
    const auto manager = std::move(m_manager);
    while (auto *call = findChild<PendingCall *>(QString(), Qt::FindDirectChildrenOnly))
        delete call;
}

void NetworkTransport::setPortal(const QUrl &portal)
{
    m_portal = QUrl();
    m_portal.setScheme(portal.scheme());
    m_portal.setHost(portal.host());
    m_portal.setPort(portal.port());
    m_credentials = {};
    m_portalClock.reset();
}

void NetworkTransport::setCredentials(Credentials credentials)
{
    m_credentials = std::move(credentials);
}

Async<HttpAnswer> NetworkTransport::send(const HttpRequest &request, std::stop_token stop)
{
    if (!m_manager || stop.stop_requested())
        return failed<HttpAnswer>(Error{.kind = Error::Kind::Cancelled});
    const auto address = addressOf(request, m_portal);
    const auto caller = callerOf(request, m_credentials);
    if (auto error = refusal(address, request, caller))
        return failed<HttpAnswer>(std::move(*error));
    return startCall(request, address, caller, std::move(stop))->future();
}

PendingCall *NetworkTransport::startCall(const HttpRequest &request, const QUrl &address, const Credentials &caller,
                                         std::stop_token stop)
{
    PendingCall::Plan plan{
        .address = address,
        .followsRedirects = !request.isWrite(),
        .deadline = request.deadline,
        .start = [this, request,
                  caller](const QUrl &target) { return api::start(*m_manager, request, prepared(target, request, caller)); },
    };
    auto *call = new PendingCall(std::move(plan), m_clock, std::move(stop), this);
    connect(call, &PendingCall::dated, this,
            [this, address](const QDateTime &sent, const QDateTime &received, const QDateTime &date) {
                // The portal may have been changed while the call was under way.
                if (!isSameOrigin(address, m_portal))
                    return;
                m_portalClock.addAnswer(sent, received, date);
                Q_EMIT answered();
            });
    const auto started = m_clock.now();
    connect(
        call, &PendingCall::ended, this, [this, started, write = request.isWrite(), path = shownPath(request.path)](int status) {
            qCDebug(wireLog).noquote() << (write ? "write" : "read") << path << status << started.msecsTo(m_clock.now()) << "ms";
        });
    return call;
}

}  // namespace twofold::api
