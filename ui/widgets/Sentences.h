// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twofold::ui {

/// One sentence after the other, as the language sets them; empty ones are left out.
QString sentences(const QStringList &parts);

}  // namespace twofold::ui
