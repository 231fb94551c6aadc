// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QString>

class QPageLayout;

namespace twofold::documents {

class PrintedSheet;

/// Has the sheet painted, and writes that as PrintedSheet::writePdf promises. FileFault too when it could not be painted: then nothing
/// is written.
Result<bool> writePdfFile(const PrintedSheet &sheet, const QString &path, const QPageLayout &layout, const QString &title);

}  // namespace twofold::documents
