// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/RenewingConnection.h"

#include "app/core/Clock.h"

#include <utility>

namespace twofold::identity {

using namespace Qt::StringLiterals;

using api::HttpAnswer;
using api::HttpRequest;

namespace {

constexpr int earlySeconds = 30;  ///< a call on its way would otherwise arrive too late

bool isInOwnName(const HttpRequest &request)
{
    return request.caller != HttpRequest::Caller::Anonymous && request.sessionCookie.isEmpty() && request.apiKey.isEmpty();
}

/// A session goes on with another token after an unlink or a validated code. In between nobody is signed in when it is another one.
bool isSuccessor(const api::Credentials &next, const api::Credentials &former)
{
    return next.isSession() && former.isSession() && next.scheme == former.scheme;
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
    const bool isSameAccount = isSuccessor(credentials, m_connection.credentials());
    m_connection.setCredentials(std::move(credentials));
    if (!isSameAccount)
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
    if (!isInOwnName(request))
        return m_connection.send(request, std::move(stop));
    const AsyncSource<HttpAnswer> source;
    if (isRenewable() && (expiresSoon() || !m_waiting.isEmpty()))
        sendAfterRenewal(request, stop, source);
    else
        sendNow(request, stop, source, Try::First);
    return source.future();
}

void RenewingConnection::sendNow(const HttpRequest &request, const std::stop_token &stop, const AsyncSource<HttpAnswer> &source,
                                 Try which)
{
    const Used used{.value = m_connection.credentials().value, .account = m_account, .which = which};
    m_connection.send(request, stop).then(this, [this, request, stop, source, used](const Result<HttpAnswer> &answer) {
        if (answer || answer.error().kind != Error::Kind::Unauthorized)
            source.finish(answer);
        else
            takeRefusal(request, stop, source, used, answer.error());
    });
}

void RenewingConnection::takeRefusal(const HttpRequest &request, const std::stop_token &stop, const AsyncSource<HttpAnswer> &source,
                                     const Used &used, const Error &refusal)
{
    const auto present = m_connection.credentials();
    const bool mayRepeat = !request.isWrite() && used.which == Try::First;
    if (present.value == used.value || present.scheme == api::Credentials::Scheme::None) {
        if (mayRepeat && isRenewable())
            sendAfterRenewal(request, stop, source);
        else
            source.fail(refusal);
    } else if (mayRepeat && used.account == m_account) {
        sendNow(request, stop, source, Try::Second);
    } else {
        // Whoever asked would take it for the end of the session that is good.
        source.fail({.kind = Error::Kind::Cancelled, .detail = u"refused with credentials that are not used any more"_s});
    }
}

void RenewingConnection::sendAfterRenewal(const HttpRequest &request, const std::stop_token &stop,
                                          const AsyncSource<HttpAnswer> &source)
{
    const AsyncSource<bool> renewed;
    renewed.future().then(this, [this, request, stop, source](const Result<bool> &result) {
        if (!result)
            source.fail(result.error());
        else
            sendNow(request, stop, source, Try::Second);
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
