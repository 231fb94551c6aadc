// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::viewmodels {

/// Where a list is to be written as comma-separated values.
struct CsvPlace
{
    QString path;
    bool hasByteOrderMark = true;  ///< by which some spreadsheets know UTF-8; other programs read it as part of the first title
};

}  // namespace twofold::viewmodels
