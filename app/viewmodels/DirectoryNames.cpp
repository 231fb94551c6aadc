// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/DirectoryNames.h"

#include "app/session/Session.h"

#include <QUuid>

#include <utility>

namespace twofold::viewmodels {

using Kind = DirectoryEntry::Kind;
using Presence = DirectoryEntry::Presence;
using session::Session;

namespace {

constexpr int notFound = 404;  // HTTP status

/// The next question would end as this one did.
bool concernsAll(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadRequest:
    case Error::Kind::ServerFault:
    case Error::Kind::Malformed: return false;
    default: return true;
    }
}

}  // namespace

DirectoryNames::DirectoryNames(Session &session, api::PeopleApi &people, api::GroupsApi &groups, Limits limits, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_people(people)
    , m_groups(groups)
    , m_limits(limits)
{
    connect(&m_session, &Session::resumed, this, &DirectoryNames::retry);
}

QString DirectoryNames::keyOf(Kind kind, const QString &id)
{
    return (kind == Kind::Person ? u'p' : u'g') + id.toLower();
}

void DirectoryNames::resolve(const QStringList &people, const QStringList &groups)
{
    m_wanted.clear();
    for (const auto &id : people)
        m_wanted.append({Kind::Person, id});
    for (const auto &id : groups)
        m_wanted.append({Kind::Group, id});
    m_queue.clear();
    for (const auto &wanted : std::as_const(m_wanted)) {
        if (!isSettled(wanted))
            m_queue.append(wanted);
    }
    askNext();
}

bool DirectoryNames::isSettled(const Wanted &wanted) const
{
    const auto key = keyOf(wanted.kind, wanted.id);
    return m_known.contains(key) || m_asked.contains(key) || QUuid(wanted.id).isNull()
        || (wanted.kind == Kind::Group && systemGroup(wanted.id));
}

DirectoryEntry DirectoryNames::entry(Kind kind, const QString &id) const
{
    auto entry = m_known.value(keyOf(kind, id), {.kind = kind, .presence = Presence::Unread});
    entry.id = id;
    if (kind == Kind::Group)
        entry.system = systemGroup(id);
    if (entry.system)
        entry.presence = Presence::Known;
    else if (QUuid(id).isNull())
        entry.presence = Presence::Gone;  // no id that a portal gives
    return entry;
}

void DirectoryNames::learn(const DirectoryEntry &entry)
{
    m_known.insert(keyOf(entry.kind, entry.id), entry);
}

void DirectoryNames::retry()
{
    stopAll();
    m_underWay = 0;
    m_asked.clear();
    m_error = {};
    QStringList people;
    QStringList groups;
    for (const auto &wanted : std::as_const(m_wanted))
        (wanted.kind == Kind::Person ? people : groups).append(wanted.id);
    resolve(people, groups);
}

void DirectoryNames::clear()
{
    stopAll();
    m_wanted.clear();
    m_queue.clear();
    m_known.clear();
    m_asked.clear();
    m_lookups = 0;
    m_underWay = 0;
    m_error = {};
}

void DirectoryNames::askNext()
{
    while (!m_queue.isEmpty() && m_underWay < m_limits.atOnce && m_lookups < m_limits.lookups) {
        const auto wanted = m_queue.takeFirst();
        if (!isSettled(wanted))
            ask(wanted);
    }
}

void DirectoryNames::ask(const Wanted &wanted)
{
    ++m_underWay;
    ++m_lookups;
    m_asked.insert(keyOf(wanted.kind, wanted.id));
    if (wanted.kind == Kind::Person) {
        follow(m_people.getPerson(wanted.id, stopToken()), [this, wanted](const Result<api::Person> &answer) {
            take(wanted, answer.map([](const api::Person &person) { return DirectoryEntry::of(person); }));
        });
    } else {
        follow(m_groups.getGroup(wanted.id, stopToken()), [this, wanted](const Result<api::Group> &answer) {
            take(wanted, answer.map([](const api::Group &group) { return DirectoryEntry::of(group); }));
        });
    }
}

void DirectoryNames::take(const Wanted &wanted, const Result<DirectoryEntry> &answer)
{
    --m_underWay;
    if (answer)
        m_known.insert(keyOf(wanted.kind, wanted.id), *answer);
    else if (answer.error().httpStatus == notFound)
        m_known.insert(keyOf(wanted.kind, wanted.id), {.kind = wanted.kind, .presence = Presence::Gone});
    else
        takeFault(answer.error());
    askNext();
    Q_EMIT stateChanged();
}

void DirectoryNames::takeFault(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_error = error;
    if (concernsAll(error))
        m_queue.clear();
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

}  // namespace twofold::viewmodels
