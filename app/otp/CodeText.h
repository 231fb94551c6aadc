// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QString>

#include <optional>

namespace twofold::otp {

/// A typed or pasted app code: blanks and dashes dropped, digits of any script accepted, leading zeros kept. Nothing unless six
/// digits are left.
std::optional<Secret> readAppCode(const QString &typed);

/// A typed or pasted backup code: blanks around and inside dropped, case kept; dashes belong to the code. Nothing unless only
/// a–z A–Z 0–9 - _ are left and at least one.
std::optional<Secret> readBackupCode(const QString &typed);

}  // namespace twofold::otp
