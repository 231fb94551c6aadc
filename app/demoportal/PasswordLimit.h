// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/LoginSettings.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace twofold::demoportal {

/// Wrong passwords per login and address: so many within the period, and both are blocked for a time.
class PasswordLimit
{
public:
    /// Asked before a password is looked at; a try too many begins the block.
    bool isBlocked(const QString &login, const QString &address, const LoginSettings &settings, const QDateTime &now);
    void failed(const QString &login, const QString &address, const QDateTime &now);
    void succeeded(const QString &login, const QString &address);

private:
    struct Entry
    {
        QList<QDateTime> failures;
        QDateTime blockedUntil;
    };

    QHash<QString, Entry> m_entries;
};

}  // namespace twofold::demoportal
