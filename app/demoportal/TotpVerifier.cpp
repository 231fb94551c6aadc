// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/TotpVerifier.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QByteArray TotpVerifier::code(const QByteArray &secret, qint64 step, int digits)
{
    QByteArray counter(8, '\0');
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const QByteArray hash = QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const int offset = hash.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffffU;
    quint32 modulus = 1;
    for (int i = 0; i < digits; ++i)
        modulus *= 10;
    return QByteArray::number(number % modulus).rightJustified(digits, '0');
}

bool TotpVerifier::accepts(const QByteArray &secret, const QString &code, const QDateTime &now)
{
    const QByteArray typed = code.toUtf8();
    const qint64 step = now.toSecsSinceEpoch() / stepSeconds;
    for (qint64 i = step - toleranceSteps; i <= step + toleranceSteps; ++i) {
        if (TotpVerifier::code(secret, i) == typed)
            return true;
    }
    return false;
}

}  // namespace twofold::demoportal
