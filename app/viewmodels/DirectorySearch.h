// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/viewmodels/DirectoryEntry.h"
#include "app/viewmodels/ViewModel.h"

#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Looks for people and groups on the portal while somebody types: once they rest, both at once, a page at a time. A newer text aborts
/// the search for the older one. People who are disabled are left out, since they can't sign in.
class DirectorySearch : public ViewModel
{
    Q_OBJECT
public:
    /// What ui calls a group that every portal has; such groups are looked for here, the portal does not list them.
    struct SystemName
    {
        SystemGroup group;
        QString name;
    };

    struct State
    {
        QString text;
        /// System groups, then page by page groups and people. While a search is under way: those of before that fit the new text.
        QList<DirectoryEntry> rows;
        bool searching = false;
        bool hasMore = false;
        std::optional<Error> error;  ///< some of it could not be read; rows has the rest

        bool isNone() const { return !text.isEmpty() && !searching && !error && rows.isEmpty(); }
        bool operator==(const State &) const = default;
    };

    static constexpr int pageSize = 25;
    static constexpr auto usualPause = std::chrono::milliseconds(250);

    DirectorySearch(session::Session &session, api::PeopleApi &people, api::GroupsApi &groups,
                    std::chrono::milliseconds pause = usualPause, QObject *parent = nullptr);

    const State &state() const { return m_state; }

    void setSystemNames(const QList<SystemName> &names);
    /// Blanks around it make no difference. An empty text ends the search and leaves the system groups.
    void setText(const QString &text);
    /// The next page, if there is one and nothing is under way.
    void more();
    void clear();

private:
    struct Page
    {
        QList<DirectoryEntry> groups;
        QList<DirectoryEntry> people;
    };

    void start();
    void readPage();
    void takePeople(const Result<api::PeoplePage> &answer, qsizetype page);
    void takeGroups(const Result<api::GroupsPage> &answer, qsizetype page);
    void takeFault(const Error &error);
    void endOne();
    QList<DirectoryEntry> systemRows(const QString &text) const;
    QList<DirectoryEntry> found() const;

    session::Session &m_session;
    api::PeopleApi &m_people;
    api::GroupsApi &m_groups;
    QTimer m_rest;
    QList<SystemName> m_systemNames;
    QList<Page> m_pages;
    bool m_hasMorePeople = false;
    bool m_hasMoreGroups = false;
    int m_underWay = 0;
    State m_state;
};

}  // namespace twofold::viewmodels
