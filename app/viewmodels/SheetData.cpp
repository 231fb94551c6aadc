// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SheetData.h"

#include "app/core/Clock.h"
#include "app/session/Session.h"

namespace twofold::viewmodels {

documents::BackupCodeSheetData sheetDataOf(const session::Session &session, const QList<api::BackupCode> &codes,
                                           const Clock &clock)
{
    const auto &address = session.facts().address;
    documents::BackupCodeSheetData data{
        .portal = address.toString(),
        .host = address.host(),
        .name = session.self().displayName,
        .email = session.userName(),
        .printed = clock.now().toLocalTime(),
    };
    for (const auto &code : codes)
        data.rows.append({.number = int(data.rows.size()) + 1, .code = code.code, .isUsed = code.isUsed});
    return data;
}

}  // namespace twofold::viewmodels
