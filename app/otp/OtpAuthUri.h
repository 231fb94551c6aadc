// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Secret.h"

#include <QString>

namespace twofold::otp {

/// The text of the set-up QR code, written byte for byte as the portal writes it:
/// otpauth://totp/ISSUER:ACCOUNT?secret=KEY&issuer=ISSUER, without algorithm, digits and period.
///
/// The portal is written in C# and escapes the two names differently (DocSpace-server, Google.Authenticator,
/// TwoFactorAuthenticator.GenerateSetupCode):
/// - issuer by Uri.EscapeDataString: only the unreserved characters of RFC 3986 (A–Z a–z 0–9 - . _ ~) stay as they are;
/// - account by Uri.EscapeUriString: the reserved ones (: / ? # [ ] @ ! $ & ' ( ) * + , ; =) stay as well, so that an e-mail
///   address keeps its @. A percent sign becomes %25 and a blank %20; the portal drops blanks only after that, when none is left.
/// What is escaped becomes UTF-8 in capital hexadecimal digits. Without an issuer, "ISSUER:" and "&issuer=" are left out.
struct OtpAuthUri
{
    QString issuer;   ///< the portal's domain, plain
    QString account;  ///< e-mail address, plain; the member `account` of tfaapp/setup is already escaped: decode that first
    Secret key;       ///< base32; trailing padding is left out

    Secret text() const;
};

}  // namespace twofold::otp
