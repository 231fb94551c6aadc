// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/SheetPrinter.h"

#include "app/documents/BackupCodeSheet.h"

#include <QLibrary>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

#include <optional>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using Outcome = SheetPrinter::Outcome;
using Kind = Outcome::Kind;

namespace {

/// Why the last request to CUPS in this thread failed; nothing when it did not, or where there is no CUPS. Qt sends a job that way and
/// does not look at the answer, nor does it link the library for others: it is loaded already.
std::optional<QString> refusalOfTheQueue()
{
    constexpr int lastSuccess = 0xff;  // of the status codes of IPP (RFC 8011, appendix B)
    QLibrary cups(u"cups"_s, 2);
    const auto lastStatus = reinterpret_cast<int (*)()>(cups.resolve("cupsLastError"));
    const auto lastReason = reinterpret_cast<const char *(*)()>(cups.resolve("cupsLastErrorString"));
    if (!lastStatus || !lastReason || (lastStatus() >= 0 && lastStatus() <= lastSuccess))
        return {};
    return QString::fromUtf8(lastReason());
}

/// The sheet on the paper that the printer says it holds, where it is one that the sheet is made for: the print dialog would choose that
/// anyhow, after the preview. Else on the paper of the country.
QPageLayout layoutFor(const QPrinter &printer, const QLocale &locale)
{
    auto layout = documents::BackupCodeSheet::pageLayout(locale);
    const auto held = QPrinterInfo(printer).defaultPageSize();
    if (held.id() == QPageSize::A4 || held.id() == QPageSize::Letter)
        layout.setPageSize(held, layout.minimumMargins());
    return layout;
}

Outcome handOver(QPrinter &printer, const documents::PrintedSheet &sheet)
{
    // "Print to file". Qt would empty a file that is there before it knows whether the disk has room for another one.
    if (!printer.outputFileName().isEmpty()) {
        const auto written = sheet.writePdf(printer.outputFileName(), printer.pageLayout());
        return written ? Outcome{Kind::Printed} : Outcome{Kind::NotWritten, written.error().detail};
    }
    if (!sheet.paint(printer) || printer.printerState() == QPrinter::Error)
        return {Kind::NotTaken, printer.printerName()};
    if (const auto refusal = refusalOfTheQueue())
        return {Kind::NotTaken, *refusal};
    return {Kind::Printed};
}

}  // namespace

Outcome SystemSheetPrinter::print(QWidget *parent, const documents::PrintedSheet &sheet, const QString &title,
                                  const QLocale &locale)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(layoutFor(printer, locale));
    printer.setDocName(title);

    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(u"printPreviewDialog"_s);
    preview.setWindowTitle(title);
    // Asked for with each look at the preview, and last of all when it goes to the printer.
    Outcome outcome;
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&sheet, &outcome](QPrinter *device) { outcome = handOver(*device, sheet); });
    return preview.exec() == QDialog::Accepted ? outcome : Outcome();
}

}  // namespace twofold::ui
