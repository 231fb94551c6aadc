// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QWidget>

namespace twofold::ui {

/// How many of a few things are left, as that many segments. Its accessible name says it in words ("4 of 5 left"); the label above it
/// does too.
class SegmentBar : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void setCounts(int left, int total);
    int left() const { return m_left; }
    int total() const { return m_total; }

    QSize sizeHint() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_left = 0;
    int m_total = 0;
};

}  // namespace twofold::ui
