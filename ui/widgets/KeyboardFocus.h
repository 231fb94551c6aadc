// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPainter;
class QRectF;
class QWidget;

namespace twofold::ui {

/// Says whether a widget that paints its own focus has to show it: when the keyboard brought it or is used, not when a click did.
/// Repaints the widget when that changes. Belongs to the widget.
class KeyboardFocus : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardFocus(QWidget *widget);

    bool isShown() const { return m_shown; }
    /// The ring inside of a row: 2 px of accent, just inside @p rect.
    static void paintInset(QPainter &painter, const QRectF &rect, qreal radius = 8);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);

    QWidget *m_widget;
    bool m_shown = false;
};

}  // namespace twofold::ui
