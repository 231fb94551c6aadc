// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/session/PortalProfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace twofold::session {

/// The profiles in a JSON file that a person can read, newest first. It never holds a secret. Keys and entries that this release does
/// not know are kept; a file that can't be read as profiles is set aside under another name, never overwritten.
class ProfileStore
{
public:
    /// Reads the file at path; none there is an empty list.
    explicit ProfileStore(QString path);

    const QList<PortalProfile> &profiles() const { return m_profiles; }
    std::optional<PortalProfile> find(const QUrl &address, const QString &userName) const;

    /// Adds the profile or replaces the one with its id, puts it first, and writes the file. FileFault when that can't be done.
    Result<bool> put(const PortalProfile &profile);
    Result<bool> remove(const QString &id);

    /// Where a damaged file was moved to when this store was opened.
    std::optional<QString> damagedFile() const { return m_damagedFile; }

private:
    void read();
    void setAside();
    Result<bool> write() const;

    QString m_path;
    QList<PortalProfile> m_profiles;
    QJsonObject m_document;       ///< as read, so that unknown keys survive
    QJsonArray m_foreignEntries;  ///< entries of the list that this release can't read
    bool m_isInTheWay = false;    ///< what lies at the path could be neither read nor set aside
    std::optional<QString> m_damagedFile;
};

}  // namespace twofold::session
