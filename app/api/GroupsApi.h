// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace twofold::api {

class HttpTransport;

struct Group
{
    QString id;    ///< GUID
    QString name;  ///< plain text
    int membersCount = 0;

    bool operator==(const Group &) const = default;
};

class GroupsApi
{
public:
    explicit GroupsApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET group, room admins and up. count is 1 to 100.
    Async<QList<Group>> getGroups(int startIndex, int count, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
