// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twofold::demoportal {

/// From the system's source of chance.
QByteArray chanceBytes(int count);
/// Six decimal digits.
QString chanceDigits();
/// Six of a-z, A-Z, 0-9, - and _, picked by six bytes of noise.
QString backupCodeFrom(const QByteArray &noise);

}  // namespace twofold::demoportal
