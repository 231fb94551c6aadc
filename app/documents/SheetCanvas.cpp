// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/SheetCanvas.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextLayout>

#include <algorithm>

namespace twofold::documents {

namespace {

constexpr qreal millimetresPerInch = 25.4;
constexpr qreal pointsPerInch = 72;
constexpr QColor shade(0xdd, 0xdd, 0xdd);

QFont fixedFont()
{
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

/// The bold parts of the joined text, as the text layout wants them.
QList<QTextLayout::FormatRange> boldRanges(const QList<SheetCanvas::Span> &spans, const QFont &base)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const auto &span : spans) {
        if (span.isBold) {
            QFont bold(base);
            bold.setWeight(QFont::DemiBold);
            QTextLayout::FormatRange range;
            range.start = start;
            range.length = int(span.text.size());
            range.format.setFont(bold);
            ranges.append(range);
        }
        start += int(span.text.size());
    }
    return ranges;
}

/// Where the characters from start on lie in the laid-out text, one rectangle a line.
QList<QRectF> rectsOf(const QTextLayout &layout, int start, int length)
{
    QList<QRectF> rects;
    for (int index = 0; index < layout.lineCount(); ++index) {
        const auto line = layout.lineAt(index);
        const auto from = std::max(start, line.textStart());
        const auto to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const auto left = line.cursorToX(from);
        const auto right = line.cursorToX(to);
        rects.append(QRectF(QPointF(std::min(left, right), line.y()), QPointF(std::max(left, right), line.y() + line.height())));
    }
    return rects;
}

}  // namespace

SheetCanvas::SheetCanvas(QPagedPaintDevice &device, Qt::LayoutDirection direction)
    : m_painter(&device)
    , m_isMirrored(direction == Qt::RightToLeft)
    , m_unit(device.logicalDpiX() / millimetresPerInch)
{
    const auto layout = device.pageLayout();
    const auto paper = layout.fullRect(QPageLayout::Millimeter);
    m_width = paper.width();
    m_height = paper.height();
    if (!isActive())
        return;
    if (layout.mode() == QPageLayout::StandardMode) {
        const auto margins = layout.margins(QPageLayout::Millimeter);
        m_painter.translate(-margins.left() * m_unit, -margins.top() * m_unit);
    }
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

QPointF SheetCanvas::place(QPointF point) const
{
    return {device(m_isMirrored ? m_width - point.x() : point.x()), device(point.y())};
}

QRectF SheetCanvas::place(const QRectF &rect) const
{
    const auto left = m_isMirrored ? m_width - rect.right() : rect.left();
    return {device(left), device(rect.top()), device(rect.width()), device(rect.height())};
}

QFont SheetCanvas::font(const TextStyle &style) const
{
    QFont font(QFont(), m_painter.device());
    font.setPointSizeF(style.points);
    font.setWeight(style.weight);
    return font;
}

void SheetCanvas::line(QPointF from, QPointF to, const Stroke &stroke)
{
    m_painter.setPen(QPen(stroke.color, device(stroke.width), stroke.style, Qt::FlatCap));
    m_painter.drawLine(place(from), place(to));
}

void SheetCanvas::box(const QRectF &box, qreal radius, const Stroke &stroke)
{
    m_painter.setPen(QPen(stroke.color, device(stroke.width), stroke.style));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(place(box), device(radius), device(radius));
}

void SheetCanvas::shape(const QPainterPath &path, const QRectF &frame, qreal units, const QPen &pen, const QBrush &brush)
{
    const auto placed = place(frame);
    m_painter.save();
    m_painter.translate(placed.topLeft());
    m_painter.scale(placed.width() / units, placed.width() / units);
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawPath(path);
    m_painter.restore();
}

qreal SheetCanvas::textWidth(const QString &text, const TextStyle &style) const
{
    return QFontMetricsF(font(style), m_painter.device()).horizontalAdvance(text) / m_unit;
}

void SheetCanvas::text(qreal x, qreal baseline, qreal maxWidth, const QString &text, const TextStyle &style, Edge edge)
{
    constexpr qreal smallest = 7;
    constexpr qreal step = 0.25;
    auto fitting = style;
    while (fitting.points > smallest && textWidth(text, fitting) > maxWidth)
        fitting.points -= step;

    const QFontMetricsF metrics(font(fitting), m_painter.device());
    const auto shown = metrics.elidedText(text, Qt::ElideMiddle, device(maxWidth) + 1);
    const auto width = metrics.horizontalAdvance(shown);
    auto left = place(QPointF(x, baseline)).x();
    if (edge == Edge::Middle)
        left -= width / 2;
    else if ((edge == Edge::End) != m_isMirrored)
        left -= width;
    m_painter.setFont(font(fitting));
    m_painter.setPen(fitting.color);
    m_painter.drawText(QPointF(left, device(baseline)), shown);
}

qreal SheetCanvas::paragraph(QPointF topStart, qreal width, const QList<Span> &spans, const TextStyle &style, bool isDrawn)
{
    constexpr qreal lineSpacing = 1.5;
    const auto lineHeight = style.points * lineSpacing / pointsPerInch * millimetresPerInch * m_unit;
    QString text;
    for (const auto &span : spans)
        text += span.text;

    QTextLayout layout(text, font(style), m_painter.device());
    QTextOption option(m_isMirrored ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(boldRanges(spans, font(style)));
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(device(width));
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * lineHeight + (lineHeight - line.height()) / 2));
    }
    layout.endLayout();
    const auto height = layout.lineCount() * lineHeight / m_unit;
    if (!isDrawn)
        return height;

    const auto origin = place(QRectF(topStart, QSizeF(width, height))).topLeft();
    int start = 0;
    for (const auto &span : spans) {
        const auto rects = span.isShaded ? rectsOf(layout, start, int(span.text.size())) : QList<QRectF>();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(shade);
        for (const auto &rect : rects)
            m_painter.drawRoundedRect(rect.translated(origin), device(0.6), device(0.6));
        start += int(span.text.size());
    }
    m_painter.setPen(style.color);
    layout.draw(&m_painter, origin);
    return height;
}

