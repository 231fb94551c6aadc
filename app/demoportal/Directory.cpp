// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Directory.h"

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

const QUuid Directory::everyoneGroup(u"c5cc67d1-c3e8-43c0-a3ad-3928ae3e5b5e"_s);
const QUuid Directory::adminsGroup(u"cd84e66b-b803-40fc-99f9-b2969a54a1de"_s);
const QUuid Directory::roomAdminsGroup(u"abef62db-11a8-4673-9d32-ef1d8af19dc0"_s);
const QUuid Directory::usersGroup(u"88f11e7c-7407-4bea-b4cb-070010cdbb6b"_s);
const QUuid Directory::guestsGroup(u"aced04fa-dd96-4b35-af3e-346bf1eb972d"_s);

void Directory::reserve(std::size_t count)
{
    m_people.reserve(count);
    m_byId.reserve(static_cast<qsizetype>(count));
    m_byLogin.reserve(static_cast<qsizetype>(count));
}

void Directory::add(Person person)
{
    m_byId.insert(person.id, m_people.size());
    m_byLogin.insert(person.email.toLower(), m_people.size());
    m_people.push_back(std::move(person));
}

Person *Directory::find(const QUuid &id)
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.constEnd() ? nullptr : &m_people[*it];
}

Person *Directory::findByLogin(const QString &email)
{
    const auto it = m_byLogin.constFind(email.trimmed().toLower());
    return it == m_byLogin.constEnd() ? nullptr : &m_people[*it];
}

Person *Directory::owner()
{
    const auto it = std::find_if(m_people.begin(), m_people.end(), [](const Person &person) { return person.isOwner; });
    return it == m_people.end() ? nullptr : &*it;
}

const Group *Directory::findGroup(const QUuid &id) const
{
    const auto it = std::find_if(m_groups.cbegin(), m_groups.cend(), [&id](const Group &group) { return group.id == id; });
    return it == m_groups.cend() ? nullptr : &*it;
}

int Directory::memberCount(const QUuid &group) const
{
    return static_cast<int>(std::count_if(m_people.cbegin(), m_people.cend(),
                                          [&group](const Person &person) { return person.groups.contains(group); }));
}

bool Directory::isMember(const Person &person, const QUuid &group)
{
    if (group == everyoneGroup)
        return true;
    if (group == adminsGroup)
        return person.isAdmin();
    if (group == roomAdminsGroup)
        return !person.isGuestOrUser();
    if (group == usersGroup)
        return !person.isOwner && person.role == Person::Role::User;
    if (group == guestsGroup)
        return !person.isOwner && person.role == Person::Role::Guest;
    return person.groups.contains(group);
}

const std::vector<const Person *> &Directory::sorted(Order order)
{
    std::vector<const Person *> &list = m_sorted[static_cast<int>(order)];
    if (list.size() == m_people.size())
        return list;
    list.clear();
    list.reserve(m_people.size());
    for (const Person &person : m_people)
        list.push_back(&person);
    const auto isBefore = [order](const Person *a, const Person *b) {
        switch (order) {
        case Order::Email: return a->email < b->email;
        case Order::Type: return a->role < b->role;
        case Order::Registered: return a->registered < b->registered;
        case Order::LastName: return a->lastName != b->lastName ? a->lastName < b->lastName : a->firstName < b->firstName;
        case Order::FirstName: break;
        }
        return a->firstName != b->firstName ? a->firstName < b->firstName : a->lastName < b->lastName;
    };
    std::stable_sort(list.begin(), list.end(), isBefore);
    return list;
}

}  // namespace twofold::demoportal
