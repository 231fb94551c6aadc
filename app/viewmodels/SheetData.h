// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/documents/BackupCodeSheet.h"

#include <QList>

namespace twofold {
class Clock;
}
namespace twofold::session {
class Session;
}

namespace twofold::viewmodels {

/// The sheet of an account's backup codes, as it is at this moment.
documents::BackupCodeSheetData sheetDataOf(const session::Session &session, const QList<api::BackupCode> &codes,
                                           const Clock &clock);

}  // namespace twofold::viewmodels
