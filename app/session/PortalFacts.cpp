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
    if (!settings.tenantAlias.isEmpty() && !settings.baseDomain.isEmpty() && !settings.standalone)
        return settings.tenantAlias + u'.' + settings.baseDomain;
    return address.host();
}

} // namespace twofold::session
