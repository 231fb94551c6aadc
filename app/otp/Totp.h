// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace twofold::otp {

/// RFC 6238 with what DocSpace uses: HMAC-SHA-1, six digits, 30 s, epoch 1970.
inline constexpr std::chrono::seconds timeStep{30};
inline constexpr int digits = 6;

/// The bytes of a base32 text (RFC 4648 section 6; case and blanks ignored, padding optional but complete where it is given);
/// nothing when it is no base32. The bytes are the key: wipe() them after use.
std::optional<QByteArray> decodeBase32(const Secret &text);

/// The code of one counter value (RFC 4226 section 5.3), as six digits.
Secret hotp(const QByteArray &key, quint64 counter);

/// The code that an app shows at that moment, as six digits; nothing when the key is empty or no base32.
std::optional<Secret> totp(const Secret &base32Key, const QDateTime &when);

/// Time until the code changes, 1 to 30 s.
std::chrono::seconds untilNextCode(const QDateTime &when);

}  // namespace twofold::otp
