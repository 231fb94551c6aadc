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

struct GroupsPage
{
    QList<Group> groups;
    qint64 total = 0;
};

class GroupsApi
{
public:
    explicit GroupsApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET group, room admins and up. count is 1 to 100.
    Async<QList<Group>> getGroups(int startIndex, int count, std::stop_token stop);
    /// The same, of the groups whose name contains @p filterValue.
    Async<GroupsPage> searchGroups(const QString &filterValue, int startIndex, int count, std::stop_token stop);
    /// GET group/{id} without its members. BadRequest with status 404 for one that is not there (any more).
    Async<Group> getGroup(const QString &id, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
