// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QString>

namespace twofold::otp {

/// The text of the set-up QR code, written exactly as the portal writes it:
/// otpauth://totp/ISSUER:ACCOUNT?secret=KEY&issuer=ISSUER, issuer percent-encoded, account URI-escaped with blanks removed.
struct OtpAuthUri
{
    QString issuer;   ///< the portal's domain, plain
    QString account;  ///< e-mail address, plain
    Secret key;       ///< base32

    Secret text() const;
};

/// The key in groups of four, as people read and type it.
Secret groupedKey(const Secret &base32Key);

} // namespace twofold::otp
