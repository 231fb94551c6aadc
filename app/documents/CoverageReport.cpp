// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/CoverageReport.h"

#include "app/documents/PdfFile.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPalette>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextOption>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pointsPerInch = 72;
constexpr int bodySize = 10;      ///< points
constexpr qreal footHeight = 24;  ///< points

QString cell(const QString &tag, const QString &text, bool isNumber)
{
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(tag, isNumber ? u"right"_s : u"left"_s, text.toHtmlEscaped());
}

}  // namespace

CoverageReport::CoverageReport(CoverageReportData data, QLocale locale) : m_data(std::move(data)), m_locale(std::move(locale)) {}

QString CoverageReport::proposedFileName(const QString &host, const QDate &date)
{
    static const QRegularExpression unfit(u"[^\\p{L}\\p{N}.-]+"_s);
    return u"coverage-%1-%2.pdf"_s.arg(QString(host).replace(unfit, u"-"_s), date.toString(Qt::ISODate));
}

QString CoverageReport::html() const
{
    QString html = u"<h1>"_s + m_data.title.toHtmlEscaped() + u"</h1><p>"_s + m_data.subtitle.toHtmlEscaped() + u"</p>"_s;
    if (!m_data.remark.isEmpty())
        html += u"<p>"_s + m_data.remark.toHtmlEscaped() + u"</p>"_s;
    for (const auto &section : m_data.sections) {
        html += u"<table width=\"100%\" cellpadding=\"3\"><tr>"_s + cell(u"th"_s, section.title, false);
        for (const auto &column : m_data.columns)
            html += cell(u"th"_s, column, true);
        html += u"</tr>"_s;
        for (const auto &row : section.rows) {
            html += u"<tr>"_s + cell(u"td"_s, row.name, false);
            for (const auto &number : row.numbers)
                html += cell(u"td"_s, number, true);
            html += u"</tr>"_s;
        }
        html += u"</table><p></p>"_s;
    }
    return html;
}

void CoverageReport::layOut(QTextDocument &document, const QSizeF &page) const
{
    QFont font(document.defaultFont());
    font.setPixelSize(bodySize);  // one pixel is a point: the painter is scaled
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    QTextOption option;
    option.setTextDirection(m_locale.textDirection());
    document.setDefaultTextOption(option);
    document.setDefaultStyleSheet(u"h1 { font-size: 17px; font-weight: 600; } th { font-weight: 600; }"_s);
    document.setHtml(html());
    document.setPageSize(page);
}

bool CoverageReport::paint(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / pointsPerInch;
    const QSizeF paper(device.width() / scale, device.height() / scale);
    const QSizeF page(paper.width(), paper.height() - footHeight);
    QTextDocument document;
    layOut(document, page);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);  // whatever the theme of the screen is
    painter.scale(scale, scale);
    QFont foot(document.defaultFont());
    foot.setPixelSize(bodySize - 2);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -number * page.height());
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QRectF line(0, page.height(), page.width(), footHeight);
        painter.setFont(foot);
        painter.drawText(line, Qt::AlignBottom | Qt::AlignLeft, m_data.footer);
        painter.drawText(line, Qt::AlignBottom | Qt::AlignRight, u"%1 / %2"_s.arg(number + 1).arg(document.pageCount()));
    }
    return true;
}

Result<bool> CoverageReport::writePdf(const QString &path, const QPageLayout &layout) const
{
    return writePdfFile(*this, path, layout, m_data.title);
}

Secret CoverageReport::plainText() const
{
    QTextDocument document;
    document.setHtml(html());
    return Secret::fromText(document.toPlainText());
}

}  // namespace twofold::documents
