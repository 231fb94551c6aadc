// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ShareBar.h"

namespace twofold::ui {

/// The dot that stands in a legend for a part of a ShareBar. Decoration: the words beside it say what it means.
class ShareDot : public QWidget
{
    Q_OBJECT
public:
    explicit ShareDot(ShareBar::Part part, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShareBar::Part m_part;
};

}  // namespace twofold::ui
