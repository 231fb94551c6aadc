// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QPushButton>

namespace twofold::ui {

enum class ButtonRole {
    Default,
    Primary,      ///< one in a view
    Quiet,        ///< like a link, in accent
    Plain,        ///< like a link, in grey: details, secondary disclosure
    Disclosure,   ///< like a section label: opens what is below it
    Destructive,  ///< never the default button of a dialog
    IconOnly,     ///< 28 px square; needs an accessible name and a tooltip, which setIconButtonName() gives
};

/// Makes a button of the house style. Owned by whoever puts it into a layout.
QPushButton *makeButton(const QString &text, ButtonRole role = ButtonRole::Default, Icon icon = Icon::None);
/// The same, 40 px high, for the connect and sign-in pages.
QPushButton *makeBigButton(const QString &text, ButtonRole role = ButtonRole::Default, Icon icon = Icon::None);
/// A button that is a drawing only; @p name is its tooltip and its accessible name.
QPushButton *makeIconButton(const QString &name, Icon icon, ColorRole color = ColorRole::Text2);
void setIconButtonName(QPushButton *button, const QString &name);

/// Gives an existing button another role or drawing.
void setButtonRole(QPushButton *button, ButtonRole role);
void setButtonIcon(QPushButton *button, Icon icon);

/// Sets a dynamic property that the style sheet looks at, and has it looked at again.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

}  // namespace twofold::ui
