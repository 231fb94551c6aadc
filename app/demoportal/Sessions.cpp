// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Sessions.h"

#include "app/demoportal/Chance.h"

#include <algorithm>

namespace twofold::demoportal {

Session Sessions::begin(const Person &person, int loginEvent, const Request &request, const QDateTime &now)
{
    constexpr int tokenBytes = 64;
    Session session;
    session.token = chanceBytes(tokenBytes).toBase64();
    session.person = person.id;
    session.loginEvent = loginEvent;
    session.began = now;
    session.expires = now.addYears(1);
    session.ip = request.clientAddress();
    session.browser = browserOf(request);
    session.platform = platformOf(request);
    session.page = request.path;
    m_sessions.insert(session.token, session);
    return session;
}

const Session *Sessions::find(const QByteArray &token, const QDateTime &now) const
{
    auto it = m_sessions.constFind(token);
    if (it == m_sessions.constEnd())
        it = m_sessions.constFind(QByteArray::fromPercentEncoding(token));
    if (it == m_sessions.constEnd() || !it->isActive || it->expires <= now)
        return nullptr;
    return &*it;
}

void Sessions::endAll()
{
    for (Session &session : m_sessions)
        session.isActive = false;
}

void Sessions::endAllOf(const QUuid &person)
{
    endAllOfExcept(person, 0);
}

void Sessions::endAllOfExcept(const QUuid &person, int loginEvent)
{
    for (Session &session : m_sessions) {
        if (session.person == person && session.loginEvent != loginEvent)
            session.isActive = false;
    }
}

void Sessions::end(int loginEvent)
{
    for (Session &session : m_sessions) {
        if (session.loginEvent == loginEvent)
            session.isActive = false;
    }
}

QList<Session> Sessions::activeOf(const QUuid &person, const QDateTime &now) const
{
    QList<Session> found;
    for (const Session &session : m_sessions) {
        if (session.person == person && session.isActive && session.expires > now)
            found.append(session);
    }
    std::sort(found.begin(), found.end(), [](const Session &a, const Session &b) { return a.loginEvent > b.loginEvent; });
    return found;
}

const Session *Sessions::findByEvent(int loginEvent) const
{
    const auto it = std::find_if(m_sessions.cbegin(), m_sessions.cend(),
                                 [loginEvent](const Session &session) { return session.loginEvent == loginEvent; });
    return it == m_sessions.cend() ? nullptr : &*it;
}

}  // namespace twofold::demoportal
