// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/BackupCodeSheet.h"
#include "ui/platform/Platform.h"

#include <QObject>

#include <optional>

class QWidget;

namespace twofold::ui {

/// The ways to keep backup codes: on paper, as a sheet or as a card, as a PDF of either, as a text file, on the clipboard. Words and
/// paper are of the person's language and country.
class SheetActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over the window of parent, which owns this.
    SheetActions(const Platform &platform, QWidget *parent);

    using Form = documents::BackupCodeSheet::Form;

    void print(const documents::BackupCodeSheetData &data, Form form = Form::Sheet);
    void savePdf(const documents::BackupCodeSheetData &data, Form form = Form::Sheet);
    void saveText(const documents::BackupCodeSheetData &data);
    void copy(const documents::BackupCodeSheetData &data);
    /// One code by itself.
    void copyCode(const Secret &code);

Q_SIGNALS:
    void printed();
    void saved(const QString &path);
    void copied();
    /// A printer did not take it; the reason is the system's.
    void printFailed(const QString &reason);
    /// A file could not be written; nothing half-written is left.
    void saveFailed(const twofold::Error &error);

private:
    /// The path that the person chose, or nothing.
    QString askForPath(const documents::BackupCodeSheetData &data, const QString &ending, const QString &filter);
    void tellSaved(const QString &path, const Result<bool> &written);
    documents::BackupCodeSheet sheetOf(const documents::BackupCodeSheetData &data, Form form = Form::Sheet) const;

    Platform m_platform;
    QWidget *m_window;
};

}  // namespace twofold::ui
