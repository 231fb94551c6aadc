// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

class QPagedPaintDevice;

namespace twofold::documents {

/// Painting on one sheet of paper: millimetres from the paper's own corner, points for text, whatever the device's resolution and
/// margins. In a right-to-left layout everything is mirrored, so "start" is the right edge; only what says so is not.
class SheetCanvas
{
public:
    struct TextStyle
    {
        qreal points = 10;
        QFont::Weight weight = QFont::Normal;
        QColor color = Qt::black;
    };
    struct Stroke
    {
        qreal width = 0.25;  ///< mm
        QColor color = Qt::black;
        Qt::PenStyle style = Qt::SolidLine;
    };
    /// A part of a paragraph.
    struct Span
    {
        QString text;
        bool isBold = false;
        bool isShaded = false;  ///< on a grey label
    };
    enum class Edge { Start, Middle, End };

    SheetCanvas(QPagedPaintDevice &device, Qt::LayoutDirection direction);

    /// False where the device can't be painted on.
    bool isActive() const { return m_painter.isActive(); }

    qreal width() const { return m_width; }  ///< of the paper, mm
    qreal height() const { return m_height; }

    void line(QPointF from, QPointF to, const Stroke &stroke);
    void box(const QRectF &box, qreal radius, const Stroke &stroke);
    /// A shape drawn in a square of `units` a side, pen included, that fills the frame; never mirrored within itself.
    void shape(const QPainterPath &path, const QRectF &frame, qreal units, const QPen &pen, const QBrush &brush);

    /// One line of text whose edge is at x. It gets smaller, down to 7 points, and then loses its middle, to stay within maxWidth.
    void text(qreal x, qreal baseline, qreal maxWidth, const QString &text, const TextStyle &style, Edge edge = Edge::Start);
    qreal textWidth(const QString &text, const TextStyle &style) const;

    /// A paragraph that breaks within the width. Returns its height; with isDrawn false it only measures.
    qreal paragraph(QPointF topStart, qreal width, const QList<Span> &spans, const TextStyle &style, bool isDrawn);

    /// One fixed-width character in the middle of each cell, always from left to right, with the cells of digits shaded. A program
    /// that reads the page's text (a PDF viewer's copying and searching, a screen reader) finds the characters as one word.
    void cells(const QRectF &cells, const QString &characters, const TextStyle &style, bool shadesDigits);

private:
    qreal device(qreal millimetres) const { return millimetres * m_unit; }
    QRectF place(const QRectF &rect) const;
    QPointF place(QPointF point) const;
    QFont font(const TextStyle &style) const;
    QFont outlineFont(const TextStyle &style) const;
    void readableWord(const QRectF &cells, const QString &word);

    QPainter m_painter;
    bool m_isMirrored;
    qreal m_unit;  ///< device units in a millimetre
    qreal m_width;
    qreal m_height;
};

}  // namespace twofold::documents
