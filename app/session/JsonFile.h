// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace twofold::session {

/// A JSON object in a file that a person can read and edit. One that can't be read is set aside under another name, never
/// overwritten.
class JsonFile
{
public:
    explicit JsonFile(QString path) : m_path(std::move(path)) {}

    /// Nothing where there is no file, or where there was a damaged one.
    std::optional<QJsonObject> read();
    /// For a file that is JSON and yet not what it should be.
    void setAside();
    /// FileFault: with the system's reason, or because what lies there could be neither read nor set aside.
    Result<bool> write(const QJsonObject &object) const;

    /// Where a damaged file was moved to.
    std::optional<QString> damagedFile() const { return m_damagedFile; }

private:
    QString m_path;
    bool m_isInTheWay = false;  ///< what lies at the path could be neither read nor set aside
    std::optional<QString> m_damagedFile;
};

}  // namespace twofold::session
