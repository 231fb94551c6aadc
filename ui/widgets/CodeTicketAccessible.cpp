// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeTicketAccessible.h"

#include "ui/widgets/CodeTicket.h"

namespace twofold::ui {

CodeTicketAccessible::CodeTicketAccessible(CodeTicket *ticket)
    : QAccessibleWidget(ticket, QAccessible::ListItem), m_ticket(*ticket)
{
}

QString CodeTicketAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name) {
        const QString name = m_ticket.isUsed() ? CodeTicket::tr("Backup code %1, used") : CodeTicket::tr("Backup code %1, not used");
        return name.arg(m_ticket.number());
    }
    if (kind == QAccessible::Description)
        return m_ticket.isCodeHidden() ? CodeTicket::tr("Hidden") : CodeTicket::spelledOut(m_ticket.code());
    return QAccessibleWidget::text(kind);
}

} // namespace twofold::ui
