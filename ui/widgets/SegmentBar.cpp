// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentBar.h"

#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int thickness = 6;
constexpr int gap = 4;

}  // namespace

SegmentBar::SegmentBar(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SegmentBar::setCounts(int left, int total)
{
    m_left = left;
    m_total = total;
    setAccessibleName(tr("%1 of %2 left", "codes").arg(locale().toString(left), locale().toString(total)));
    update();
}

QSize SegmentBar::sizeHint() const
{
    return {120, thickness};
}

void SegmentBar::paintEvent(QPaintEvent *)
{
    if (m_total <= 0)
        return;
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal each = (width() - gap * (m_total - 1)) / qreal(m_total);
    for (int i = 0; i < m_total; ++i) {
        const qreal x = i * (each + gap);
        painter.setBrush(i < m_left ? tokens.accent : tokens.selected);
        painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - x - each : x, (height() - thickness) / 2.0, each, thickness),
                                thickness / 2.0, thickness / 2.0);
    }
}

}  // namespace twofold::ui
