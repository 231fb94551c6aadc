// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qr/QrCode.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace twofold::qr {

namespace {

/// Overwrites the modules before they are freed, since they spell the text. The volatile pointer keeps the compiler from
/// dropping stores to memory that is about to go.
struct WipeAndFree
{
    void operator()(QRcode *code) const
    {
        volatile unsigned char *modules = code->data;
        std::fill_n(modules, code->width * code->width, static_cast<unsigned char>(0));
        QRcode_free(code);
    }
};

}  // namespace

Result<QrCode> encode(const Secret &text)
{
    constexpr int smallestVersionThatFits = 0;
    auto bytes = text.bytes();
    const std::unique_ptr<QRcode, WipeAndFree> encoded(QRcode_encodeData(
        int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), smallestVersionThatFits, QR_ECLEVEL_Q));
    wipe(bytes);
    if (!encoded)
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = QStringLiteral("QR code: nothing, or too long")});

    QrCode code{.size = encoded->width, .dark = QBitArray(encoded->width * encoded->width)};
    for (int module = 0; module < code.dark.size(); ++module)
        code.dark.setBit(module, (encoded->data[module] & 1) != 0);
    return code;
}

QString libraryVersion()
{
    return QString::fromLatin1(QRcode_APIVersionString());
}

}  // namespace twofold::qr
