// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twofold::demoportal {

/// A QR code as the portal sends it: a data URL that says PNG and holds a BMP.
class QrPicture
{
public:
    /// Empty when the text is too long for a QR code.
    static QString dataUrl(const QString &text);
    /// The bytes of the BMP: 24 bits a pixel, four pixels a module, four modules of quiet zone.
    static QByteArray bitmap(const QString &text);
};

}  // namespace twofold::demoportal
