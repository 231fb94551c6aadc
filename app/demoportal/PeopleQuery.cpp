// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/PeopleQuery.h"

#include "app/demoportal/JsonBody.h"

#include <algorithm>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView text;
    int number;
};

/// A number, or the name of one.
template<std::size_t count>
std::optional<int> numberOf(const QString &text, const std::array<Name, count> &names)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number;
    for (const Name &name : names) {
        if (text.compare(name.text, Qt::CaseInsensitive) == 0)
            return name.number;
    }
    return std::nullopt;
}

constexpr std::array statusNames{Name{"active"_L1, 1}, Name{"terminated"_L1, 2}, Name{"pending"_L1, 4}, Name{"all"_L1, 7}};
constexpr std::array activationNames{Name{"notactivated"_L1, 0}, Name{"activated"_L1, 1}, Name{"pending"_L1, 2}};
constexpr std::array typeNames{Name{"roomadmin"_L1, 1}, Name{"guest"_L1, 2}, Name{"docspaceadmin"_L1, 3}, Name{"user"_L1, 4}};

Directory::Order orderOf(const QString &text)
{
    if (text == "lastname"_L1)
        return Directory::Order::LastName;
    if (text == "email"_L1)
        return Directory::Order::Email;
    if (text == "type"_L1)
        return Directory::Order::Type;
    return text == "registrationdate"_L1 ? Directory::Order::Registered : Directory::Order::FirstName;
}

}  // namespace

Page Page::fromRequest(const Request &request, std::optional<Reply> &refusal)
{
    Page page;
    const auto read = [&](const QString &name, int least, int most, int &number) {
        const QString text = request.argument(name);
        if (text.isEmpty())
            return;
        bool isNumber = false;
        number = text.toInt(&isNumber);
        if (!isNumber || number < least || number > most)
            refusal = Envelope::unbindable(request, name, u"The value is not in range."_s);
    };
    read(u"startIndex"_s, 0, std::numeric_limits<int>::max(), page.start);
    read(u"count"_s, 1, 100, page.count);
    return page;
}

PeopleQuery::PeopleQuery(const Request &request)
{
    const QString filter = request.argument(u"filterValue"_s).toLower();
    const QString separator = request.argument(u"filterSeparator"_s);
    const QStringList alternatives = separator.isEmpty() ? QStringList{filter} : filter.split(separator, Qt::SkipEmptyParts);
    for (const QString &alternative : alternatives)
        m_alternatives.append(alternative.split(' '_L1, Qt::SkipEmptyParts));
    m_status = numberOf(request.argument(u"employeeStatus"_s), statusNames);
    m_activation = numberOf(request.argument(u"activationStatus"_s), activationNames);
    const auto items = request.query.queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items) {
        const QString name = key.toLower();
        if (name != "employeetype"_L1 && !name.startsWith("employeetypes"_L1))
            continue;
        const auto type = numberOf(value, typeNames);
        if (type && *type != 0)
            m_types.append(*type);
    }
    const QString administrator = request.argument(u"isAdministrator"_s).toLower();
    if (!administrator.isEmpty())
        m_isAdministrator = administrator == "true"_L1;
    m_group = guidFromText(request.argument(u"groupId"_s));
    m_excludesGroup = request.argument(u"excludeGroup"_s).toLower() == "true"_L1;
    m_isWithoutGroup = request.argument(u"withoutGroup"_s).toLower() == "true"_L1;
    m_area = request.argument(u"area"_s).toLower();
    const QString login = request.argument(u"accountLoginType"_s).toLower();
    m_wantsForeignLogin = login == "0"_L1 || login == "1"_L1 || login == "ldap"_L1 || login == "sso"_L1;
    m_order = orderOf(request.argument(u"sortBy"_s).toLower());
    m_isDescending = request.argument(u"sortOrder"_s).toLower().startsWith("desc"_L1);
}

bool PeopleQuery::matches(const Person &person) const
{
    if (m_wantsForeignLogin)
        return false;
    if (m_status && (*m_status & static_cast<int>(person.status)) == 0)
        return false;
    if (m_activation && *m_activation != (person.status == Person::Status::Pending ? 2 : 1))
        return false;
    if (m_isAdministrator && *m_isAdministrator != person.isAdmin())
        return false;
    return matchesType(person) && matchesGroup(person) && matchesText(person);
}

bool PeopleQuery::matchesType(const Person &person) const
{
    const bool isGuest = person.role == Person::Role::Guest;
    if ((m_area == "guests"_L1 && !isGuest) || (m_area == "people"_L1 && isGuest))
        return false;
    return m_types.isEmpty() || m_types.contains(static_cast<int>(person.role));
}

bool PeopleQuery::matchesGroup(const Person &person) const
{
    if (m_isWithoutGroup)
        return person.groups.isEmpty();
    return m_group.isNull() || Directory::isMember(person, m_group) != m_excludesGroup;
}

bool PeopleQuery::matchesText(const Person &person) const
{
    const auto hasWord = [&person](const QString &word) {
        return person.firstName.contains(word, Qt::CaseInsensitive) || person.lastName.contains(word, Qt::CaseInsensitive)
            || person.email.contains(word, Qt::CaseInsensitive);
    };
    const auto hasAll = [&hasWord](const QStringList &words) { return std::all_of(words.cbegin(), words.cend(), hasWord); };
    return m_alternatives.isEmpty() || std::any_of(m_alternatives.cbegin(), m_alternatives.cend(), hasAll);
}

QList<const Person *> PeopleQuery::select(Directory &directory, const Page &page, int &total) const
{
    QList<const Person *> found;
    total = 0;
    const auto visit = [&](const Person *person) {
        if (!matches(*person))
            return;
        if (total >= page.start && found.size() < page.count)
            found.append(person);
        ++total;
    };
    const std::vector<const Person *> &all = directory.sorted(m_order);
    if (m_isDescending)
        std::for_each(all.crbegin(), all.crend(), visit);
    else
        std::for_each(all.cbegin(), all.cend(), visit);
    return found;
}

}  // namespace twofold::demoportal
