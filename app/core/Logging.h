// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace twofold {

// One category a concern, quiet unless asked for (QT_LOGGING_RULES="twofold.*=true"). Bodies, headers and secrets are never logged.
Q_DECLARE_LOGGING_CATEGORY(wireLog)      ///< twofold.wire: method, path, status, time
Q_DECLARE_LOGGING_CATEGORY(keychainLog)  ///< twofold.keychain: job, outcome
Q_DECLARE_LOGGING_CATEGORY(sessionLog)   ///< twofold.session: sign-in, re-sign-in, writes of unknown outcome

}  // namespace twofold
