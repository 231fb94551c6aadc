// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/PeopleApi.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUuid>

#include <utility>

namespace twofold::viewmodels {

/// Whether somebody has an authenticator app, as the portal says it.
enum class AppState : quint8 { SetUp, NotSetUp, Unknown };
inline constexpr int appStates = 3;

/// What somebody is on the portal. Whoever is neither guest nor user is at least a room admin, as the portal counts.
enum class PersonRole : quint8 { Owner, Admin, RoomAdmin, User, Guest };
inline constexpr int personRoles = 5;
PersonRole roleOf(const api::Person &person);

/// What the portal's audit log last says of somebody's app.
enum class AppChange : quint8 {
    None,
    SetUpOrNewCodes,  ///< both have one number there
    Unlinked,
};

/// A hundred thousand people in little room: texts lie one behind the other, and who is in the same groups shares one list of them.
/// People are known by numbers, given from 0 on in the order of coming; a number stays a person's own. Copies share everything until
/// one of them changes, so a copy can be handed to another thread.
class PeopleStore
{
public:
    enum class Put { New, Changed, Same };

    /// For more than this no room is made before they come: a portal may say that it has any number.
    static constexpr qint64 mostExpected = 500'000;

    /// Takes somebody in, or what is new of somebody who is in already. Nothing happens with an id that is no GUID: Same, -1.
    std::pair<Put, int> put(const api::Person &person);
    /// The person is no longer on the portal; put() brings them back under their number.
    void drop(int number) { m_records[number].isGone = true; }
    void setChange(int number, AppChange change, const QDateTime &when);
    void clear() { *this = {}; }
    /// So many are expected: to make room for them while they come would hold somebody up.
    void reserve(qint64 people);

    /// The numbers given so far, of those dropped as well.
    int count() const { return int(m_records.size()); }
    bool isGone(int number) const { return m_records.at(number).isGone; }
    /// -1: nobody of that id.
    int numberOf(const QString &id) const { return m_numbers.value(QUuid::fromString(id), -1); }
    /// Who alone has each of these names; names that several have, or nobody, are left out.
    QHash<QString, int> onlyOnesNamed(const QStringList &names) const;

    const QUuid &guid(int number) const { return m_records.at(number).id; }
    QString id(int number) const { return m_records.at(number).id.toString(QUuid::WithoutBraces); }
    QString name(int number) const;
    QString email(int number) const;
    AppState app(int number) const { return m_records.at(number).app; }
    PersonRole role(int number) const { return m_records.at(number).role; }
    api::Person::Status status(int number) const { return m_records.at(number).status; }
    AppChange change(int number) const { return m_records.at(number).change; }
    QDateTime changedAt(int number) const;  ///< UTC
    qint64 changedAtSeconds(int number) const { return m_records.at(number).changedAt; }

    // Groups have numbers too, and so has each list of them that somebody is in; list 0 is empty.
    int groupCount() const { return int(m_groups.size()); }
    const QString &groupId(int group) const { return m_groups.at(group).id; }
    const QString &groupName(int group) const { return m_groups.at(group).name; }
    /// Empty where nobody read is in a group of that id.
    QString groupNameOf(const QString &id) const;
    int listCount() const { return int(m_lists.size()); }
    const QList<int> &groupsOf(int list) const { return m_lists.at(list); }
    int groupList(int number) const { return m_records.at(number).groups; }
    /// "Board, Finance"
    QString groupNames(int number) const;
    QStringList groupIds(int list) const;

    /// A text as it is searched and ordered: without capitals and marks, "Zoë" as "zoe".
    static QByteArray keyOf(const QString &text);
    QByteArrayView nameKey(int number) const;
    QByteArrayView emailKey(int number) const;
    const QByteArray &groupKey(int group) const { return m_groups.at(group).key; }

private:
    struct Record
    {
        QUuid id;
        quint32 text = 0;  ///< where the name begins; its key, the e-mail and its key follow
        quint16 nameSize = 0;
        quint16 nameKeySize = 0;
        quint16 emailSize = 0;
        quint16 emailKeySize = 0;  ///< 0: the e-mail is its own key
        qint32 groups = 0;
        quint32 changedAt = 0;  ///< seconds since 1970, UTC
        AppState app = AppState::Unknown;
        PersonRole role = PersonRole::User;
        api::Person::Status status = api::Person::Status::Active;
        AppChange change = AppChange::None;
        bool isGone = false;
    };
    struct Group
    {
        QString id;
        QString name;
        QByteArray key;
    };

    QByteArrayView text(quint32 from, quint16 size) const { return QByteArrayView(m_text).sliced(from, size); }
    void write(Record &record, const QString &name, const QString &email);
    int listOf(const api::Person &person);
    int groupOf(const QString &id, const QString &name);

    QByteArray m_text;
    QList<Record> m_records;
    QHash<QUuid, int> m_numbers;
    QList<Group> m_groups;
    QHash<QString, int> m_groupNumbers;  ///< by id, in lower case
    QList<QList<int>> m_lists{{}};
    QHash<QList<int>, int> m_listNumbers{{{}, 0}};
};

}  // namespace twofold::viewmodels
