// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalProfile.h"

namespace twofold::session {

using namespace Qt::StringLiterals;

QString PortalProfile::secretKey() const
{
    return address.toString(QUrl::FullyEncoded) + u" – "_s + (userName.isEmpty() ? id : userName);
}

QString PortalProfile::emergencySecretKey() const
{
    return secretKey() + u" – emergency API key"_s;
}

}  // namespace twofold::session
