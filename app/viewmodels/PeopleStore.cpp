// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PeopleStore.h"

#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

namespace twofold::viewmodels {

using namespace Qt::StringLiterals;

namespace {

/// What of a text is kept: a record counts its bytes in 16 bits, and a letter takes up to four.
constexpr qsizetype longest = std::numeric_limits<quint16>::max() / 4;

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.unicode() < 0x80; });
}

}  // namespace

PersonRole roleOf(const api::Person &person)
{
    if (person.isOwner)
        return PersonRole::Owner;
    if (person.isAdmin)
        return PersonRole::Admin;
    if (person.isVisitor)
        return PersonRole::Guest;
    return person.isCollaborator ? PersonRole::User : PersonRole::RoomAdmin;
}

QByteArray PeopleStore::keyOf(const QString &text)
{
    if (isAscii(text))
        return text.toLatin1().toLower();
    QString bare;
    for (const auto each : text.normalized(QString::NormalizationForm_KD)) {
        if (each == u'ß')
            bare += u"ss"_s;
        else if (each.category() != QChar::Mark_NonSpacing)
            bare += each;
    }
    return bare.toCaseFolded().toUtf8();
}

void PeopleStore::reserve(qint64 people)
{
    const auto expected = qsizetype(std::clamp<qint64>(people, 0, mostExpected));
    m_records.reserve(expected);
    m_numbers.reserve(expected);
}

std::pair<PeopleStore::Put, int> PeopleStore::put(const api::Person &person)
{
    const auto id = QUuid::fromString(person.id);
    if (id.isNull())
        return {Put::Same, -1};
    auto found = m_numbers.constFind(id);
    const bool isNew = found == m_numbers.cend();
    const int number = isNew ? count() : *found;
    auto record = isNew ? Record{.id = id} : m_records.at(number);
    const auto before = record;
    record.groups = listOf(person);
    record.app = !person.tfaAppEnabled ? AppState::Unknown : *person.tfaAppEnabled ? AppState::SetUp : AppState::NotSetUp;
    record.role = roleOf(person);
    record.status = person.status;
    record.isGone = false;
    const auto named = person.displayName.left(longest);
    const auto mail = person.email.left(longest);
    if (isNew) {
        write(record, named, mail);
        m_numbers.insert(id, number);
        m_records.append(record);
        return {Put::New, number};
    }
    const bool isWordChanged = name(number) != named || email(number) != mail;
    if (isWordChanged)
        write(record, named, mail);
    const bool isSame = !isWordChanged && before.groups == record.groups && before.app == record.app && before.role == record.role
        && before.status == record.status && !before.isGone;
    if (isSame)
        return {Put::Same, number};
    m_records[number] = record;
    return {before.isGone ? Put::New : Put::Changed, number};
}

void PeopleStore::write(Record &record, const QString &name, const QString &email)
{
    const auto nameText = name.toUtf8();
    const auto nameKey = keyOf(name).left(std::numeric_limits<quint16>::max());
    const auto emailText = email.toUtf8();
    const auto emailKey = keyOf(email).left(std::numeric_limits<quint16>::max());
    record.text = quint32(m_text.size());
    record.nameSize = quint16(nameText.size());
    record.nameKeySize = quint16(nameKey.size());
    record.emailSize = quint16(emailText.size());
    record.emailKeySize = emailKey == emailText ? 0 : quint16(emailKey.size());
    m_text += nameText + nameKey + emailText;
    if (record.emailKeySize > 0)
        m_text += emailKey;
}

int PeopleStore::groupOf(const QString &id, const QString &name)
{
    const auto key = id.toLower();
    const auto found = m_groupNumbers.constFind(key);
    if (found == m_groupNumbers.cend()) {
        m_groups.append({key, name, keyOf(name)});
        m_groupNumbers.insert(key, groupCount() - 1);
        return groupCount() - 1;
    }
    if (!name.isEmpty() && m_groups.at(*found).name != name) {
        m_groups[*found].name = name;
        m_groups[*found].key = keyOf(name);
    }
    return *found;
}

int PeopleStore::listOf(const api::Person &person)
{
    QList<int> groups;
    for (qsizetype i = 0; i < person.groupIds.size(); ++i)
        groups.append(groupOf(person.groupIds.at(i), person.groupNames.value(i)));
    const auto found = m_listNumbers.constFind(groups);
    if (found != m_listNumbers.cend())
        return *found;
    m_lists.append(groups);
    m_listNumbers.insert(groups, listCount() - 1);
    return listCount() - 1;
}

void PeopleStore::setChange(int number, AppChange change, const QDateTime &when)
{
    auto &record = m_records[number];
    record.change = change;
    record.changedAt = quint32(std::clamp<qint64>(when.toSecsSinceEpoch(), 0, std::numeric_limits<quint32>::max()));
}

QDateTime PeopleStore::changedAt(int number) const
{
    return QDateTime::fromSecsSinceEpoch(m_records.at(number).changedAt, Qt::UTC);
}

QHash<QString, int> PeopleStore::onlyOnesNamed(const QStringList &names) const
{
    QHash<QByteArray, QList<int>> found;
    for (const auto &each : names)
        found.insert(keyOf(each), {});
    for (int number = 0; number < count(); ++number) {
        const auto key = nameKey(number);
        const auto it = found.find(QByteArray::fromRawData(key.data(), key.size()));
        if (it != found.end() && !isGone(number))
            it->append(number);
    }
    QHash<QString, int> ones;
    for (const auto &each : names) {
        const auto numbers = found.value(keyOf(each));
        if (numbers.size() == 1)
            ones.insert(each, numbers.first());
    }
    return ones;
}

QString PeopleStore::name(int number) const
{
    const auto &record = m_records.at(number);
    return QString::fromUtf8(text(record.text, record.nameSize));
}

QByteArrayView PeopleStore::nameKey(int number) const
{
    const auto &record = m_records.at(number);
    return text(record.text + record.nameSize, record.nameKeySize);
}

QString PeopleStore::email(int number) const
{
    const auto &record = m_records.at(number);
    return QString::fromUtf8(text(record.text + record.nameSize + record.nameKeySize, record.emailSize));
}

QByteArrayView PeopleStore::emailKey(int number) const
{
    const auto &record = m_records.at(number);
    const auto from = record.text + record.nameSize + record.nameKeySize;
    return record.emailKeySize > 0 ? text(from + record.emailSize, record.emailKeySize) : text(from, record.emailSize);
}

QString PeopleStore::groupNameOf(const QString &id) const
{
    const auto found = m_groupNumbers.constFind(id.toLower());
    return found == m_groupNumbers.cend() ? QString() : m_groups.at(*found).name;
}

QStringList PeopleStore::groupIds(int list) const
{
    QStringList ids;
    for (const int group : m_lists.at(list))
        ids.append(m_groups.at(group).id);
    return ids;
}

QString PeopleStore::groupNames(int number) const
{
    QStringList names;
    for (const int group : m_lists.at(groupList(number)))
        names.append(m_groups.at(group).name);
    return names.join(u", "_s);
}

}  // namespace twofold::viewmodels
