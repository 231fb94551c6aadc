// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeTicketAccessible.h"

#include "ui/widgets/CodeTicket.h"

#include <QPushButton>

namespace twofold::ui {

CodeTicketAccessible::CodeTicketAccessible(CodeTicket *ticket)
    : QAccessibleWidget(ticket, QAccessible::ListItem)
    , m_ticket(*ticket)
{}

QString CodeTicketAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name) {
        const QString name =
            m_ticket.isUsed() ? CodeTicket::tr("Backup code %1, used") : CodeTicket::tr("Backup code %1, not used");
        return name.arg(m_ticket.number());
    }
    if (kind == QAccessible::Description)
        return m_ticket.isCodeHidden() ? CodeTicket::tr("Hidden") : CodeTicket::spelledOut(m_ticket.code());
    return QAccessibleWidget::text(kind);
}

int CodeTicketAccessible::childCount() const
{
    return m_ticket.isUsed() ? 0 : 1;
}

QAccessibleInterface *CodeTicketAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? QAccessible::queryAccessibleInterface(m_ticket.copyButton()) : nullptr;
}

int CodeTicketAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    return childCount() > 0 && child->object() == m_ticket.copyButton() ? 0 : -1;
}

}  // namespace twofold::ui
