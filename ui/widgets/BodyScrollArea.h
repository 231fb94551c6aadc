// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace twofold::ui {

/// The one part of a page, form or sheet that scrolls: up and down only, without a frame, and never a stop for the Tab key itself.
class BodyScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes @p content over and keeps it as wide as there is room.
    explicit BodyScrollArea(QWidget *content, QWidget *parent = nullptr);
};

}  // namespace twofold::ui
