// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/CoverageActions.h"

#include "app/documents/BackupCodeSheet.h"
#include "ui/platform/FileDialogs.h"
#include "ui/platform/SheetPrinter.h"

#include <QWidget>

namespace twofold::ui {

using Report = documents::CoverageReport;

CoverageActions::CoverageActions(const Platform &platform, QWidget *parent)
    : QObject(parent)
    , m_platform(platform)
    , m_window(parent)
{}

void CoverageActions::print(const documents::CoverageReportData &data)
{
    using Kind = SheetPrinter::Outcome::Kind;
    const auto outcome = m_platform.sheetPrinter.print(m_window, Report(data, QLocale()), data.title, QLocale());
    switch (outcome.kind) {
    case Kind::Cancelled: break;
    case Kind::Printed: Q_EMIT printed(); break;
    case Kind::NotTaken: Q_EMIT printFailed(outcome.reason); break;
    case Kind::NotWritten: Q_EMIT saveFailed({.kind = Error::Kind::FileFault, .detail = outcome.reason}); break;
    }
}

void CoverageActions::savePdf(const documents::CoverageReportData &data, const QString &host, const QDate &today)
{
    const auto name = Report::proposedFileName(host, today);
    const auto path = m_platform.fileDialogs.savePath(m_window, tr("Save the coverage"), name, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = Report(data, QLocale()).writePdf(path, documents::BackupCodeSheet::pageLayout(QLocale()));
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(written.error());
}

}  // namespace twofold::ui
