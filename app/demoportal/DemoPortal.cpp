// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoPortal.h"

#include "app/demoportal/HttpAdapter.h"

#include <QSslServer>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBody = 4 * 1024 * 1024;

bool covers(const QStringList &scopes, const QString &scope, bool isRead)
{
    const auto has = [&scopes](const QString &name) { return scopes.contains(name); };
    if (has(u"*:write"_s) || (isRead && has(u"*:read"_s)))
        return true;
    if (scope.isEmpty())
        return false;
    return has(scope + u":write"_s) || (isRead && has(scope + u":read"_s));
}

/// A limiter stands before everything else, and has no envelope.
Reply tooMany(std::chrono::seconds wait, const QDateTime &now)
{
    Reply reply = Reply::bare(429);
    reply.headers = {{"Retry-After"_ba, QByteArray::number(qlonglong(wait.count()))}, {"Date"_ba, httpDate(now)}};
    return reply;
}

}  // namespace

DemoPortal::DemoPortal(const PortalOptions &options, const Clock &clock)
    : m_state(options, clock)
    , m_authenticator(m_state)
    , m_tfaPolicyRoutes(m_state)
    , m_tfaAppRoutes(m_state)
    , m_authRoutes(m_state)
    , m_settingsRoutes(m_state)
    , m_peopleRoutes(m_state)
    , m_securityRoutes(m_state)
    , m_keyRoutes(m_state)
{
    m_tfaPolicyRoutes.addTo(m_router);
    m_tfaAppRoutes.addTo(m_router);
    m_authRoutes.addTo(m_router);
    m_settingsRoutes.addTo(m_router);
    m_peopleRoutes.addTo(m_router);
    m_securityRoutes.addTo(m_router);
    m_keyRoutes.addTo(m_router);
    HttpAdapter::install(m_server, [this](Request request) {
        request.isSecure = m_isSecure;
        return answer(request);
    });
}

bool DemoPortal::listen(quint16 port)
{
    return serve(std::make_unique<QTcpServer>(), port, u"http"_s);
}

bool DemoPortal::listenSecurely(quint16 port, const QSslConfiguration &configuration)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    m_isSecure = true;
    return serve(std::move(server), port, u"https"_s);
}

bool DemoPortal::serve(std::unique_ptr<QTcpServer> server, quint16 port, const QString &scheme)
{
    if (!server->listen(QHostAddress::LocalHost, port))
        return false;
    m_address = u"%1://127.0.0.1:%2"_s.arg(scheme, QString::number(server->serverPort()));
    return HttpAdapter::bind(m_server, std::move(server));
}

Reply DemoPortal::answer(const Request &request)
{
    if (const auto wait = m_state.rateLimit.refuse(request.clientAddress(), m_state.now()))
        return tooMany(*wait, m_state.now());
    Authenticator::Outcome outcome;
    Reply reply = route(request, outcome);
    reply.headers.append({"Date"_ba, httpDate(m_state.now())});
    if (reply.isFromExceptionHandler)
        return reply;
    if (outcome.isBasic)
        reply.headers.append({"WWW-Authenticate"_ba, "Basic"_ba});
    if (outcome.clearsCookie)
        reply.clearCookie("asc_auth_key"_ba, request.isSecure);
    return reply;
}

Reply DemoPortal::route(const Request &request, Authenticator::Outcome &outcome)
{
    if (request.body.size() > largestBody)
        return Reply::bare(413);
    const Router::Match match = m_router.find(request.method, request.path);
    if (!match.route)
        return Reply::bare(match.isKnownPath ? 405 : 404);
    outcome = m_authenticator.identify(request);
    if (outcome.fault)
        return Envelope::failure(*outcome.fault);
    if (auto refusal = admit(*match.route, request, outcome.caller))
        return *refusal;
    return match.route->handler({request, outcome.caller, match.captured});
}

std::optional<Reply> DemoPortal::admit(const Route &route, const Request &request, Caller &caller)
{
    const Access &access = route.access;
    if (access.kind == Access::Kind::Anyone)
        return std::nullopt;
    if (access.kind == Access::Kind::Confirm) {
        const auto confirmed = m_authenticator.confirm(request, caller);
        if (!confirmed)
            return Reply::bare(401);
        caller = *confirmed;
        const bool hasRole = caller.role && access.roles.contains(*caller.role);
        const bool isPlain = !caller.role && access.isOpenToAllSignedIn;
        return hasRole || isPlain ? std::nullopt : std::optional(Reply::bare(403));
    }
    if (!caller.isKnown())
        return Reply::bare(401);
    if (access.isScopeTested && !covers(caller.scopes, access.scope, route.method == "GET"))
        return Reply::bare(403);
    return std::nullopt;
}

}  // namespace twofold::demoportal
