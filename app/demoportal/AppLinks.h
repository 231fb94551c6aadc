// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demoportal/Person.h"
#include "app/demoportal/Release.h"

namespace twofold::demoportal {

/// The authenticator apps of people: key, codes, link.
class AppLinks
{
public:
    /// Ten ASCII characters made from the person's salt and the portal's own key; the same until the app is unlinked.
    static QByteArray secretOf(Person &person);
    /// base32 of the secret: what is typed into an app, sixteen characters.
    static QString keyOf(Person &person);
    /// As the set-up call tells the account: the e-mail address, percent-encoded.
    static QString accountOf(const Person &person);
    static QString setUpText(Person &person, const Release &release);

    static bool isRightCode(Person &person, const QString &code, const QDateTime &now);
    /// True when it was there and unused; it is used from now on.
    static bool spendBackupCode(Person &person, const QString &code);
    /// Five new ones; this is what links the app when there were none.
    static void renewBackupCodes(Person &person);
    static void unlink(Person &person);
};

}  // namespace twofold::demoportal
