// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Journal.h"

#include <QHash>

namespace twofold::demoportal {

/// What a sign-in token stands for.
struct Session
{
    QByteArray token;
    QUuid person;
    int loginEvent = 0;  ///< the line in the sign-in history that began it
    QDateTime began;
    QDateTime expires;
    QString ip;
    QString browser;
    QString platform;
    QString page;
    bool isActive = true;
};

/// Sign-in tokens: base64, so that their percent-encoding in a cookie matters. A policy save ends all of them, an unlink those of
/// one person, sign-out one.
class Sessions
{
public:
    /// Lives for a year from now.
    Session begin(const Person &person, int loginEvent, const Request &request, const QDateTime &now);
    /// token may be percent-encoded. Null for one that is unknown, ended or too old.
    const Session *find(const QByteArray &token, const QDateTime &now) const;

    void endAll();
    void endAllOf(const QUuid &person);
    void endAllOfExcept(const QUuid &person, int loginEvent);
    void end(int loginEvent);
    QList<Session> activeOf(const QUuid &person, const QDateTime &now) const;
    const Session *findByEvent(int loginEvent) const;

private:
    QHash<QByteArray, Session> m_sessions;
};

}  // namespace twofold::demoportal
