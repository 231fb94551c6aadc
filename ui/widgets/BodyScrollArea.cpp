// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyScrollArea.h"

namespace twofold::ui {

BodyScrollArea::BodyScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

}  // namespace twofold::ui
