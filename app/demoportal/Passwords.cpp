// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/Passwords.h"

#include "app/demoportal/DemoAccounts.h"

#include <QPasswordDigestor>

namespace twofold::demoportal {

QString Passwords::salt()
{
    return QString::fromLatin1(seededBytes(u"password salt").toHex());
}

bool Passwords::matches(const Person &person, const QString &password) const
{
    return !person.password.isEmpty() && person.password == password;
}

bool Passwords::matchesHash(const Person &person, const QString &hash)
{
    if (person.password.isEmpty())
        return false;
    QString &known = m_hashes[person.password];
    if (known.isEmpty()) {
        const QByteArray key = QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, person.password.toUtf8(),
                                                                  salt().toUtf8(), iterations, sizeInBits / 8);
        known = QString::fromLatin1(key.toHex());
    }
    return known == hash.trimmed();
}

}  // namespace twofold::demoportal
