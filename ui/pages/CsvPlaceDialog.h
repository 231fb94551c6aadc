// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/CsvPlace.h"

#include <optional>

class QDate;
class QWidget;

namespace twofold::ui {

class FileDialogs;

/// Asks where a list is to be written, and for which programs. Proposes a name of what it is (for file names, English), the portal
/// and the day.
std::optional<viewmodels::CsvPlace> askForCsvPlace(FileDialogs &dialogs, QWidget *parent, const QString &title,
                                                   const QString &list, const QString &host, const QDate &day);

}  // namespace twofold::ui
