// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// One place where an account is signed in.
struct ActiveConnection
{
    qint64 id = 0;    ///< of the line in the sign-in history that began it
    QDateTime began;  ///< UTC; invalid where the portal did not say
    QString ip;
    QString country;  ///< these two may be empty: the portal looks them up from the address
    QString city;
    QString browser;   ///< as the portal reads the User-Agent, e.g. "Firefox 128"; may be empty
    QString platform;  ///< e.g. "Windows 11"; may be empty

    bool operator==(const ActiveConnection &) const = default;
};

/// Where the caller's account is signed in, its own connection first, then the newest.
struct ActiveConnections
{
    qint64 own = 0;  ///< id of the caller's own; 0: the caller is no session, as with an API key
    QList<ActiveConnection> items;

    /// All but the caller's own.
    QList<ActiveConnection> others() const;
    bool operator==(const ActiveConnections &) const = default;
};

/// The connections (sessions) of the caller's own account, on any release. The portal knows "this connection" by its cookie alone
/// (ConnectionsController.cs of DocSpace-server): asked with the token in a header it would end the caller's own one too. So a
/// sign-in token goes as the cookie here, whatever form the profile uses.
/// Errors: Forbidden for an API key or OAuth token whose scopes do not cover it; else those that every call has.
class ConnectionsApi
{
public:
    explicit ConnectionsApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET security/activeconnections
    Async<ActiveConnections> getActiveConnections(std::stop_token stop);
    /// PUT security/activeconnections/logoutallexceptthis. ServerFault when the portal says that it came to nothing, which it does
    /// with status 200. Called by someone who is no session, it ends all of the account's.
    Async<bool> logOutAllExceptThis(std::stop_token stop);
    /// PUT security/activeconnections/logout/{id}. False: there is no such connection any more.
    Async<bool> logOut(qint64 id, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
