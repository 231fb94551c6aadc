// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QWidget>

namespace twofold::ui {

class BarLayout;

/// The bar below a page: what can be done here, at least 56 px high, on a surface with a line above. Where it is too narrow for all, it
/// grows and stacks them, the last trailing one (the primary button) last.
class BottomBar : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit BottomBar(QWidget *parent = nullptr);

    /// The bar becomes the widget's parent.
    void addLeading(QWidget *widget);
    void addTrailing(QWidget *widget);

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void keepHeight();

    BarLayout *m_layout;
};

}  // namespace twofold::ui
