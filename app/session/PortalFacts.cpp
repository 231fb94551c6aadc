// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalFacts.h"

#include <QVersionNumber>

namespace twofold::session {

using namespace Qt::StringLiterals;

QString PortalFacts::totpIssuer() const
{
    const auto version = QVersionNumber::fromString(release);
    if (!version.isNull() && version < QVersionNumber(3, 1, 0))
        return u"ONLYOFFICE"_s;
    // An installation of one's own leaves the base domain at a bare name such as "localhost" until a domain is set.
    if (!settings.baseDomain.contains(u'.'))
        return address.host();
    const bool isAliased = !settings.standalone && !settings.tenantAlias.isEmpty();
    return isAliased ? settings.tenantAlias + u'.' + settings.baseDomain : settings.baseDomain;
}

}  // namespace twofold::session
