// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/otp/OtpAuthUri.h"

#include <QUrl>

namespace twofold::otp {

Secret OtpAuthUri::text() const
{
    const auto escapedIssuer = issuer.trimmed().isEmpty() ? QByteArray() : QUrl::toPercentEncoding(issuer);
    const auto escapedAccount = QUrl::toPercentEncoding(account, ":/?#[]@!$&'()*+,;=");
    auto plainKey = key.bytes();
    while (plainKey.endsWith('='))
        plainKey.chop(1);

    QByteArray uri;
    // One block from the start: growing would leave copies of the key behind.
    uri.reserve(64 + 2 * escapedIssuer.size() + escapedAccount.size() + plainKey.size());
    uri.append("otpauth://totp/");
    if (!escapedIssuer.isEmpty())
        uri.append(escapedIssuer).append(':');
    uri.append(escapedAccount).append("?secret=").append(plainKey);
    if (!escapedIssuer.isEmpty())
        uri.append("&issuer=").append(escapedIssuer);
    wipe(plainKey);
    return Secret::fromBytes(std::move(uri));
}

}  // namespace twofold::otp
