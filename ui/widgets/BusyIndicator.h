// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QTimer>
#include <QWidget>

namespace twofold::ui {

/// A small turning arc for what takes a moment; it stands still where the system asks for no motion. It turns only while shown. Words
/// beside it say what is being waited for; they go into the accessible name too.
class BusyIndicator : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    /// @p size is the side in px.
    explicit BusyIndicator(int size = 16, QWidget *parent = nullptr);

    QAccessible::Role accessibleRole() const override { return QAccessible::Indicator; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_timer;
    int m_step = 0;
};

}  // namespace twofold::ui
