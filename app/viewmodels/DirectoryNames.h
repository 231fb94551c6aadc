// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Error.h"
#include "app/viewmodels/DirectoryEntry.h"
#include "app/viewmodels/ViewModel.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// Who the ids of a policy are: asks the portal for each, a few at a time, and remembers. One that the portal does not have is gone;
/// one that it did not answer about is merely not read yet. stateChanged() says that more is known.
class DirectoryNames : public ViewModel
{
    Q_OBJECT
public:
    struct Limits
    {
        int atOnce = 4;
        int lookups = 200;  ///< until clear(): beyond that ids stay without a name
    };

    DirectoryNames(session::Session &session, api::PeopleApi &people, api::GroupsApi &groups, Limits limits = {4, 200},
                   QObject *parent = nullptr);

    /// Has those named that are not named yet; what an earlier call wanted and this one does not is not asked for any more.
    void resolve(const QStringList &people, const QStringList &groups);
    /// As far as it is known, under that very id. System groups have no name here.
    DirectoryEntry entry(DirectoryEntry::Kind kind, const QString &id) const;
    /// Takes in what is known already, as from a search.
    void learn(const DirectoryEntry &entry);

    bool isReading() const { return m_underWay > 0; }
    /// Why some have no name; nothing if the portal answered.
    const std::optional<Error> &error() const { return m_error; }
    /// Asks again for what a fault left without a name.
    void retry();
    void clear();

private:
    struct Wanted
    {
        DirectoryEntry::Kind kind;
        QString id;
    };

    static QString keyOf(DirectoryEntry::Kind kind, const QString &id);
    bool isSettled(const Wanted &wanted) const;
    void askNext();
    void ask(const Wanted &wanted);
    void take(const Wanted &wanted, const Result<DirectoryEntry> &answer);
    void takeFault(const Error &error);

    session::Session &m_session;
    api::PeopleApi &m_people;
    api::GroupsApi &m_groups;
    Limits m_limits;
    QList<Wanted> m_wanted;
    QList<Wanted> m_queue;
    QHash<QString, DirectoryEntry> m_known;
    QSet<QString> m_asked;  ///< under way, or ended with a fault
    int m_lookups = 0;
    int m_underWay = 0;
    std::optional<Error> m_error;
};

}  // namespace twofold::viewmodels
