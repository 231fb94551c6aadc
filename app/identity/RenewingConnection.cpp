// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/RenewingConnection.h"

#include "app/core/Clock.h"

#include <algorithm>
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
    // The renewals go on: their tokens are kept for the account that they are of.
    QList<AsyncSource<bool>> waiting;
    for (auto &renewal : m_renewals)
        waiting.append(std::exchange(renewal.waiting, {}));
    for (const auto &each : waiting)
        each.fail({.kind = Error::Kind::Cancelled});
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
    if (isRenewable() && (expiresSoon() || renewalOf(m_connection.credentials())))
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

void RenewingConnection::takeRefusal(const HttpRequest &request, const std::stop_token &stop,
                                     const AsyncSource<HttpAnswer> &source, const Used &used, const Error &refusal)
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
    const auto from = m_connection.credentials();
    if (auto *renewal = renewalOf(from)) {
        renewal->waiting.append(renewed);
        return;
    }
    m_renewals.append({.from = from, .keep = m_keeper ? m_keeper(from) : Keep(), .waiting = {renewed}});
    renew(from);
}

RenewingConnection::Renewal *RenewingConnection::renewalOf(const api::Credentials &credentials)
{
    const auto found = std::find_if(m_renewals.begin(), m_renewals.end(),
                                    [&](const Renewal &renewal) { return api::areSameTokens(renewal.from, credentials); });
    return found == m_renewals.end() ? nullptr : &*found;
}

void RenewingConnection::renew(const api::Credentials &from)
{
    m_renew(m_connection.portal(), from).then(this, [this, from](const Result<api::Credentials> &renewed) {
        if (!renewed)
            endRenewal(from, tl::unexpected(renewed.error()));
        else
            keep(from, *renewed);
    });
}

void RenewingConnection::keep(const api::Credentials &from, const api::Credentials &renewed)
{
    const auto *renewal = renewalOf(from);
    const auto keep = renewal ? renewal->keep : Keep();  // a copy: others may begin while it runs
    const auto keeping = keep ? keep(renewed) : ready<bool>(true);
    keeping.then(this, [this, from, renewed](const Result<bool> &) {
        // Somebody else may have signed in; or the same account was opened again from before.
        if (api::areSameTokens(m_connection.credentials(), from))
            m_connection.setCredentials(renewed);
        endRenewal(from, true);
    });
}

void RenewingConnection::endRenewal(const api::Credentials &from, const Result<bool> &result)
{
    auto *renewal = renewalOf(from);
    if (!renewal)
        return;
    const auto waiting = std::exchange(renewal->waiting, {});
    m_renewals.removeAt(renewal - m_renewals.constData());
    for (const auto &each : waiting)
        each.finish(result);
}

}  // namespace twofold::identity
