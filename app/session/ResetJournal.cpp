// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ResetJournal.h"

#include "app/session/JsonFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QMetaEnum>
#include <QUrl>

namespace twofold::session {

using namespace Qt::StringLiterals;

namespace {

template<class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

template<class Enum>
std::optional<Enum> valueOf(const QJsonValue &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(Enum(value)) : std::nullopt;
}

QString textOf(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

QJsonObject written(const ResetEntry &entry)
{
    QJsonObject object{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"step"_s, nameOf(entry.step)}};
    if (entry.reason != ResetEntry::Reason::None)
        object.insert("reason"_L1, nameOf(entry.reason));
    if (entry.httpStatus)
        object.insert("status"_L1, entry.httpStatus);
    if (entry.changed.isValid())
        object.insert("changed"_L1, textOf(entry.changed));
    return object;
}

QJsonObject written(const ResetJournal::Run &run)
{
    QJsonArray people;
    for (const auto &entry : run.entries)
        people.append(written(entry));
    QJsonObject document{{u"begun"_s, textOf(run.begun)}, {u"people"_s, people}};
    if (run.ended.isValid())
        document.insert("ended"_L1, textOf(run.ended));
    return document;
}

std::optional<ResetEntry> readEntry(const QJsonObject &object)
{
    const auto step = valueOf<ResetEntry::Step>(object["step"_L1]);
    const auto reason =
        object.contains("reason"_L1) ? valueOf<ResetEntry::Reason>(object["reason"_L1]) : std::optional(ResetEntry::Reason::None);
    const auto id = object["id"_L1].toString();
    if (!step || !reason || id.isEmpty())
        return {};
    return ResetEntry{
        .id = id,
        .name = object["name"_L1].toString(),
        .step = *step,
        .reason = *reason,
        .httpStatus = object["status"_L1].toInt(),
        .changed = timeOf(object["changed"_L1]),
    };
}

/// All or nothing: with a line missing, somebody could be taken for one to whom nothing was sent.
std::optional<ResetJournal::Run> readRun(const QJsonObject &document)
{
    ResetJournal::Run run{.begun = timeOf(document["begun"_L1]), .ended = timeOf(document["ended"_L1])};
    if (!run.begun.isValid() || !document["people"_L1].isArray())
        return {};
    const auto people = document["people"_L1].toArray();
    for (const auto &person : people) {
        const auto entry = readEntry(person.toObject());
        if (!entry)
            return {};
        run.entries.append(*entry);
    }
    return run;
}

}  // namespace

QString ResetJournal::folderOf(const QString &profileId) const
{
    // An id comes out of a file that a person may edit: it must not lead out of the folder.
    return m_folder + u"/account-"_s + QString::fromLatin1(QUrl::toPercentEncoding(profileId));
}

/// The newest first.
QStringList ResetJournal::filesOf(const QString &profileId) const
{
    return QDir(folderOf(profileId)).entryList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::Reversed);
}

ResetJournal::Last ResetJournal::last(const QString &profileId) const
{
    const auto files = profileId.isEmpty() ? QStringList() : filesOf(profileId);
    if (files.isEmpty())
        return {};
    JsonFile file(folderOf(profileId) + u'/' + files.first());
    const auto document = file.read();
    auto run = document ? readRun(*document) : std::nullopt;
    if (document && !run)
        file.setAside();
    return {.run = std::move(run), .damagedFile = file.damagedFile().value_or(QString())};
}

Result<bool> ResetJournal::keep(const QString &profileId, const Run &run) const
{
    if (profileId.isEmpty())
        return true;
    makeFolder(profileId);
    const QString path = folderOf(profileId) + run.begun.toUTC().toString(u"'/'yyyyMMdd'T'HHmmsszzz'Z.json'"_s);
    const bool isNew = !QFile::exists(path);
    auto kept = JsonFile(path).write(written(run));
    if (isNew)
        dropOldest(profileId);
    return kept;
}

void ResetJournal::makeFolder(const QString &profileId) const
{
    // Who lost a phone is nobody else's business.
    if (QDir().mkpath(folderOf(profileId)))
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void ResetJournal::dropOldest(const QString &profileId) const
{
    const auto files = filesOf(profileId);
    for (qsizetype i = keptRuns; i < files.size(); ++i)
        QFile::remove(folderOf(profileId) + u'/' + files.at(i));
}

void ResetJournal::forget(const QString &profileId) const
{
    if (!profileId.isEmpty())
        QDir(folderOf(profileId)).removeRecursively();
}

}  // namespace twofold::session
