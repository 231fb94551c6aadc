// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SheetPrinter.h"

#include "app/documents/BackupCodeSheet.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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
#ifdef Q_OS_UNIX
    // "Print to file" makes a file too, and it is nobody else's to read.
    const auto oldMask = ::umask(S_IRWXG | S_IRWXO);
#endif
    const bool isAccepted = preview.exec() == QDialog::Accepted;
#ifdef Q_OS_UNIX
    ::umask(oldMask);
#endif
    return isAccepted && printer.printerState() != QPrinter::Error;
}

} // namespace twofold::ui
