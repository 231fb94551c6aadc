// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/QrView.h"

#include <QBitArray>
#include <QImage>
#include <QRect>
#include <QString>

namespace twofold::tests {

inline QRect blackPartOf(const QImage &image)
{
    QRect black;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == qRgb(0, 0, 0))
                black |= QRect(x, y, 1, 1);
        }
    }
    return black;
}

/// What is wrong with the code in @p image; empty when each module is whole and of its colour, and the quiet zone is white.
inline QString faultOf(const QImage &image, int size, const QBitArray &dark)
{
    const QRect black = blackPartOf(image);
    if (black.width() != black.height() || black.width() % size != 0 || black.isEmpty())
        return QStringLiteral("black part is %1 × %2").arg(black.width()).arg(black.height());
    const int step = black.width() / size;
    const int quiet = ui::QrView::QuietZone * step;
    const QRect all = black.adjusted(-quiet, -quiet, quiet, quiet);
    if (!image.rect().contains(all))
        return QStringLiteral("the quiet zone does not fit");
    for (int y = all.top(); y <= all.bottom(); ++y) {
        for (int x = all.left(); x <= all.right(); ++x) {
            const bool isDark = black.contains(x, y) && dark.testBit((y - black.top()) / step * size + (x - black.left()) / step);
            if (image.pixel(x, y) != (isDark ? qRgb(0, 0, 0) : qRgb(255, 255, 255)))
                return QStringLiteral("wrong pixel at %1, %2").arg(x).arg(y);
        }
    }
    return {};
}

}  // namespace twofold::tests
