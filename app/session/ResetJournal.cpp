// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ResetJournal.h"

#include "app/session/JsonFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
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
    QJsonObject object{{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"email"_s, entry.email}, {u"step"_s, nameOf(entry.step)}};
    if (entry.reason != ResetEntry::Reason::None)
        object.insert("reason"_L1, nameOf(entry.reason));
    if (entry.httpStatus)
        object.insert("status"_L1, entry.httpStatus);
    if (entry.changed.isValid())
        object.insert("changed"_L1, textOf(entry.changed));
    if (entry.wasSent)
        object.insert("wasSent"_L1, true);
    return object;
}

QJsonObject written(const ResetJournal::Run &run)
{
    QJsonArray people;
    for (const auto &entry : run.entries)
        people.append(written(entry));
    QJsonObject document{{u"begun"_s, textOf(run.begun)}, {u"people"_s, people}, {u"generation"_s, run.generation}};
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
        .email = object["email"_L1].toString(),
        .step = *step,
        .reason = *reason,
        .httpStatus = object["status"_L1].toInt(),
        .changed = timeOf(object["changed"_L1]),
        .wasSent = object["wasSent"_L1].toBool(),
    };
}

/// All or nothing: with a line missing, somebody could be taken for one to whom nothing was sent.
std::optional<ResetJournal::Run> readRun(const QJsonObject &document)
{
    ResetJournal::Run run{
        .begun = timeOf(document["begun"_L1]),
        .ended = timeOf(document["ended"_L1]),
        .generation = document["generation"_L1].toInt(),
    };
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

/// Times as they sort. Where the clock was set back, the newest counts on.
QString nameBehind(const QString &newest, const QDateTime &begun)
{
    const auto name = begun.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    if (name > newest)
        return name;
    const auto parts = newest.split(u'_');
    return u"%1_%2"_s.arg(parts.first()).arg(parts.value(1).toInt() + 1, 4, 10, QChar(u'0'));
}

QString stepsOf(const QString &path)
{
    return path.chopped(QLatin1StringView(".json").size()) + u".steps"_s;
}

/// What was noted of the entries since they were written. A last line that is cut off was not noted, so nothing was sent after it. Lines
/// of before the run was written whole may have stayed.
bool applySteps(const QString &path, ResetJournal::Run &run)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const auto line = file.readLine();
        if (!line.endsWith('\n'))
            return true;
        const auto object = QJsonDocument::fromJson(line).object();
        const auto number = object["number"_L1].toInteger(-1);
        const auto entry = readEntry(object);
        if (!entry || number < 0 || number >= run.entries.size() || run.entries.at(number).id != entry->id)
            return false;
        if (object["generation"_L1].toInt() >= run.generation)
            run.entries[number] = *entry;
    }
    return true;
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
    const QString path = folderOf(profileId) + u'/' + files.first();
    JsonFile file(path);
    const auto document = file.read();
    auto run = document ? readRun(*document) : std::nullopt;
    if (run && !applySteps(stepsOf(path), *run))
        run.reset();
    if (run)
        run->name = QFileInfo(path).completeBaseName();
    if (document && !run) {
        file.setAside();
        JsonFile(stepsOf(path)).setAside();
    }
    return {.run = std::move(run), .damagedFile = file.damagedFile().value_or(QString())};
}

ResetJournal::Run ResetJournal::begin(const QString &profileId, const QDateTime &now) const
{
    const auto files = profileId.isEmpty() ? QStringList() : filesOf(profileId);
    const auto newest = files.isEmpty() ? QString() : QFileInfo(files.first()).completeBaseName();
    return {.begun = now, .name = nameBehind(newest, now)};
}

Result<bool> ResetJournal::keep(const QString &profileId, const Run &run) const
{
    if (profileId.isEmpty())
        return true;
    makeFolder(profileId);
    const auto path = pathOf(profileId, run);
    const bool isNew = !QFile::exists(path);
    auto kept = JsonFile(path).write(written(run));
    if (kept)
        QFile::remove(stepsOf(path));
    if (isNew)
        dropOldest(profileId);
    return kept;
}

Result<bool> ResetJournal::note(const QString &profileId, const Run &run, qsizetype number) const
{
    if (profileId.isEmpty())
        return true;
    auto object = written(run.entries.at(number));
    object.insert("number"_L1, number);
    object.insert("generation"_L1, run.generation);
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    QFile file(stepsOf(pathOf(profileId, run)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        return tl::unexpected(Error{.kind = Error::Kind::FileFault, .detail = file.fileName() + u": "_s + file.errorString()});
    return true;
}

QString ResetJournal::pathOf(const QString &profileId, const Run &run) const
{
    return folderOf(profileId) + u'/' + run.name + u".json"_s;
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
    for (qsizetype i = keptRuns; i < files.size(); ++i) {
        const QString path = folderOf(profileId) + u'/' + files.at(i);
        QFile::remove(path);
        QFile::remove(stepsOf(path));
    }
}

void ResetJournal::forget(const QString &profileId) const
{
    if (!profileId.isEmpty())
        QDir(folderOf(profileId)).removeRecursively();
}

}  // namespace twofold::session
