// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/session/JsonFile.h"
#include "app/session/PortalProfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace twofold::session {

/// The profiles in a JSON file that a person can read, in the order that the person gave them. It never holds a secret. Keys and entries that this release does
/// not know are kept; a file that can't be read as profiles is set aside under another name, never overwritten.
class ProfileStore
{
public:
    /// Reads the file at path; none there is an empty list.
    explicit ProfileStore(QString path);

    const QList<PortalProfile> &profiles() const { return m_profiles; }
    std::optional<PortalProfile> find(const QUrl &address, const QString &userName) const;
    std::optional<PortalProfile> find(const QString &id) const;
    /// The one that was opened last, of all portals or of one; nothing when there is none.
    std::optional<PortalProfile> lastOpened() const;
    std::optional<PortalProfile> lastOpened(const QUrl &address) const;

    /// All of these read the file once more, change it and write it, so that what another running program wrote meanwhile is kept.
    /// They end as FileFault when it can't be written; the change holds until the program ends all the same. An id that no profile
    /// has changes nothing.

    /// Replaces the profile with its id where it stands, or adds it at the end.
    Result<bool> put(const PortalProfile &profile);
    Result<bool> remove(const QString &id);
    /// Without the spaces around it and those too many in it; an empty name gives the portal's own back.
    Result<bool> rename(const QString &id, const QString &ownName);
    /// By so many places towards the end, or with a negative number towards the beginning, and no further than that.
    Result<bool> move(const QString &id, qsizetype places);

    /// Where a damaged file was moved to when this store was opened.
    std::optional<QString> damagedFile() const { return m_file.damagedFile(); }

private:
    qsizetype indexOf(const QString &id) const;
    void read();
    void readAgain();
    Result<bool> write();

    JsonFile m_file;
    QList<PortalProfile> m_profiles;
    QJsonObject m_document;       ///< as read, so that unknown keys survive
    QJsonArray m_foreignEntries;  ///< entries of the list that this release can't read
    bool m_isAhead = false;       ///< of the file, which could not be written
};

}  // namespace twofold::session
