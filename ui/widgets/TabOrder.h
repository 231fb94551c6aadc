// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace twofold::ui {

/// Has Tab go through what is in the widget as its layouts show it, and right after the widget itself. Qt goes by when a widget was
/// made; to be called where some came later than those below them.
void orderTabs(QWidget *whole);

}  // namespace twofold::ui
