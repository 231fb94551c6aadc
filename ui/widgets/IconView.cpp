// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconView.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace twofold::ui {

IconView::IconView(Icon icon, ColorRole role, int size, QWidget *parent) : QWidget(parent), m_icon(icon), m_role(role)
{
    setFixedSize(size, size);
}

void IconView::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconView::setColorRole(ColorRole role)
{
    m_role = role;
    update();
}

void IconView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::tokens();
    Icons::paint(painter, rect(), m_icon, isEnabled() ? tokens.ink(m_role) : tokens.disabled, m_mirrored && isRightToLeft());
}

}  // namespace twofold::ui
