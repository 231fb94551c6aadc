// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SheetPrinter.h"

#include "app/documents/BackupCodeSheet.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace twofold::ui {

bool SystemSheetPrinter::print(QWidget *parent, const documents::BackupCodeSheet &sheet, const QString &title, const QLocale &locale)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(documents::BackupCodeSheet::pageLayout(locale));
    printer.setDocName(title);

    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(QStringLiteral("printPreviewDialog"));
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&sheet](QPrinter *device) { sheet.paint(*device); });
    return preview.exec() == QDialog::Accepted;
}

} // namespace twofold::ui
