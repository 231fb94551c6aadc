// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyboardFocus.h"

#include "ui/theme/Theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QWidget>

namespace twofold::ui {

namespace {

// The window or a menu takes the focus and gives it back; what was shown before still holds.
bool isPassing(Qt::FocusReason reason)
{
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
}

}  // namespace

KeyboardFocus::KeyboardFocus(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

void KeyboardFocus::paintInset(QPainter &painter, const QRectF &rect, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::tokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius);
    painter.restore();
}

bool KeyboardFocus::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (const auto reason = static_cast<QFocusEvent *>(event)->reason(); !isPassing(reason))
            setShown(reason != Qt::MouseFocusReason);
        break;
    case QEvent::FocusOut:
        if (!isPassing(static_cast<QFocusEvent *>(event)->reason()))
            setShown(false);
        break;
    case QEvent::MouseButtonPress: setShown(false); break;
    case QEvent::KeyPress: setShown(m_widget->hasFocus()); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void KeyboardFocus::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_widget->update();
}

}  // namespace twofold::ui
