// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/BackupCodeSheetPage.h"

#include <algorithm>
#include <array>

namespace twofold::documents {

using namespace Qt::StringLiterals;

namespace {

using Edge = SheetCanvas::Edge;
using TextStyle = SheetCanvas::TextStyle;

// Millimetres from the top or the start edge of the paper, points for text.
constexpr qreal margin = 20;
constexpr qreal top = 15;
constexpr qreal markSide = 12.7;
constexpr qreal headRule = 32.6;
constexpr qreal firstFact = 40.8;
constexpr qreal factStep = 6.35;
constexpr qreal firstRow = 59.4;
constexpr qreal rowHeight = 14.3;
constexpr qreal aboveFold = 8;
constexpr qreal codeStart = 41.3;
constexpr qreal cellWidth = 7.67;
constexpr qreal usedColumn = 50.3;  ///< width, at the end edge
constexpr qreal codePoints = 24;

constexpr QColor quiet(0x44, 0x44, 0x44);
constexpr QColor hairline(0x88, 0x88, 0x88);

/// The text's vertical middle for a baseline, as far as small labels go: a third of the size lies above it.
qreal baselineFor(qreal middle, qreal points)
{
    constexpr qreal halfCapitalHeight = 0.36 * 25.4 / 72;
    return middle + points * halfCapitalHeight;
}

/// The program's mark in a square of 36 units: an open, folded sheet with a dot above it.
void paintMark(SheetCanvas &canvas, const QRectF &frame)
{
    constexpr qreal units = 36;
    QPainterPath border;
    border.addRoundedRect(QRectF(0.75, 0.75, 34.5, 34.5), 7.25, 7.25);
    canvas.shape(border, frame, units, QPen(Qt::black, 1.5), Qt::NoBrush);
    QPainterPath filled;
    filled.addEllipse(QPointF(18, 8.6), 2.1, 2.1);
    filled.addPolygon(QPolygonF({{7.5, 11.6}, {18, 15}, {18, 27.9}, {7.5, 24.5}}));
    canvas.shape(filled, frame, units, Qt::NoPen, Qt::black);
    QPainterPath outlined;
    outlined.addPolygon(QPolygonF({{28, 12.3}, {18, 15.5}, {18, 27.2}, {28, 24}}));
    outlined.closeSubpath();
    canvas.shape(outlined, frame, units, QPen(Qt::black, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin), Qt::NoBrush);
}

void paintTick(SheetCanvas &canvas, const QRectF &box)
{
    QPainterPath tick(QPointF(6.5, 12.5));
    tick.lineTo(10.5, 16.5);
    tick.lineTo(17.5, 8.5);
    canvas.shape(tick, box, 24, QPen(Qt::black, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin), Qt::NoBrush);
}

}  // namespace

BackupCodeSheetPage::BackupCodeSheetPage(const BackupCodeSheetData &data, const BackupCodeSheetLabels &labels,
                                         const QLocale &locale)
    : m_data(data)
    , m_labels(labels)
    , m_locale(locale)
{}

void BackupCodeSheetPage::paint(SheetCanvas &canvas) const
{
    paintHead(canvas);
    paintFacts(canvas);
    paintRows(canvas);
    paintFold(canvas);
    paintHelp(canvas, paintFooter(canvas));
}

void BackupCodeSheetPage::paintHead(SheetCanvas &canvas) const
{
    constexpr qreal textStart = 37;
    const auto end = canvas.width() - margin;
    paintMark(canvas, QRectF(margin, top, markSide, markSide));
    canvas.text(textStart, 21.3, end - textStart, m_labels.title, {.points = 22, .weight = QFont::DemiBold});
    canvas.text(textStart, 27, end - textStart, m_labels.subtitle, {.points = 10.5});
    canvas.line({margin, headRule}, {end, headRule}, {.width = 0.5});
}

void BackupCodeSheetPage::paintFacts(SheetCanvas &canvas) const
{
    constexpr qreal narrowest = 25.4;
    constexpr qreal widest = 60;
    constexpr qreal gap = 4;
    const TextStyle labelStyle{.points = 10.5, .color = quiet};
    const TextStyle valueStyle{.points = 10.5, .weight = QFont::Medium};
    const std::array<std::pair<QString, QString>, 3> facts{{
        {m_labels.portal, m_data.portal},
        {m_labels.account, m_data.accountLine()},
        {m_labels.printed, m_data.printedLine(m_locale)},
    }};

    qreal labelWidth = narrowest;
    for (const auto &[label, value] : facts)
        labelWidth = std::clamp(canvas.textWidth(label, labelStyle) + gap, labelWidth, widest);
    auto baseline = firstFact;
    for (const auto &[label, value] : facts) {
        canvas.text(margin, baseline, labelWidth - gap, label, labelStyle);
        canvas.text(margin + labelWidth, baseline, canvas.width() - 2 * margin - labelWidth, value, valueStyle);
        baseline += factStep;
    }
}

void BackupCodeSheetPage::paintRows(SheetCanvas &canvas) const
{
    const auto room = canvas.height() / 2 - aboveFold - firstRow;
    const auto height = std::min(rowHeight, room / std::max<qreal>(1, qreal(m_data.rows.size())));
    const SheetCanvas::Stroke rule{.width = 0.25, .color = hairline};
    auto y = firstRow;
    canvas.line({margin, y}, {canvas.width() - margin, y}, rule);
    for (const auto &row : m_data.rows) {
        paintRow(canvas, row, y, height);
        y += height;
        canvas.line({margin, y}, {canvas.width() - margin, y}, rule);
    }
}

void BackupCodeSheetPage::paintRow(SheetCanvas &canvas, const BackupCodeSheetData::Row &row, qreal rowTop, qreal height) const
{
    // What is lower than the usual row holds smaller things.
    const auto boxSide = std::min(6.5, 0.7 * height);
    const auto cellHeight = std::min(10.3, 0.86 * height);
    const auto points = std::min(codePoints, 2 * height);
    const auto smallPoints = std::min(9.5, 1.6 * height);
    const auto middle = rowTop + height / 2;
    const auto end = canvas.width() - margin;

    const QRectF box(margin, middle - boxSide / 2, boxSide, boxSide);
    canvas.box(box, 0.17 * boxSide, {.width = 0.3});
    if (row.isUsed)
        paintTick(canvas, box);
    canvas.text(33.9, baselineFor(middle, smallPoints), 12, m_locale.toString(row.number),
                {.points = smallPoints, .color = quiet}, Edge::Middle);

    const auto code = row.code.text();
    const auto usedStart = end - usedColumn;
    const auto codeWidth = std::min(cellWidth * points / codePoints * qreal(code.size()), usedStart - codeStart - 4);
    const auto fitting = std::min(points, codeWidth / qreal(std::max<qsizetype>(1, code.size())) / cellWidth * codePoints);
    const QRectF cells(codeStart, middle - cellHeight / 2, codeWidth, cellHeight);
    canvas.cells(cells, code, {.points = fitting, .color = row.isUsed ? QColor(0x55, 0x55, 0x55) : QColor(Qt::black)},
                 !row.isUsed);
    if (row.isUsed)
        canvas.line({cells.left(), middle}, {cells.right(), middle}, {.width = 0.45, .color = QColor(0x22, 0x22, 0x22)});

    canvas.text(usedStart, baselineFor(middle, smallPoints), usedColumn, row.isUsed ? m_labels.used : m_labels.usedOn,
                {.points = smallPoints, .color = quiet});
    if (!row.isUsed) {
        const auto dots = middle + std::min(3.6, 0.4 * height);
        canvas.line({usedStart, dots}, {end, dots}, {.width = 0.25, .color = quiet, .style = Qt::DotLine});
    }
}

void BackupCodeSheetPage::paintFold(SheetCanvas &canvas) const
{
    const auto fold = canvas.height() / 2;
    canvas.line({0, fold}, {canvas.width(), fold}, {.width = 0.25, .color = hairline, .style = Qt::DashLine});
    canvas.text(canvas.width() - margin, fold + 4.5, canvas.width() - 2 * margin, m_labels.foldHere,
                {.points = 8, .color = quiet}, Edge::End);
}

void BackupCodeSheetPage::paintHelp(SheetCanvas &canvas, qreal bottom) const
{
    // Below nine points only when a page of its own would be the alternative.
    constexpr qreal usual = 10;
    constexpr qreal smallest = 4;
    constexpr qreal step = 0.25;
    auto points = usual;
    while (points > smallest && help(canvas, points, false) > bottom)
        points -= step;
    help(canvas, points, true);
}

qreal BackupCodeSheetPage::help(SheetCanvas &canvas, qreal points, bool isDrawn) const
{
    constexpr qreal numberColumn = 7;
    constexpr qreal padding = 4.4;
    const auto scale = points / 10;
    const auto width = canvas.width() - 2 * margin;
    const TextStyle titleStyle{.points = points + 2, .weight = QFont::DemiBold};
    const TextStyle paragraphStyle{.points = points};
    const TextStyle stepStyle{.points = points + 0.75};
    const TextStyle boxStyle{.points = points + 0.5};
    const auto write = [&canvas, isDrawn](qreal x, qreal y, qreal room, const QList<SheetCanvas::Span> &spans,
                                          const TextStyle &style) {
        return canvas.paragraph({x, y}, room, spans, style, isDrawn);
    };

    auto y = canvas.height() / 2 + 12.2;
    y += write(margin, y, width, {{m_labels.howToReadTitle}}, titleStyle) + 1.2 * scale;
    // Thin blanks, so that the grey reaches a little beyond the word.
    const SheetCanvas::Span shaded{.text = u"\u2009"_s + m_labels.shaded + u"\u2009"_s, .isShaded = true};
    y += write(margin, y, width, {{m_labels.howToReadBefore + u' '}, shaded, {u' ' + m_labels.howToReadAfter}}, paragraphStyle);
    y += 6.4 * scale;

    y += write(margin, y, width, {{m_labels.howToUseTitle}}, titleStyle) + 1.2 * scale;
    int number = 0;
    for (const auto &step : m_labels.howToUse) {
        write(margin, y, numberColumn, {{m_locale.toString(++number) + u'.'}}, stepStyle);
        y += write(margin + numberColumn, y, width - numberColumn, {{step}}, stepStyle) + 1.7 * scale;
    }
    y += 5 * scale;

    const auto boxTop = y;
    y += 0.7 * padding * scale;
    y += write(margin + padding, y, width - 2 * padding, {{m_labels.keepBold + u' ', true}, {m_labels.keep}}, boxStyle);
    y += 0.7 * padding * scale;
    if (isDrawn)
        canvas.box(QRectF(margin, boxTop, width, y - boxTop), 1.6, {.width = 0.3});
    return y;
}

qreal BackupCodeSheetPage::paintFooter(SheetCanvas &canvas) const
{
    constexpr qreal pageColumn = 15;
    constexpr qreal gap = 2;
    const TextStyle style{.points = 9, .color = quiet};
    const auto width = canvas.width() - 2 * margin;
    const QList<SheetCanvas::Span> text{{m_labels.footer}};
    const auto height = canvas.paragraph({margin, 0}, width - pageColumn, text, style, false);
    const auto rule = canvas.height() - top - height - gap;

    canvas.line({margin, rule}, {canvas.width() - margin, rule}, {.width = 0.25, .color = hairline});
    canvas.paragraph({margin, rule + gap}, width - pageColumn, text, style, true);
    constexpr qreal firstBaseline = 3.4;
    canvas.text(canvas.width() - margin, rule + gap + firstBaseline, pageColumn, u"1 / 1"_s, style, Edge::End);
    return rule - gap;
}

}  // namespace twofold::documents
