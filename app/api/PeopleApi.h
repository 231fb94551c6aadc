// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace twofold::api {

class HttpTransport;

/// A person of the portal (EmployeeFullDto), as far as the program uses it.
struct Person
{
    enum class Status {
        Active,
        Terminated,  ///< disabled: can't sign in
        Pending,     ///< invited, has not signed in yet
    };

    QString id;           ///< GUID
    QString displayName;  ///< plain text; the portal sends it HTML-encoded
    QString email;
    bool isOwner = false;
    bool isAdmin = false;  ///< DocSpace admin; the owner's is false from release 3.7 on, so test mayManagePortal()
    bool isRoomAdmin = false;
    bool isVisitor = false;
    bool isCollaborator = false;  ///< of the type "User"
    Status status = Status::Active;
    QStringList groupIds;
    QStringList groupNames;  ///< of groupIds, one by one; plain text, empty where the portal gives none
    /// Whether groupIds are all that the person is in. A full description leaves them out where there are none; a short one always.
    bool areGroupsKnown = false;
    QString mobilePhone;
    /// Only sent to admins while the method is "app"; absent is not false.
    std::optional<bool> tfaAppEnabled;

    bool mayManagePortal() const { return isOwner || isAdmin; }
    bool operator==(const Person &) const = default;
};

struct PeoplePage
{
    QList<Person> people;
    qint64 total = 0;
};

/// Whom to look for and in what order. What is empty leaves that to the portal.
struct PeopleQuery
{
    QString filterValue;   ///< words, each part of a name or of the e-mail address
    QString groupId;       ///< GUID
    QString employeeType;  ///< "DocSpaceAdmin", "RoomAdmin", "User" or "Guest"
    QString sortBy;        ///< "firstname", "email", "type" and others (UserSortType of DocSpace-server)
    bool isDescending = false;

    bool operator==(const PeopleQuery &) const = default;
};

class PeopleApi
{
public:
    explicit PeopleApi(HttpTransport &transport) : m_transport(transport) {}

    /// GET people/@self
    Async<Person> getSelf(std::stop_token stop);
    /// GET people/{id}, room admins and up. BadRequest with status 404 for one that is not there (any more).
    Async<Person> getPerson(const QString &id, std::stop_token stop);
    /// GET people/filter, room admins and up. count is 1 to 100.
    Async<PeoplePage> searchByFilter(const PeopleQuery &people, int startIndex, int count, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

}  // namespace twofold::api
