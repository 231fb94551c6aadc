// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/policy/TfaPolicy.h"
#include "app/session/JsonFile.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace twofold::session {

/// What the program saw of a portal's policy, and what is being edited of it: a JSON file of each for every profile, in a folder that
/// is the person's alone. So lists that were wiped at the portal can be brought back, and edits outlive a crash. No secret is in it.
///
/// A damaged file is set aside and begun anew. Where nothing can be written there is nothing to bring back later, and the program
/// works on; the fault is logged.
class PolicyArchive
{
public:
    struct Snapshot
    {
        QDateTime seen;  ///< UTC, by this computer's clock
        policy::TfaPolicy policy;
        bool isIntended = false;  ///< the person saved it here, or knows of it

        bool operator==(const Snapshot &) const = default;
    };
    struct Draft
    {
        QDateTime edited;        ///< UTC
        policy::TfaPolicy base;  ///< what the portal held when the edits were made
        policy::TfaPolicy policy;

        bool operator==(const Draft &) const = default;
    };

    explicit PolicyArchive(QString folder) : m_folder(std::move(folder)) {}

    /// The oldest first, at most keptSnapshots of them. An empty id stands for an account of which nothing is kept.
    QList<Snapshot> snapshots(const QString &profileId) const;
    /// Unless the newest one holds the same policy; that one is intended then, if this one is. Says whether it is on disk.
    bool keep(const QString &profileId, const Snapshot &snapshot);
    /// The lists that the newest policy holds nothing of though nobody here intended that, each as it was when it last held something:
    /// those alone, and when the latest of them was seen.
    std::optional<Snapshot> lostLists(const QString &profileId) const;

    std::optional<Draft> draft(const QString &profileId) const;
    void keepDraft(const QString &profileId, const Draft &draft);
    void dropDraft(const QString &profileId);

    /// All of it.
    void forget(const QString &profileId);

    static constexpr qsizetype keptSnapshots = 20;

private:
    enum class Part { Seen, Draft };

    QString pathOf(const QString &profileId, Part part) const;
    JsonFile fileOf(const QString &profileId, Part part) const;
    bool write(const QString &profileId, const JsonFile &file, const QJsonObject &document) const;

    QString m_folder;
};

}  // namespace twofold::session
