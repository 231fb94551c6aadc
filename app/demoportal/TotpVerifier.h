// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace twofold::demoportal {

/// Time-based one-time passwords (RFC 6238: HMAC-SHA1, 30 s, epoch 1970) as the portal checks them: six digits, ten steps before
/// and after are good too, and a code can be used again.
class TotpVerifier
{
public:
    static constexpr int stepSeconds = 30;
    static constexpr int toleranceSteps = 10;

    static QByteArray code(const QByteArray &secret, qint64 step, int digits = 6);
    static bool accepts(const QByteArray &secret, const QString &code, const QDateTime &now);
};

}  // namespace twofold::demoportal
