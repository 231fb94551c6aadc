// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Logging.h"

namespace twofold {

Q_LOGGING_CATEGORY(wireLog, "twofold.wire", QtWarningMsg)
Q_LOGGING_CATEGORY(keychainLog, "twofold.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(sessionLog, "twofold.session", QtWarningMsg)

}  // namespace twofold
