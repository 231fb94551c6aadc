// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"
#include "app/core/Secret.h"

#include <QBitArray>
#include <QString>

namespace twofold::qr {

/// The modules of a QR code (ISO/IEC 18004) without its quiet zone. It shows the text to whoever sees it: handle it as a secret.
struct QrCode
{
    int size = 0;    ///< modules on a side
    QBitArray dark;  ///< row by row, size × size

    bool operator==(const QrCode &) const = default;
};

/// Encodes the bytes at error correction level Q, the level of the portal's own picture, in the smallest version that holds them.
/// Malformed when there are none or more than 1663, which is what version 40 holds at that level.
Result<QrCode> encode(const Secret &text);

/// Of the library that computes the modules, as it is loaded: "4.1.1".
QString libraryVersion();

}  // namespace twofold::qr
