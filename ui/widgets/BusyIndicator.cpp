// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BusyIndicator.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace twofold::ui {

namespace {

constexpr int stepsPerTurn = 12;

}  // namespace

BusyIndicator::BusyIndicator(int size, QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    setFixedSize(size, size);
    setAccessibleName(tr("Busy"));
    m_timer.setInterval(80);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % stepsPerTurn;
        update();
    });
}

void BusyIndicator::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0)
        m_timer.start();
}

void BusyIndicator::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setPen(QPen(tokens.selected, 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_step * 360 / stepsPerTurn) * 16, -90 * 16);
}

}  // namespace twofold::ui
