// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/BackupCodeSheet.h"
#include "app/documents/SheetCanvas.h"

namespace twofold::documents {

/// Backup codes on a card for the wallet, as large as a bank card (ISO/IEC 7810, ID-1), with a line to cut along. All of it is in
/// millimetres.
class BackupCodeCardPage
{
public:
    BackupCodeCardPage(const BackupCodeSheetData &data, const BackupCodeSheetLabels &labels, const QLocale &locale);

    void paint(SheetCanvas &canvas) const;

private:
    void paintHead(SheetCanvas &canvas) const;
    void paintCodes(SheetCanvas &canvas) const;
    void paintCode(SheetCanvas &canvas, const BackupCodeSheetData::Row &row, QPointF start, qreal height) const;

    const BackupCodeSheetData &m_data;
    const BackupCodeSheetLabels &m_labels;
    const QLocale &m_locale;
};

}  // namespace twofold::documents
