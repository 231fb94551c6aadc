// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"

#include <QHash>

#include <span>
#include <vector>

namespace twofold::demoportal {

/// People and groups. All people are added before the portal is opened; from then on pointers to them stay good.
class Directory
{
public:
    // Groups that the portal has by itself; nobody is listed in them, the role decides.
    static const QUuid everyoneGroup;
    static const QUuid adminsGroup;
    static const QUuid roomAdminsGroup;
    static const QUuid usersGroup;
    static const QUuid guestsGroup;

    enum class Order { FirstName, LastName, Email, Type, Registered };

    void reserve(std::size_t count);
    void add(Person person);
    void addGroup(const Group &group) { m_groups.append(group); }

    std::span<Person> people() { return m_people; }
    std::span<const Person> people() const { return m_people; }
    const QList<Group> &groups() const { return m_groups; }

    Person *find(const QUuid &id);
    Person *findByLogin(const QString &email);
    Person *owner();
    const Group *findGroup(const QUuid &id) const;
    int memberCount(const QUuid &group) const;

    /// System groups included.
    static bool isMember(const Person &person, const QUuid &group);

    /// All people, ascending; sorted once for each order.
    const std::vector<const Person *> &sorted(Order order);

private:
    std::vector<Person> m_people;
    QList<Group> m_groups;
    QHash<QUuid, std::size_t> m_byId;
    QHash<QString, std::size_t> m_byLogin;
    QHash<int, std::vector<const Person *>> m_sorted;
};

}  // namespace twofold::demoportal
