// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace twofold::ui {

/// The one style sheet of the application, generated from @p tokens. Buttons are told apart by the dynamic properties `role`
/// ("primary", "quiet", "plain", "destructive"), `big` and `withIcon`; fields by `big` and `error`.
QString styleSheet(const Tokens &tokens);

}  // namespace twofold::ui
