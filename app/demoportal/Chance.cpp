// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Chance.h"

#include <QRandomGenerator>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QByteArray chanceBytes(int count)
{
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString chanceDigits()
{
    return QString::number(QRandomGenerator::system()->bounded(1'000'000)).rightJustified(6, '0'_L1);
}

QString backupCodeFrom(const QByteArray &noise)
{
    static const QString alphabet = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"_s;
    QString code;
    for (const char byte : noise.left(6))
        code += alphabet.at(static_cast<uchar>(byte) % alphabet.size());
    return code;
}

}  // namespace twofold::demoportal
