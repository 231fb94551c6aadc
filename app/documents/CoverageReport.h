// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/PrintedSheet.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QStringList>

class QTextDocument;

namespace twofold::documents {

/// What stands in the report, words and all: sentences are the screen's.
struct CoverageReportData
{
    struct Row
    {
        QString name;
        QStringList numbers;  ///< as many as there are columns
    };
    struct Section
    {
        QString title;
        QList<Row> rows;
    };

    QString title;
    QString subtitle;     ///< portal and time
    QString remark;       ///< what is missing for the numbers; may be empty
    QStringList columns;  ///< of numbers
    QList<Section> sections;
    QString footer;
};

/// How many people have an authenticator app, as tables on paper; goes on over as many pages as it takes. Black on white.
class CoverageReport final : public PrintedSheet
{
public:
    CoverageReport(CoverageReportData data, QLocale locale);

    /// "coverage-HOST-DATE.pdf"
    static QString proposedFileName(const QString &host, const QDate &date);

    bool paint(QPagedPaintDevice &device) const override;
    Result<bool> writePdf(const QString &path, const QPageLayout &layout) const override;
    Secret plainText() const override;

private:
    QString html() const;
    void layOut(QTextDocument &document, const QSizeF &page) const;

    CoverageReportData m_data;
    QLocale m_locale;
};

}  // namespace twofold::documents
