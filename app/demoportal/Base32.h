// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace twofold::demoportal {

/// RFC 4648 section 6, upper case, without padding.
QByteArray toBase32(const QByteArray &bytes);

}  // namespace twofold::demoportal
