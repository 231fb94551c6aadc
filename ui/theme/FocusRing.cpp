// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

namespace twofold::ui {

void FocusRing::follow(QWidget *focused)
{
    const bool wanted = qobject_cast<QPushButton *>(focused) || qobject_cast<QCheckBox *>(focused)
        || qobject_cast<QRadioButton *>(focused) || (focused && focused->property("focusRing").toBool());
    const bool byMouse = QApplication::mouseButtons() != Qt::NoButton;
    setWidget(wanted && !byMouse ? focused : nullptr);
}

void FocusRing::renew()
{
    QWidget *focused = widget();
    setWidget(nullptr);
    setWidget(focused);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}

}  // namespace twofold::ui
