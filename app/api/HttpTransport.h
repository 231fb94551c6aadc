// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <chrono>
#include <optional>
#include <stop_token>

namespace twofold::api {

/// One call of the portal's REST API.
struct HttpRequest
{
    enum class Method { Get, Put, Post };
    /// As whom the call is sent.
    enum class Caller {
        Profile,          ///< with the credentials of the transport
        ProfileByCookie,  ///< the same, but a sign-in token as the cookie: some calls know "this session" by that alone
        Anonymous,        ///< without any: a TfaAuth confirm key is refused from a caller who is signed in
    };

    Method method = Method::Get;
    QString path;  ///< below /api/2.0/, e.g. "settings/tfaappcodes"; percent-encoded where needed
    QUrlQuery query;
    QJsonValue body = QJsonValue::Undefined;  ///< an object; Undefined: none for a GET, {} for a write
    Caller caller = Caller::Profile;
    Secret confirm;  ///< value of the `confirm` header; empty: no such header
    /// Sent as the cookie asc_auth_key in place of the transport's credentials, whatever form those have: signing out. Empty:
    /// not.
    Secret sessionCookie;
    /// Sent as the API key in place of the transport's credentials, whatever form those have: trying a key. Empty: not.
    Secret apiKey;
    std::chrono::milliseconds deadline = std::chrono::seconds(20);

    bool isWrite() const { return method != Method::Get; }
};

/// A cookie that an answer set. The program keeps no cookie jar.
struct SetCookie
{
    QByteArray name;
    Secret value;  ///< as it stood in the header, percent escapes included

    bool operator==(const SetCookie &) const = default;
};

/// A successful answer, out of its envelope.
struct HttpAnswer
{
    QJsonValue response = QJsonValue::Undefined;  ///< Undefined, null and "" all mean "nothing"; see isNothing()
    qint64 total = -1;                            ///< of a paged list; -1 where the portal sent none
    QList<SetCookie> cookies;                     ///< in the order of the header; of several with one name the last counts

    /// The answers "no member", null and "" are one and the same: releases differ in how they say nothing.
    bool isNothing() const;
    /// The last cookie of that name.
    std::optional<Secret> cookie(const QByteArray &name) const;
    /// The session token that this answer brought in Set-Cookie `asc_auth_key`, percent escapes decoded.
    std::optional<Secret> sessionToken() const;
};

/// The portal, as the API classes see it. The real one is NetworkTransport.
///
/// Every call finishes exactly once, in the thread that asked. A stop request aborts it (QFuture::cancel() of a continuation does
/// not reach its source), and it then ends as Cancelled. A write is sent once, whatever happens.
/// Errors: every kind that Error names for a wire fault; 403 with an envelope is NotAvailable, without one Forbidden.
class HttpTransport
{
public:
    HttpTransport() = default;
    virtual ~HttpTransport() = default;
    Q_DISABLE_COPY_MOVE(HttpTransport)

    virtual Async<HttpAnswer> send(const HttpRequest &request, std::stop_token stop) = 0;
};

}  // namespace twofold::api
