// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/look/Comparison.h"

#include <QRect>

#include <algorithm>
#include <cstdlib>

namespace twofold::tests {

using namespace Qt::StringLiterals;

namespace {

bool isOff(QRgb one, QRgb other)
{
    const int most =
        std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)), std::abs(qBlue(one) - qBlue(other))});
    return most > Comparison::tolerance;
}

}  // namespace

Comparison::Comparison(const QImage &stored, const QImage &found)
{
    if (stored.size() != found.size()) {
        m_fault = u"%1 × %2 px, not %3 × %4"_s.arg(found.width()).arg(found.height()).arg(stored.width()).arg(stored.height());
        return;
    }
    int off = 0;
    QRect where;
    for (int y = 0; y < found.height(); ++y) {
        for (int x = 0; x < found.width(); ++x) {
            if (!isOff(stored.pixel(x, y), found.pixel(x, y)))
                continue;
            ++off;
            where |= QRect(x, y, 1, 1);
        }
    }
    if (off * 1000 > found.width() * found.height() * perThousand)
        m_fault = u"%1 pixels differ, between (%2, %3) and (%4, %5)"_s.arg(off)
                      .arg(where.left())
                      .arg(where.top())
                      .arg(where.right())
                      .arg(where.bottom());
}

}  // namespace twofold::tests
