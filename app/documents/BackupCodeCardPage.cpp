// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/BackupCodeCardPage.h"

#include <algorithm>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

using Edge = SheetCanvas::Edge;

// Millimetres from the top or the start edge of the paper, points for text.
constexpr QRectF card(20, 15, 85.6, 54);
constexpr qreal padding = 5;
constexpr qreal firstRow = 33.5;
constexpr qreal lastRow = 66;
constexpr qreal highestRow = 10;
constexpr int columns = 2;
constexpr qreal columnWidth = (85.6 - 2 * padding) / columns;
constexpr qreal numberWidth = 5;
constexpr qreal widestCell = 4.8;
constexpr qreal pointsPerCell = 24 / 7.67;  ///< as on the sheet

constexpr QColor quiet(0x44, 0x44, 0x44);

}  // namespace

BackupCodeCardPage::BackupCodeCardPage(const BackupCodeSheetData &data, const BackupCodeSheetLabels &labels,
                                       const QLocale &locale)
    : m_data(data)
    , m_labels(labels)
    , m_locale(locale)
{}

void BackupCodeCardPage::paint(SheetCanvas &canvas) const
{
    canvas.box(card, 3, {.width = 0.25, .color = QColor(0x88, 0x88, 0x88), .style = Qt::DashLine});
    paintHead(canvas);
    paintCodes(canvas);
    canvas.paragraph({card.left(), card.bottom() + 5}, canvas.width() - 2 * card.left(), {{m_labels.cutOut}}, {.points = 10},
                     true);
}

void BackupCodeCardPage::paintHead(SheetCanvas &canvas) const
{
    constexpr qreal width = 85.6 - 2 * padding;
    const auto start = card.left() + padding;
    canvas.text(start, 21.5, width, m_labels.title, {.points = 10, .weight = QFont::DemiBold});
    canvas.text(start, 26, width, m_data.portal, {.points = 8});
    canvas.text(start, 30, width, m_data.email + u", "_s + m_data.printedLine(m_locale), {.points = 8, .color = quiet});
}

void BackupCodeCardPage::paintCodes(SheetCanvas &canvas) const
{
    const auto perColumn = (m_data.rows.size() + columns - 1) / columns;
    const auto height = std::min(highestRow, (lastRow - firstRow) / std::max<qreal>(1, qreal(perColumn)));
    for (qsizetype index = 0; index < m_data.rows.size(); ++index) {
        const auto column = index / perColumn;
        const auto row = index % perColumn;
        const QPointF start(card.left() + padding + columnWidth * qreal(column), firstRow + height * qreal(row));
        paintCode(canvas, m_data.rows.at(index), start, height);
    }
}

void BackupCodeCardPage::paintCode(SheetCanvas &canvas, const BackupCodeSheetData::Row &row, QPointF start, qreal height) const
{
    const auto code = row.code.text();
    const auto count = qreal(std::max<qsizetype>(1, code.size()));
    const auto cellWidth = std::min({widestCell, (columnWidth - numberWidth - 2) / count, 0.7 * height});
    const auto middle = start.y() + height / 2;
    const auto points = pointsPerCell * cellWidth;
    const QRectF cells(start.x() + numberWidth, middle - 0.75 * cellWidth, cellWidth * count, 1.5 * cellWidth);

    canvas.text(start.x(), middle + 1, numberWidth, m_locale.toString(row.number),
                {.points = std::min(8.0, points), .color = quiet});
    canvas.cells(cells, code, {.points = points, .color = row.isUsed ? QColor(0x55, 0x55, 0x55) : QColor(Qt::black)},
                 !row.isUsed);
    if (row.isUsed)
        canvas.line({cells.left(), middle}, {cells.right(), middle}, {.width = 0.35, .color = QColor(0x22, 0x22, 0x22)});
}

}  // namespace twofold::documents
