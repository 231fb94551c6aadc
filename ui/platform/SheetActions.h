// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/BackupCodeSheet.h"
#include "ui/platform/Platform.h"

#include <QObject>

#include <optional>

class QWidget;

namespace twofold::ui {

/// The three ways to keep a sheet of backup codes: on paper, as a PDF, on the clipboard. The sheet's words and paper are the
/// person's language and country.
class SheetActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over the window of parent, which owns this.
    SheetActions(const Platform &platform, QWidget *parent);

    void print(const documents::BackupCodeSheetData &data);
    void savePdf(const documents::BackupCodeSheetData &data);
    void copy(const documents::BackupCodeSheetData &data);
    /// One code by itself.
    void copyCode(const Secret &code);

Q_SIGNALS:
    void printed();
    void saved(const QString &path);
    void copied();
    /// The PDF could not be written; nothing half-written is left.
    void saveFailed(const twofold::Error &error);

private:
    documents::BackupCodeSheet sheetOf(const documents::BackupCodeSheetData &data) const;

    Platform m_platform;
    QWidget *m_window;
};

} // namespace twofold::ui
