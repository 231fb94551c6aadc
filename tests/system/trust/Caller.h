// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AccessManager.h"
#include "app/api/NetworkTransport.h"
#include "app/core/Clock.h"
#include "tests/system/trust/FixedRules.h"

#include <QFutureWatcher>
#include <QSignalSpy>

namespace twofold::tests {

/// The program's way to a portal, signed in with a token that can be looked for in what arrives.
class Caller
{
public:
    static constexpr const char *token = "token-of-the-person";

    /// By `rules`, which can be changed.
    explicit Caller(const QUrl &portal) : Caller(portal, rules) {}

    /// By others, which outlive it.
    Caller(const QUrl &portal, const api::ConnectionRules &others) : manager(new api::AccessManager(others))
    {
        transport.setPortal(portal);
        transport.setCredentials(
            {.scheme = api::Credentials::Scheme::BearerToken, .value = Secret::fromText(QString::fromLatin1(token))});
    }

    Result<api::HttpAnswer> call(const api::HttpRequest &request)
    {
        const auto future = transport.send(request, {});
        QFutureWatcher<Result<api::HttpAnswer>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (!future.isFinished() && !finished.wait(30'000))
            return tl::unexpected(Error{.kind = Error::Kind::TimedOut, .detail = QStringLiteral("the test's own patience")});
        return future.result();
    }
    Result<api::HttpAnswer> get() { return call({.path = QStringLiteral("settings")}); }
    Result<api::HttpAnswer> put()
    {
        return call({.method = api::HttpRequest::Method::Put, .path = QStringLiteral("settings/tfaapp")});
    }

    FixedRules rules;
    SystemClock clock;
    api::AccessManager *manager;
    api::NetworkTransport transport{std::unique_ptr<QNetworkAccessManager>(manager), clock};
};

}  // namespace twofold::tests
