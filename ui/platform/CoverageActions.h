// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/CoverageReport.h"
#include "ui/platform/Platform.h"

#include <QObject>

class QWidget;

namespace twofold::ui {

/// The report of who has an app, on paper and as a PDF, on the paper of the person's country.
class CoverageActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs stand over @p parent, which owns this.
    CoverageActions(const Platform &platform, QWidget *parent);

    void print(const documents::CoverageReportData &data);
    /// @p today: for the proposed name.
    void savePdf(const documents::CoverageReportData &data, const QString &host, const QDate &today);

Q_SIGNALS:
    void printed();
    void saved(const QString &path);
    /// The printer's queue did not take it, with the system's reason.
    void printFailed(const QString &reason);
    /// The PDF could not be written; nothing half-written is left.
    void saveFailed(const twofold::Error &error);

private:
    Platform m_platform;
    QWidget *m_window;
};

}  // namespace twofold::ui
