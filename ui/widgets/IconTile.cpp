// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconTile.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace twofold::ui {

IconTile::IconTile(Icon icon, Tone tone, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_tone(tone)
{
    setFixedSize(size, size);
}

void IconTile::setContent(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(softFillOf(m_tone));
    painter.drawRoundedRect(rect(), 10, 10);
    const qreal inset = width() / 4.0;
    Icons::paint(painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, Theme::tokens().ink(inkOf(m_tone)));
}

}  // namespace twofold::ui
