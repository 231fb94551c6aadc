// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/RenewingConnection.h"

#include "app/core/Clock.h"

#include <utility>

namespace twofold::identity {

using api::HttpAnswer;
using api::HttpRequest;

namespace {

constexpr int earlySeconds = 30;  ///< a call on its way would otherwise arrive too late

bool isInOwnName(const HttpRequest &request)
{
    return request.caller == HttpRequest::Caller::Profile && request.sessionCookie.isEmpty() && request.apiKey.isEmpty();
}

}  // namespace

RenewingConnection::RenewingConnection(api::PortalConnection &connection, const Clock &clock, Renew renew, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_clock(clock)
    , m_renew(std::move(renew))
{}

void RenewingConnection::setPortal(const QUrl &portal)
{
    m_connection.setPortal(portal);
    beginAccount();
}

void RenewingConnection::setCredentials(api::Credentials credentials)
{
    m_connection.setCredentials(std::move(credentials));
    beginAccount();
}

void RenewingConnection::beginAccount()
{
    ++m_account;
    endRenewal(tl::unexpected(Error{.kind = Error::Kind::Cancelled}));
}

bool RenewingConnection::isRenewable() const
{
    const auto credentials = m_connection.credentials();
    return credentials.scheme == api::Credentials::Scheme::OAuth2 && !credentials.renewal.refreshToken.isEmpty();
}

bool RenewingConnection::expiresSoon() const
{
    const auto expires = m_connection.credentials().renewal.expires;
    return expires.isValid() && expires <= m_clock.now().addSecs(earlySeconds);
}

Async<HttpAnswer> RenewingConnection::send(const HttpRequest &request, std::stop_token stop)
{
    if (!isInOwnName(request) || !isRenewable())
        return m_connection.send(request, std::move(stop));
    const AsyncSource<HttpAnswer> source;
    if (expiresSoon() || !m_waiting.isEmpty()) {
        sendAfterRenewal(request, stop, source);
        return source.future();
    }
    const auto used = m_connection.credentials().value;
    const auto account = m_account;
    m_connection.send(request, stop).then(this, [this, request, stop, source, used, account](const Result<HttpAnswer> &answer) {
        const bool isRefused = !answer && answer.error().kind == Error::Kind::Unauthorized;
        if (!isRefused || request.isWrite() || account != m_account)
            return source.finish(answer);
        // Another call may have had the token renewed in the meantime.
        if (m_connection.credentials().value != used)
            return sendOnce(request, stop, source);
        sendAfterRenewal(request, stop, source);
    });
    return source.future();
}

void RenewingConnection::sendOnce(const HttpRequest &request, const std::stop_token &stop, const AsyncSource<HttpAnswer> &source)
{
    m_connection.send(request, stop).then(this, [source](const Result<HttpAnswer> &answer) { source.finish(answer); });
}

void RenewingConnection::sendAfterRenewal(const HttpRequest &request, const std::stop_token &stop,
                                          const AsyncSource<HttpAnswer> &source)
{
    const AsyncSource<bool> renewed;
    renewed.future().then(this, [this, request, stop, source](const Result<bool> &result) {
        if (!result)
            source.fail(result.error());
        else
            sendOnce(request, stop, source);
    });
    m_waiting.append(renewed);
    if (m_waiting.size() == 1)
        renew();
}

void RenewingConnection::renew()
{
    const auto account = m_account;
    m_renew(m_connection.portal(), m_connection.credentials())
        .then(this, [this, account](const Result<api::Credentials> &renewed) {
            if (account != m_account)
                return;
            if (!renewed)
                endRenewal(tl::unexpected(renewed.error()));
            else
                use(*renewed);
        });
}

void RenewingConnection::use(const api::Credentials &credentials)
{
    const auto account = m_account;
    const auto keeping = m_keep ? m_keep(credentials) : ready<bool>(true);
    keeping.then(this, [this, account, credentials](const Result<bool> &) {
        if (account != m_account)
            return;
        m_connection.setCredentials(credentials);
        endRenewal(true);
    });
}

void RenewingConnection::endRenewal(const Result<bool> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &each : waiting)
        each.finish(result);
}

}  // namespace twofold::identity
