// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/core/Secret.h"

#include <QPageLayout>
#include <QString>

class QPagedPaintDevice;

namespace twofold::documents {

/// What can go on paper or into a PDF.
class PrintedSheet
{
public:
    virtual ~PrintedSheet() = default;

    /// Paints it onto a device whose layout has been set: a printer, its preview, a PDF. False when the device can't be painted on.
    virtual bool paint(QPagedPaintDevice &device) const = 0;
    /// Writes a PDF, whole or not at all, readable by its owner only (0600). FileFault with the system's reason.
    virtual Result<bool> writePdf(const QString &path, const QPageLayout &layout) const = 0;
    /// What it is about, as text.
    virtual Secret plainText() const = 0;

protected:
    PrintedSheet() = default;
    PrintedSheet(const PrintedSheet &) = default;
    PrintedSheet(PrintedSheet &&) = default;
    PrintedSheet &operator=(const PrintedSheet &) = default;
    PrintedSheet &operator=(PrintedSheet &&) = default;
};

}  // namespace twofold::documents
