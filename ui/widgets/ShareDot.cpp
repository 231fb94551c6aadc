// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ShareDot.h"

#include <QPainter>

namespace twofold::ui {

namespace {

constexpr int side = 8;
constexpr int lineHeight = 16;

}  // namespace

ShareDot::ShareDot(ShareBar::Part part, QWidget *parent) : QWidget(parent), m_part(part)
{
    setFixedSize(side, lineHeight);
}

void ShareDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ShareBar::colorOf(m_part));
    painter.drawEllipse(QRectF(0, (height() - side) / 2.0, side, side));
}

}  // namespace twofold::ui
