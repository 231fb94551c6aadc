// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/PortalLink.h"

#include <QRegularExpression>

namespace twofold::session {

using namespace Qt::StringLiterals;

tl::expected<PortalLink, AddressFault> readPortalLink(const QString &typed)
{
    const auto text = typed.trimmed();
    const auto portal = readPortalAddress(text);
    if (!portal)
        return tl::unexpected(portal.error());

    PortalLink link{.portal = *portal};
    // Behind the host, however the scheme before it was written.
    static const QRegularExpression confirm(u"^(?:https?[:;]?[/\\\\]+)?[^/\\\\?#]+(/confirm[/?].*)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (const auto match = confirm.match(text); match.hasMatch()) {
        if (const auto parsed = api::ConfirmLink::parse(portal->toString(QUrl::FullyEncoded) + match.captured(1), {}))
            link.confirm = *parsed;
    }
    return link;
}

}  // namespace twofold::session