QFont SheetCanvas::outlineFont(const TextStyle &style) const
{
    // A painter path knows no resolution, so its font's size is given in device units.
    auto font = fixedFont();
    font.setPixelSize(qRound(style.points / pointsPerInch * millimetresPerInch * m_unit));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void SheetCanvas::cells(const QRectF &cells, const QString &characters, const TextStyle &style, bool shadesDigits)
{
    if (characters.isEmpty())
        return;
    const auto row = place(cells);
    const auto cellWidth = row.width() / qreal(characters.size());
    const auto font = outlineFont(style);
    const QFontMetricsF metrics(font);
    const auto baseline = row.center().y() + metrics.capHeight() / 2;

    readableWord(row, characters);
    for (qsizetype index = 0; index < characters.size(); ++index) {
        const QRectF cell(row.left() + qreal(index) * cellWidth, row.top(), cellWidth, row.height());
        if (shadesDigits && characters.at(index).isDigit()) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(shade);
            m_painter.drawRoundedRect(cell, device(0.8), device(0.8));
        }
        const QString character = characters.at(index);
        QPainterPath glyph;
        glyph.addText(QPointF(cell.center().x() - metrics.horizontalAdvance(character) / 2, baseline), font, character);
        m_painter.fillPath(glyph, style.color);
    }
}

void SheetCanvas::readableWord(const QRectF &cells, const QString &word)
{
    // Letters set as far apart as the cells are read as words of their own. So what is seen are outlines, and the text itself lies
    // behind them in a size that fills the cells, clipped to a dot and white: it marks no paper, whatever a printer makes of it.
    constexpr qreal probeSize = 24;
    auto font = QFont(fixedFont(), m_painter.device());
    font.setPointSizeF(probeSize);
    font.setPointSizeF(probeSize * cells.width() / QFontMetricsF(font, m_painter.device()).horizontalAdvance(word));
    // Any spacing turns off ligatures, which would merge "--" or "__" into one sign in fonts made for programmers.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    m_painter.save();
    m_painter.setClipRect(QRectF(cells.left(), cells.center().y(), 1, 1));
    m_painter.setFont(font);
    m_painter.setPen(Qt::white);
    m_painter.drawText(QPointF(cells.left(), cells.bottom()), word);
    m_painter.restore();
}

}  // namespace twofold::documents
