// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace twofold::tests {

/// A piece of text as a widget paints it, and where: in the widget's own coordinates.
struct PaintedText
{
    QString text;
    QRectF place;
};

/// What @p widget writes by itself, without its children. Widgets that draw their words have no label that could be measured.
QList<PaintedText> paintedTexts(QWidget &widget);

}  // namespace twofold::tests
