// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PolicyArchive.h"

#include "app/core/Logging.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace twofold::session {

using namespace Qt::StringLiterals;

using policy::TfaPolicy;

namespace {

struct MethodName
{
    TfaPolicy::Method method;
    QLatin1StringView name;
};
constexpr MethodName methodNames[] = {
    {TfaPolicy::Method::None, "none"_L1},
    {TfaPolicy::Method::Sms, "sms"_L1},
    {TfaPolicy::Method::App, "app"_L1},
};

QStringList readTexts(const QJsonValue &value)
{
    QStringList texts;
    const auto array = value.toArray();
    for (const auto &entry : array)
        texts.append(entry.toString());
    return texts;
}

std::optional<TfaPolicy> readPolicy(const QJsonObject &object)
{
    const auto name = object["method"_L1].toString();
    const auto *found =
        std::find_if(std::begin(methodNames), std::end(methodNames), [&](const auto &known) { return known.name == name; });
    if (found == std::end(methodNames))
        return {};
    return TfaPolicy{
        .method = found->method,
        .trustedIps = readTexts(object["trustedIps"_L1]),
        .mandatoryUsers = readTexts(object["mandatoryUsers"_L1]),
        .mandatoryGroups = readTexts(object["mandatoryGroups"_L1]),
    };
}

QJsonObject writePolicy(const TfaPolicy &policy)
{
    const auto *found = std::find_if(std::begin(methodNames), std::end(methodNames),
                                     [&](const auto &known) { return known.method == policy.method; });
    return {
        {u"method"_s, QString(found->name)},
        {u"trustedIps"_s, QJsonArray::fromStringList(policy.trustedIps)},
        {u"mandatoryUsers"_s, QJsonArray::fromStringList(policy.mandatoryUsers)},
        {u"mandatoryGroups"_s, QJsonArray::fromStringList(policy.mandatoryGroups)},
    };
}

QDateTime readTime(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString writeTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QList<PolicyArchive::Snapshot> readSnapshots(const QJsonObject &document)
{
    QList<PolicyArchive::Snapshot> snapshots;
    const auto entries = document["snapshots"_L1].toArray();
    for (const auto &entry : entries) {
        const auto policy = readPolicy(entry["policy"_L1].toObject());
        const auto seen = readTime(entry["seen"_L1]);
        if (policy && seen.isValid())
            snapshots.append({.seen = seen, .policy = *policy, .isIntended = entry["intended"_L1].toBool()});
    }
    return snapshots;
}

using List = QStringList TfaPolicy::*;

constexpr List lists[] = {&TfaPolicy::trustedIps, &TfaPolicy::mandatoryUsers, &TfaPolicy::mandatoryGroups};

/// The last one that held something of a list, where the newest one holds nothing of it; nothing where that was intended.
const PolicyArchive::Snapshot *lastBeforeLoss(const QList<PolicyArchive::Snapshot> &known, List list)
{
    for (auto snapshot = known.crbegin(); snapshot != known.crend(); ++snapshot) {
        if (!(snapshot->policy.*list).isEmpty())
            return snapshot == known.crbegin() ? nullptr : &*snapshot;
        // Switching off erases the lists as well, and they are wanted back when it is switched on.
        if (snapshot->isIntended && snapshot->policy.method != TfaPolicy::Method::None)
            return nullptr;
    }
    return nullptr;
}

}  // namespace

QString PolicyArchive::pathOf(const QString &profileId, Part part) const
{
    const auto kind = part == Part::Draft ? u"draft-"_s : u"policy-"_s;
    // An id comes out of a file that a person may edit: it must not lead out of the folder.
    return m_folder + u'/' + kind + QString::fromLatin1(QUrl::toPercentEncoding(profileId)) + u".json"_s;
}

JsonFile PolicyArchive::fileOf(const QString &profileId, Part part) const
{
    return JsonFile(pathOf(profileId, part));
}

QList<PolicyArchive::Snapshot> PolicyArchive::snapshots(const QString &profileId) const
{
    if (profileId.isEmpty())
        return {};
    return readSnapshots(fileOf(profileId, Part::Seen).read().value_or(QJsonObject()));
}

bool PolicyArchive::keep(const QString &profileId, const Snapshot &snapshot)
{
    if (profileId.isEmpty())
        return false;
    auto file = fileOf(profileId, Part::Seen);
    auto document = file.read().value_or(QJsonObject());
    const auto known = readSnapshots(document);
    const bool isSame = !known.isEmpty() && known.last().policy == snapshot.policy;
    if (isSame && (known.last().isIntended || !snapshot.isIntended))
        return true;
    auto entries = document["snapshots"_L1].toArray();
    if (isSame)
        entries.removeLast();
    QJsonObject entry{{u"seen"_s, writeTime(snapshot.seen)}, {u"policy"_s, writePolicy(snapshot.policy)}};
    if (snapshot.isIntended)
        entry.insert("intended"_L1, true);
    entries.append(entry);
    while (entries.size() > keptSnapshots)
        entries.removeFirst();
    document.insert("snapshots"_L1, entries);
    return write(profileId, file, document);
}

std::optional<PolicyArchive::Snapshot> PolicyArchive::lostLists(const QString &profileId) const
{
    const auto known = snapshots(profileId);
    Snapshot lost;
    for (const auto list : lists) {
        const auto *last = lastBeforeLoss(known, list);
        if (!last)
            continue;
        lost.policy.*list = last->policy.*list;
        if (!lost.seen.isValid() || lost.seen < last->seen) {
            lost.seen = last->seen;
            lost.policy.method = last->policy.method;
        }
    }
    return lost.policy.hasLists() ? std::optional(lost) : std::nullopt;
}

std::optional<PolicyArchive::Draft> PolicyArchive::draft(const QString &profileId) const
{
    if (profileId.isEmpty())
        return {};
    const auto document = fileOf(profileId, Part::Draft).read().value_or(QJsonObject());
    const auto base = readPolicy(document["base"_L1].toObject());
    const auto edited = readPolicy(document["policy"_L1].toObject());
    const auto time = readTime(document["edited"_L1]);
    if (!base || !edited || !time.isValid())
        return {};
    return Draft{.edited = time, .base = *base, .policy = *edited};
}

void PolicyArchive::keepDraft(const QString &profileId, const Draft &draft)
{
    if (profileId.isEmpty())
        return;
    auto file = fileOf(profileId, Part::Draft);
    file.read();  // which sets a damaged one aside
    write(
        profileId, file,
        {{u"edited"_s, writeTime(draft.edited)}, {u"base"_s, writePolicy(draft.base)}, {u"policy"_s, writePolicy(draft.policy)}});
}

void PolicyArchive::dropDraft(const QString &profileId)
{
    if (!profileId.isEmpty())
        QFile::remove(pathOf(profileId, Part::Draft));
}

void PolicyArchive::forget(const QString &profileId)
{
    dropDraft(profileId);
    if (!profileId.isEmpty())
        QFile::remove(pathOf(profileId, Part::Seen));
}

bool PolicyArchive::write(const QString &profileId, const JsonFile &file, const QJsonObject &document) const
{
    // Which networks a company trusts is nobody else's business.
    if (QDir().mkpath(m_folder))
        QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto written = file.write(document);
    if (!written)
        qCWarning(sessionLog) << "the policy of" << profileId << "was not kept:" << written.error().detail;
    return written.has_value();
}

}  // namespace twofold::session
