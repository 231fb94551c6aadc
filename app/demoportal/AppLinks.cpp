// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/AppLinks.h"

#include "app/demoportal/Base32.h"
#include "app/demoportal/Chance.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/TotpVerifier.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QByteArray AppLinks::secretOf(Person &person)
{
    constexpr int saltBytes = 16;
    constexpr int secretLength = 10;
    if (person.salt.isEmpty())
        person.salt = chanceBytes(saltBytes);
    static const QByteArray portalKey = seededBytes(u"portal key");
    const QByteArray hash = QMessageAuthenticationCode::hash(person.salt, portalKey, QCryptographicHash::Sha256);
    return hash.toBase64(QByteArray::Base64UrlEncoding).left(secretLength);
}

QString AppLinks::keyOf(Person &person)
{
    return QString::fromLatin1(toBase32(secretOf(person)));
}

QString AppLinks::accountOf(const Person &person)
{
    QString email = person.email;
    email.remove(' '_L1);
    return QString::fromLatin1(QUrl::toPercentEncoding(email));
}

QString AppLinks::setUpText(Person &person, const Release &release)
{
    const QString issuer = QString::fromLatin1(QUrl::toPercentEncoding(release.issuer()));
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1"_s.arg(issuer, accountOf(person), keyOf(person));
}

bool AppLinks::isRightCode(Person &person, const QString &code, const QDateTime &now)
{
    return TotpVerifier::accepts(secretOf(person), code, now);
}

bool AppLinks::spendBackupCode(Person &person, const QString &code)
{
    for (BackupCode &backup : person.backupCodes) {
        if (!backup.isUsed && backup.code == code) {
            backup.isUsed = true;
            return true;
        }
    }
    return false;
}

void AppLinks::renewBackupCodes(Person &person)
{
    constexpr int count = 5;
    constexpr int noisePerCode = 6;
    person.backupCodes.clear();
    for (int i = 0; i < count; ++i)
        person.backupCodes.append({backupCodeFrom(chanceBytes(noisePerCode))});
}

void AppLinks::unlink(Person &person)
{
    person.salt.clear();
    person.backupCodes.clear();
}

}  // namespace twofold::demoportal
