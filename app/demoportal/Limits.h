// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QUuid>

namespace twofold::demoportal {

/// The portal's login settings, in tries and seconds.
struct LoginSettings
{
    int attemptCount = 5;
    int blockTime = 60;
    int checkPeriod = 60;

    bool operator==(const LoginSettings &) const = default;
};

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

/// Codes per person: a counter that lives for a minute from the last counted try.
class CodeLimit
{
public:
    /// Counts a try; false when it is one too many.
    bool admit(const QUuid &person, const LoginSettings &settings, const QDateTime &now);
    /// A right code gives its try back.
    void giveBack(const QUuid &person, const QDateTime &now);

private:
    struct Counter
    {
        int tries = 0;
        QDateTime until;
    };

    QHash<QUuid, Counter> m_counters;
};

}  // namespace twofold::demoportal
