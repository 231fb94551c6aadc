// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/WriteJournal.h"

#include "app/core/Logging.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

using Account = WriteJournal::Account;
using Call = WriteJournal::Call;
using Entry = WriteJournal::Entry;
using Link = WriteJournal::Link;
using Outcome = WriteJournal::Outcome;
using Sheet = WriteJournal::Sheet;

template<class Value>
struct Name
{
    Value value;
    QLatin1StringView name;
};
constexpr Name<Call> callNames[] = {
    {Call::UpdateTfaAppCodes, "updateTfaAppCodes"_L1},         {Call::UnlinkTfaApp, "unlinkTfaApp"_L1},
    {Call::TfaValidateAuthCode, "tfaValidateAuthCode"_L1},     {Call::SignInCode, "sign-in with a code"_L1},
    {Call::SignInBackupCode, "sign-in with a backup code"_L1},
};
constexpr Name<Outcome> outcomeNames[] = {
    {Outcome::Open, "open"_L1},       {Outcome::Done, "done"_L1},       {Outcome::NotDone, "not done"_L1},
    {Outcome::Unclear, "unclear"_L1}, {Outcome::Refused, "refused"_L1},
};

template<class Names>
QString nameOf(const Names &names, const decltype(names[0].value) &value)
{
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const auto &each) { return each.value == value; });
    return found == std::end(names) ? QString() : QString(found->name);
}

template<class Value, std::size_t count>
std::optional<Value> valueOf(const Name<Value> (&names)[count], const QJsonValue &name)
{
    const auto text = name.toString();
    const auto *found = std::find_if(std::begin(names), std::end(names), [&](const auto &each) { return each.name == text; });
    return found == std::end(names) ? std::nullopt : std::optional(found->value);
}

QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString writeTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<CodesMark> readMark(const QJsonValue &value)
{
    const CodesMark mark{
        .salt = QByteArray::fromBase64(value["salt"_L1].toString().toLatin1()),
        .hash = QByteArray::fromBase64(value["hash"_L1].toString().toLatin1()),
    };
    return mark.salt.isEmpty() || mark.hash.isEmpty() ? std::nullopt : std::optional(mark);
}

QJsonObject writeMark(const CodesMark &mark)
{
    return {{u"salt"_s, QString::fromLatin1(mark.salt.toBase64())}, {u"hash"_s, QString::fromLatin1(mark.hash.toBase64())}};
}

Account readAccount(const QJsonValue &value)
{
    return {.portal = QUrl(value["portal"_L1].toString()), .userName = value["account"_L1].toString()};
}

void writeAccount(QJsonObject &object, const Account &account)
{
    object.insert("portal"_L1, account.portal.toString());
    object.insert("account"_L1, account.userName);
}

std::optional<Entry> readEntry(const QJsonValue &value)
{
    const auto call = valueOf(callNames, value["call"_L1]);
    const auto outcome = valueOf(outcomeNames, value["outcome"_L1]);
    const auto id = value["id"_L1].toString();
    const auto sent = readTime(value["sent"_L1]);
    if (!call || !outcome || id.isEmpty() || !sent.isValid())
        return {};
    return Entry{
        .id = id,
        .call = *call,
        .account = readAccount(value),
        .sent = sent,
        .before = readMark(value["codesBefore"_L1]),
        .outcome = *outcome,
        .isFoundOut = value["foundOut"_L1].toBool(),
        .isSettled = value["settled"_L1].toBool(),
    };
}

QJsonObject writeEntry(const Entry &entry)
{
    QJsonObject object{
        {u"id"_s, entry.id},
        {u"call"_s, nameOf(callNames, entry.call)},
        {u"sent"_s, writeTime(entry.sent)},
        {u"outcome"_s, nameOf(outcomeNames, entry.outcome)},
        {u"foundOut"_s, entry.isFoundOut},
        {u"settled"_s, entry.isSettled},
    };
    writeAccount(object, entry.account);
    if (entry.before)
        object.insert("codesBefore"_L1, writeMark(*entry.before));
    return object;
}

}  // namespace

WriteJournal::WriteJournal(const QString &path) : m_path(path), m_file(path)
{
    if (!m_path.isEmpty())
        read();
}

QList<Entry> WriteJournal::entries(const Account &account) const
{
    QList<Entry> found;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(found),
                 [&](const auto &entry) { return entry.account == account; });
    return found;
}

