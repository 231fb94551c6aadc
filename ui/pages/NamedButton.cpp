// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/NamedButton.h"

namespace twofold::ui {

QPushButton *namedButton(const QString &name, const QString &text, ButtonRole role, Icon icon)
{
    auto *button = makeButton(text, role, icon);
    button->setObjectName(name);
    button->setAutoDefault(true);
    return button;
}

}  // namespace twofold::ui
