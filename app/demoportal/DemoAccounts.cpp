// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/DemoAccounts.h"

#include <QCryptographicHash>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QByteArray seededBytes(QStringView name)
{
    QByteArray text = "twofold demo portal "_ba;
    text += name.toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QString fullApiKey()
{
    return "sk-"_L1 + QString::fromLatin1(seededBytes(u"full key").toHex());
}

QString readingApiKey()
{
    return "sk-"_L1 + QString::fromLatin1(seededBytes(u"reading key").toHex());
}

}  // namespace twofold::demoportal