void WriteJournal::put(const Entry &entry)
{
    const auto known = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &each) { return each.id == entry.id; });
    if (known == m_entries.end())
        m_entries.append(entry);
    else if (*known == entry)
        return;
    else
        *known = entry;
    while (m_entries.size() > keptEntries) {
        const auto oldest = std::find_if(m_entries.begin(), m_entries.end(), [](const auto &each) { return each.isSettled; });
        if (oldest == m_entries.end())
            break;
        m_entries.erase(oldest);
    }
    write();
}

std::optional<Sheet> WriteJournal::sheet(const Account &account) const
{
    const auto found =
        std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&](const auto &each) { return each.account == account; });
    return found == m_sheets.cend() ? std::nullopt : std::optional(found->sheet);
}

void WriteJournal::keepSheet(const Account &account, const Sheet &sheet)
{
    m_sheets.removeIf([&](const auto &each) { return each.account == account; });
    m_sheets.append({account, sheet});
    write();
}

std::optional<Link> WriteJournal::link(const Account &account) const
{
    const auto found = std::find_if(m_links.cbegin(), m_links.cend(), [&](const auto &each) { return each.account == account; });
    return found == m_links.cend() ? std::nullopt : std::optional(found->link);
}

void WriteJournal::keepLink(const Account &account, const Link &link)
{
    m_links.removeIf([&](const auto &each) { return each.account == account; });
    m_links.append({account, link});
    write();
}

void WriteJournal::dropLink(const Account &account)
{
    if (m_links.removeIf([&](const auto &each) { return each.account == account; }) > 0)
        write();
}

void WriteJournal::forget(const Account &account)
{
    forgetWhere([&](const Account &each) { return each == account; });
}

void WriteJournal::forgetPortal(const QUrl &portal)
{
    forgetWhere([&](const Account &each) { return each.portal == portal; });
}

template<class Condition>
void WriteJournal::forgetWhere(Condition isMeant)
{
    const auto entries = m_entries.removeIf([&](const auto &entry) { return isMeant(entry.account); });
    const auto sheets = m_sheets.removeIf([&](const auto &each) { return isMeant(each.account); });
    const auto links = m_links.removeIf([&](const auto &each) { return isMeant(each.account); });
    if (entries + sheets + links > 0)
        write();
}

void WriteJournal::read()
{
    const auto document = m_file.read().value_or(QJsonObject());
    const auto writes = document["writes"_L1].toArray();
    for (const auto &value : writes) {
        if (const auto entry = readEntry(value))
            m_entries.append(*entry);
    }
    const auto sheets = document["sheets"_L1].toArray();
    for (const auto &value : sheets) {
        const auto mark = readMark(value["codes"_L1]);
        const auto kept = readTime(value["kept"_L1]);
        if (mark && kept.isValid())
            m_sheets.append({readAccount(value), {.kept = kept, .mark = *mark}});
    }
    const auto links = document["links"_L1].toArray();
    for (const auto &value : links) {
        if (const auto since = readTime(value["since"_L1]); since.isValid())
            m_links.append({readAccount(value), {.since = since, .isExact = value["exact"_L1].toBool()}});
    }
}

void WriteJournal::write()
{
    if (m_path.isEmpty())
        return;
    QJsonArray writes;
    for (const auto &entry : m_entries)
        writes.append(writeEntry(entry));
    QJsonArray sheets;
    for (const auto &each : m_sheets) {
        QJsonObject object{{u"kept"_s, writeTime(each.sheet.kept)}, {u"codes"_s, writeMark(each.sheet.mark)}};
        writeAccount(object, each.account);
        sheets.append(object);
    }
    QJsonArray links;
    for (const auto &each : m_links) {
        QJsonObject object{{u"since"_s, writeTime(each.link.since)}, {u"exact"_s, each.link.isExact}};
        writeAccount(object, each.account);
        links.append(object);
    }
    // Where somebody has accounts, and when they did what, is nobody else's business.
    const auto folder = QFileInfo(m_path).absolutePath();
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (const auto written = m_file.write({{u"writes"_s, writes}, {u"sheets"_s, sheets}, {u"links"_s, links}}); !written)
        qCWarning(sessionLog) << "the journal of writes was not kept:" << written.error().detail;
}

}  // namespace twofold::session
