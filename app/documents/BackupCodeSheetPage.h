// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/BackupCodeSheet.h"
#include "app/documents/SheetCanvas.h"

namespace twofold::documents {

/// What stands where on the sheet of backup codes, in millimetres.
class BackupCodeSheetPage
{
public:
    BackupCodeSheetPage(const BackupCodeSheetData &data, const BackupCodeSheetLabels &labels, const QLocale &locale);

    void paint(SheetCanvas &canvas) const;

private:
    void paintHead(SheetCanvas &canvas) const;
    void paintFacts(SheetCanvas &canvas) const;
    void paintRows(SheetCanvas &canvas) const;
    void paintRow(SheetCanvas &canvas, const BackupCodeSheetData::Row &row, qreal top, qreal height) const;
    void paintFold(SheetCanvas &canvas) const;
    void paintHelp(SheetCanvas &canvas, qreal bottom) const;
    /// Lays the help text out at that size of its paragraph; returns where it ends.
    qreal help(SheetCanvas &canvas, qreal points, bool isDrawn) const;
    /// Returns where the footer begins.
    qreal paintFooter(SheetCanvas &canvas) const;

    const BackupCodeSheetData &m_data;
    const BackupCodeSheetLabels &m_labels;
    const QLocale &m_locale;
};

}  // namespace twofold::documents
