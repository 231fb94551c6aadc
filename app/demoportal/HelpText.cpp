// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoportal/HelpText.h"

#include "app/demoportal/AppLinks.h"
#include "app/demoportal/DemoAccounts.h"
#include "app/demoportal/SeedPeople.h"

namespace twofold::demoportal {

using namespace Qt::StringLiterals;

QString helpText()
{
    Directory directory;
    SeedPeople::fill(directory, 0, QDateTime());
    Person &linked = *directory.findByLogin(linkedUserEmail);
    QStringList lines{
        portalName + u" is a demo: nobody in it exists, and it forgets everything when it ends."_s,
        u"Password of every account: "_s + demoPassword,
        u"  owner       "_s + ownerEmail,
        u"  admin       "_s + adminEmail,
        u"  room admin  "_s + roomAdminEmail,
        u"  user        "_s + userEmail + u" (no app yet)"_s,
        u"  user        "_s + linkedUserEmail + u" (has an app)"_s,
        u"    key of that app   "_s + AppLinks::keyOf(linked),
        u"    a backup code     "_s + linked.backupCodes.constLast().code,
        u"  guest       "_s + guestEmail,
        u"  disabled    "_s + disabledEmail,
        u"  pending     "_s + pendingEmail,
        u"Answer of a solved captcha (--captcha): "_s + solvedCaptcha,
        u"API keys (release 3.2 and later)"_s,
        u"  owner, everything     "_s + fullApiKey(),
        u"  admin, accounts:read  "_s + readingApiKey(),
    };
    return lines.join('\n'_L1);
}

QString accountLines()
{
    const QStringList lines{
        u"account "_s + ownerEmail + u' ' + demoPassword + u" owner"_s,
        u"account "_s + adminEmail + u' ' + demoPassword + u" admin"_s,
        u"account "_s + userEmail + u' ' + demoPassword + u" user"_s,
    };
    return lines.join('\n'_L1);
}

}  // namespace twofold::demoportal
