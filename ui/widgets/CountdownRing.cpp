// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountdownRing.h"

#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/AccessibleFactory.h"
#include "ui/widgets/CountdownRingAccessible.h"

#include <QLocale>
#include <QPainter>

namespace twofold::ui {

namespace {

constexpr qreal stroke = 4;

}  // namespace

CountdownRing::CountdownRing(Extent extent, QWidget *parent) : QWidget(parent), m_extent(extent)
{
    installAccessible<CountdownRing, CountdownRingAccessible>();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CountdownRing::setSecondsLeft(int secondsLeft, int period)
{
    m_period = qMax(1, period);
    m_secondsLeft = qBound(0, secondsLeft, m_period);
    update();
}

QSize CountdownRing::sizeHint() const
{
    // Larger where the system asks for a larger text, since a number stands in it.
    const int side = m_extent == Extent::Normal ? 56 : 32;
    const int scaled = qRound(Typography::points(side));
    return QSize(side, side).expandedTo({scaled, scaled});
}

void CountdownRing::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const QColor ink = m_secondsLeft <= LastSeconds ? tokens.warn : tokens.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = qMin(width(), height());
    QRectF ring(0, 0, side - stroke, side - stroke);
    ring.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(tokens.neutralSoft, stroke));
    painter.drawEllipse(ring);
    if (m_secondsLeft > 0) {
        // Sixteenths of a degree from 12 o'clock; clockwise is negative.
        painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, 90 * 16, -qRound(360.0 * 16 * m_secondsLeft / m_period));
    }

    QFont font = Typography::font(TextStyle::FeatureTitle);
    if (m_extent == Extent::Compact)
        font.setPointSizeF(Typography::points(8));
    painter.setFont(font);
    painter.setPen(m_secondsLeft <= LastSeconds ? tokens.warn : tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_secondsLeft));
}

}  // namespace twofold::ui
