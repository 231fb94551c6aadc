// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Separator.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace twofold::ui {

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().border);
}

}  // namespace twofold::ui
