// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace twofold::ui {

/// A line of 1 px in the `border` colour, across or, when vertical, down.
class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

}  // namespace twofold::ui
