// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Buttons.h"

namespace twofold::ui {

/// A button of the house style that tests find by @p name and that Enter presses while it has the focus, as Space does.
QPushButton *namedButton(const QString &name, const QString &text, ButtonRole role = ButtonRole::Default, Icon icon = Icon::None);

}  // namespace twofold::ui
