// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ResetTableModel.h"

class QWidget;

namespace twofold::ui {

/// The people of a reset as a table in a card, as high as a few of them need. Owned by whoever puts it into a layout.
QWidget *makeResetTable(const QList<viewmodels::ResetEntry> &entries, ResetTableModel::Tense tense);

}  // namespace twofold::ui
