// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FoldIllustration.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"

#include <QPainter>
#include <QPainterPath>

namespace twofold::ui {

using namespace Qt::StringLiterals;

namespace {

// Each page is a rectangle whose inner edge hangs lower than its outer one; everything on it is drawn straight and then sheared.
constexpr qreal pageWidth = 140;
constexpr qreal pageHeight = 172;
constexpr qreal drop = 36;
constexpr qreal corner = 3;

// A made-up pattern: it looks like a code to scan and holds nothing.
constexpr int patternSide = 11;
constexpr int finderSide = 3;
constexpr qreal module = 93.0 / patternSide;
constexpr QLatin1StringView pattern("....#.#...."
                                    ".....#....."
                                    "....##....."
                                    "....#.#...."
                                    "##.#..##.#."
                                    "#..##.#..##"
                                    ".##.#..#.#."
                                    "....##.##.#"
                                    ".......#..#"
                                    "....#.##.#."
                                    "....##..#.#");

QPainterPath pageShape(bool right)
{
    // Round at the outer corners only; the rectangle reaches beyond the fold and is cut there.
    QPainterPath page;
    page.addRoundedRect(QRectF(right ? -10 : 0, 0, pageWidth + 10, pageHeight), corner, corner);
    QPainterPath half;
    half.addRect(QRectF(0, 0, pageWidth, pageHeight));
    return page.intersected(half);
}

void paintFinder(QPainter &painter, const QPointF &at, const QColor &ink, const QColor &paper)
{
    const qreal side = finderSide * module;
    const QRectF outer(at, QSizeF(side, side));
    painter.fillRect(outer, ink);
    painter.fillRect(outer.marginsRemoved(QMarginsF(5, 5, 5, 5)), paper);
    painter.fillRect(outer.marginsRemoved(QMarginsF(8.5, 8.5, 8.5, 8.5)), ink);
}

void paintPattern(QPainter &painter, const QPointF &origin, const QColor &ink, const QColor &paper)
{
    // One path, so that no seams show between modules that touch.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'#')
            path.addRect(QRectF(origin + QPointF(i % patternSide, i / patternSide) * module, QSizeF(module, module)));
    }
    painter.fillPath(path.simplified(), ink);
    const qreal far = (patternSide - finderSide) * module;
    for (const QPointF &at : {QPointF(0, 0), QPointF(far, 0), QPointF(0, far)})
        paintFinder(painter, origin + at, ink, paper);
}

void paintDigits(QPainter &painter, const QColor &ink)
{
    QFont font = Typography::font(TextStyle::SectionLabel);
    font.setPixelSize(32);
    painter.setFont(font);
    painter.setPen(ink);
    constexpr QLatin1StringView digits("482913");
    for (int i = 0; i < digits.size(); ++i) {
        const QPointF centre(37 + 33.7 * (i % 3), 69 + 47 * (i / 3));
        painter.drawText(QRectF(centre - QPointF(20, 20), QSizeF(40, 40)), Qt::AlignCenter, QString(digits[i]));
    }
}

}  // namespace

FoldIllustration::FoldIllustration(QWidget *parent) : QWidget(parent)
{
    setFixedSize(int(2 * pageWidth), int(pageHeight + drop));
}

void FoldIllustration::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    // Of the accent and what is written on it, the one that shows on light paper.
    const QColor ink = tokens.accent.lightness() < tokens.onAccent.lightness() ? tokens.accent : tokens.onAccent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    painter.save();
    painter.shear(0, drop / pageWidth);
    painter.fillPath(pageShape(false), tokens.illustrationPaper);
    paintPattern(painter, QPointF(24, 40), ink, tokens.illustrationPaper);
    painter.restore();

    painter.translate(pageWidth, drop);
    painter.shear(0, -drop / pageWidth);
    painter.fillPath(pageShape(true), tokens.accent);
    paintDigits(painter, tokens.onAccent);
}

}  // namespace twofold::ui
