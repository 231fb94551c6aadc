// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Caller.h"
#include "app/demoportal/Reply.h"

#include <functional>

namespace twofold::demoportal {

/// One request with what was found out about it before it reaches its route.
struct Call
{
    const Request &request;
    const Caller &caller;
    QStringList captured;  ///< what stood in place of the braces of the route's path

    Person &person() const { return *caller.person; }  ///< not for routes that anybody may call
};

using Handler = std::function<Reply(const Call &)>;

/// Who may call a route.
struct Access
{
    enum class Kind { Anyone, SignedIn, Confirm };

    Kind kind = Kind::Anyone;
    /// Scope that covers the route beside the global one, as "accounts"; empty: only the global one.
    QString scope;
    bool isScopeTested = true;
    QList<ConfirmType> roles;          ///< for Kind::Confirm
    bool isOpenToAllSignedIn = false;  ///< for Kind::Confirm: a caller without a role is let in as well

    static Access anyone() { return {}; }
    static Access signedIn(const QString &scope = {}) { return {Kind::SignedIn, scope}; }
    static Access withoutScope() { return {Kind::SignedIn, {}, false}; }
    static Access confirmed(const QList<ConfirmType> &roles, bool isOpenToAllSignedIn = false)
    {
        return {Kind::Confirm, {}, false, roles, isOpenToAllSignedIn};
    }
};

struct Route
{
    QByteArray method;
    QStringList path;  ///< segments; "{}" stands for any one
    Access access;
    Handler handler;
};

/// Finds the route of a request. Letter case in paths does not matter; a path written out wins over one with braces.
class Router
{
public:
    /// path is relative to /api/2.0/, as "settings/tfaapp".
    void add(const QByteArray &method, const QString &path, Access access, Handler handler);

    struct Match
    {
        const Route *route = nullptr;
        QStringList captured;
        bool isKnownPath = false;  ///< the path exists for another method
    };

    Match find(const QByteArray &method, const QString &path) const;

private:
    QList<Route> m_routes;
};

}  // namespace twofold::demoportal
