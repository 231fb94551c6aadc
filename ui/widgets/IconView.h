// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

namespace twofold::ui {

/// One of the drawings as a widget. Decoration: it has no accessible name, the words beside it say what it means.
class IconView : public QWidget
{
    Q_OBJECT
public:
    /// @p size is the side in px.
    explicit IconView(Icon icon, ColorRole role = ColorRole::Text2, int size = 16, QWidget *parent = nullptr);

    Icon icon() const { return m_icon; }
    void setIcon(Icon icon);
    void setColorRole(ColorRole role);
    /// Chevrons and the like point the other way in a right-to-left layout.
    void setMirrored(bool mirrored);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    ColorRole m_role;
    bool m_mirrored = false;
};

}  // namespace twofold::ui
