// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

namespace twofold::documents {

/// A file of comma-separated values (RFC 4180) in UTF-8, written row by row. Whoever looks at the path finds the old content or the
/// whole new one: it appears with commit(), and is not there when this goes without it.
///
/// No field is a formula: see withoutFormula().
class CsvFile
{
public:
    enum class Mark {
        None,
        ByteOrder,  ///< three bytes before the first row, by which some spreadsheets know UTF-8
    };

    explicit CsvFile(const QString &path, Mark mark = Mark::ByteOrder);

    /// May be called after a fault, which commit() then tells.
    void writeRow(const QStringList &fields);
    /// Once, after the last row. FileFault with the system's reason.
    Result<bool> commit();

private:
    QSaveFile m_file;
};

}  // namespace twofold::documents
