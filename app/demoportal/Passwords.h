// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"

#include <QHash>

namespace twofold::demoportal {

/// Passwords, plain or hashed by the client (PBKDF2-HMAC-SHA256, the salt's text as its bytes, lower-case hexadecimal).
/// The slow hash of a password is made when it is first compared, and once for all people who share the password.
class Passwords
{
public:
    static constexpr int iterations = 100000;
    static constexpr int sizeInBits = 256;

    static QString salt();

    bool matches(const Person &person, const QString &password) const;
    bool matchesHash(const Person &person, const QString &hash);

private:
    QHash<QString, QString> m_hashes;
};

}  // namespace twofold::demoportal
