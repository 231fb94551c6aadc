// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Fingerprint.h"

namespace twofold::session {

namespace {

constexpr qsizetype digitCount = 64;

bool isHexDigit(QChar character)
{
    const auto lower = character.toLower();
    return (character >= u'0' && character <= u'9') || (lower >= u'a' && lower <= u'f');
}

}  // namespace

QString fingerprintText(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

QByteArray readFingerprint(const QString &text)
{
    const auto digits = text.mid(text.indexOf(u'=') + 1);
    QByteArray hex;
    for (const auto character : digits) {
        if (isHexDigit(character))
            hex.append(character.toLatin1());
        else if (!character.isSpace() && character != u':' && character != u'-')
            return {};
    }
    return hex.size() == digitCount ? QByteArray::fromHex(hex) : QByteArray();
}

}  // namespace twofold::session
