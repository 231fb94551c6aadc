// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/QrPicture.h"

#include <QtEndian>

#include <qrencode.h>

#include <memory>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsPerModule = 4;
constexpr int quietModules = 4;

template<class T>
void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Headers of a bitmap of 24 bits a pixel without a palette.
QByteArray header(int side, int imageBytes)
{
    constexpr quint32 headerBytes = 14 + 40;
    QByteArray bytes = "BM"_ba;
    append<quint32>(bytes, headerBytes + static_cast<quint32>(imageBytes));
    append<quint32>(bytes, 0);
    append<quint32>(bytes, headerBytes);
    append<quint32>(bytes, 40);
    append<qint32>(bytes, side);
    append<qint32>(bytes, side);
    append<quint16>(bytes, 1);
    append<quint16>(bytes, 24);
    append<quint32>(bytes, 0);
    append<quint32>(bytes, static_cast<quint32>(imageBytes));
    append<qint32>(bytes, 2835);
    append<qint32>(bytes, 2835);
    append<quint32>(bytes, 0);
    append<quint32>(bytes, 0);
    return bytes;
}

}  // namespace

QByteArray QrPicture::bitmap(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_Q), &QRcode_free);
    if (!code)
        return {};
    const int side = (code->width + 2 * quietModules) * pixelsPerModule;
    const int rowBytes = (side * 3 + 3) / 4 * 4;
    QByteArray pixels(static_cast<qsizetype>(rowBytes) * side, '\xff');
    for (int y = 0; y < side; ++y) {
        const int row = y / pixelsPerModule - quietModules;
        for (int x = 0; x < side; ++x) {
            const int column = x / pixelsPerModule - quietModules;
            if (row < 0 || column < 0 || row >= code->width || column >= code->width)
                continue;
            if (code->data[row * code->width + column] & 1) {
                // Rows stand bottom up.
                const qsizetype at = static_cast<qsizetype>(side - 1 - y) * rowBytes + x * 3;
                pixels[at] = pixels[at + 1] = pixels[at + 2] = '\0';
            }
        }
    }
    return header(side, static_cast<int>(pixels.size())) + pixels;
}

QString QrPicture::dataUrl(const QString &text)
{
    const QByteArray bytes = bitmap(text);
    if (bytes.isEmpty())
        return {};
    return "data:image/png;base64,"_L1 + QString::fromLatin1(bytes.toBase64());
}

}  // namespace twofold::demoportal
