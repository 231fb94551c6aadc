// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace twofold::demoportal {

struct BackupCode
{
    QString code;
    bool isUsed = false;
};

/// An account of the portal.
struct Person
{
    enum class Role { RoomAdmin = 1, Guest = 2, Admin = 3, User = 4 };  ///< numbered as employeeType on the wire
    enum class Status { Active = 1, Terminated = 2, Pending = 4 };      ///< numbered as on the wire

    QUuid id;
    QString firstName;
    QString lastName;
    QString email;
    QString title;
    Role role = Role::User;
    Status status = Status::Active;
    bool isOwner = false;
    QDateTime registered;
    QString password;  ///< empty for an account that was never activated
    QList<QUuid> groups;

    QString mobilePhone;
    bool phoneIsConfirmed = false;

    /// Changes with every unlink, so that the next set-up has another key. Empty until the first key is asked for.
    QByteArray salt;
    /// An app is linked when this is not empty; used codes stay in it.
    QList<BackupCode> backupCodes;

    QString displayName() const { return firstName + QChar(u' ') + lastName; }
    bool isLinked() const { return !backupCodes.isEmpty(); }
    bool isAdmin() const { return isOwner || role == Role::Admin; }
    bool isGuestOrUser() const { return !isOwner && (role == Role::Guest || role == Role::User); }
};

struct Group
{
    QUuid id;
    QString name;
    QUuid manager;
};

}  // namespace twofold::demoportal
