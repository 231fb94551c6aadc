// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Tone.h"

#include <QWidget>

namespace twofold::ui {

/// An icon on a soft square, at the head of a message or of a feature card. Decoration only.
class IconTile : public QWidget
{
    Q_OBJECT
public:
    /// @p size is the side in px: 40 in messages, 48 in feature cards. The drawing takes half of it.
    IconTile(Icon icon, Tone tone, int size = 40, QWidget *parent = nullptr);

    void setContent(Icon icon, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
};

}  // namespace twofold::ui
