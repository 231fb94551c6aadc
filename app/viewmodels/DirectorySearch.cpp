// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/DirectorySearch.h"

#include "app/session/Session.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace twofold::viewmodels {

using session::Session;

namespace {

/// Every word of @p text occurs in one of them.
bool fits(const DirectoryEntry &entry, const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&entry](const QString &word) {
        return entry.name.contains(word, Qt::CaseInsensitive) || entry.email.contains(word, Qt::CaseInsensitive);
    });
}

}  // namespace

DirectorySearch::DirectorySearch(Session &session, api::PeopleApi &people, api::GroupsApi &groups,
                                 std::chrono::milliseconds pause, QObject *parent)
    : ViewModel(parent)
    , m_session(session)
    , m_people(people)
    , m_groups(groups)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(pause);
    connect(&m_rest, &QTimer::timeout, this, &DirectorySearch::start);
    connect(&m_session, &Session::resumed, this, [this] {
        if (!m_state.text.isEmpty())
            start();
    });
}

void DirectorySearch::setSystemNames(const QList<SystemName> &names)
{
    m_systemNames = names;
}

void DirectorySearch::setText(const QString &text)
{
    const auto wanted = text.simplified();
    if (wanted == m_state.text && (!wanted.isEmpty() || !m_state.rows.isEmpty()))
        return;
    stopAll();
    m_underWay = 0;
    auto next = State{.text = wanted, .rows = systemRows(wanted), .searching = !wanted.isEmpty()};
    if (wanted.isEmpty()) {
        m_rest.stop();
        m_pages.clear();
    } else {
        const auto before = found();
        std::copy_if(before.cbegin(), before.cend(), std::back_inserter(next.rows),
                     [&wanted](const auto &entry) { return fits(entry, wanted); });
        m_rest.start();
    }
    replace(m_state, std::move(next));
}

void DirectorySearch::start()
{
    stopAll();
    m_rest.stop();
    m_pages.clear();
    m_hasMorePeople = m_hasMoreGroups = true;
    readPage();
}

void DirectorySearch::more()
{
    if (m_underWay == 0 && !m_rest.isActive() && m_state.hasMore)
        readPage();
}

void DirectorySearch::clear()
{
    stopAll();
    m_rest.stop();
    m_pages.clear();
    m_underWay = 0;
    replace(m_state, {});
}

void DirectorySearch::readPage()
{
    const auto page = m_pages.size();
    const int first = int(page) * pageSize;
    m_pages.append(Page());
    m_underWay = int(m_hasMoreGroups) + int(m_hasMorePeople);
    auto next = m_state;
    next.searching = true;
    next.error = {};
    replace(m_state, std::move(next));
    if (std::exchange(m_hasMoreGroups, false)) {
        follow(m_groups.searchGroups(m_state.text, first, pageSize, stopToken()),
               [this, page](const Result<api::GroupsPage> &answer) { takeGroups(answer, page); });
    }
    if (std::exchange(m_hasMorePeople, false)) {
        follow(m_people.searchByFilter({.filterValue = m_state.text}, first, pageSize, stopToken()),
               [this, page](const Result<api::PeoplePage> &answer) { takePeople(answer, page); });
    }
}

void DirectorySearch::takePeople(const Result<api::PeoplePage> &answer, qsizetype page)
{
    if (!answer)
        return takeFault(answer.error());
    for (const auto &person : answer->people) {
        if (person.status != api::Person::Status::Terminated)
            m_pages[page].people.append(DirectoryEntry::of(person));
    }
    m_hasMorePeople = !answer->people.isEmpty() && answer->total > (page + 1) * pageSize;
    endOne();
}

void DirectorySearch::takeGroups(const Result<api::GroupsPage> &answer, qsizetype page)
{
    if (!answer)
        return takeFault(answer.error());
    for (const auto &group : answer->groups) {
        if (!systemGroup(group.id))  // offered under the name that ui has for it
            m_pages[page].groups.append(DirectoryEntry::of(group));
    }
    m_hasMoreGroups = !answer->groups.isEmpty() && answer->total > (page + 1) * pageSize;
    endOne();
}

void DirectorySearch::takeFault(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_state.error = error;
    endOne();
    if (error.kind == Error::Kind::Unauthorized)
        m_session.noteEnded();
}

void DirectorySearch::endOne()
{
    --m_underWay;
    const auto before = m_state;
    m_state.searching = m_underWay > 0;
    m_state.hasMore = m_underWay == 0 && (m_hasMorePeople || m_hasMoreGroups);
    m_state.rows = systemRows(m_state.text) + found();
    if (before != m_state || m_state.error)
        Q_EMIT stateChanged();
}

QList<DirectoryEntry> DirectorySearch::systemRows(const QString &text) const
{
    QList<DirectoryEntry> rows;
    for (const auto &known : m_systemNames) {
        const DirectoryEntry row{
            .kind = DirectoryEntry::Kind::Group,
            .id = idOf(known.group),
            .system = known.group,
            .name = known.name,
        };
        if (fits(row, text))
            rows.append(row);
    }
    return rows;
}

QList<DirectoryEntry> DirectorySearch::found() const
{
    QList<DirectoryEntry> rows;
    QSet<QString> seen;  // a page may repeat what has moved on since the one before
    for (const auto &page : m_pages) {
        for (const auto &entry : page.groups + page.people) {
            const auto count = seen.size();
            seen.insert(entry.id.toLower());
            if (seen.size() > count)
                rows.append(entry);
        }
    }
    return rows;
}

}  // namespace twofold::viewmodels
