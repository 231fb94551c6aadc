// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeTicketList.h"

#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/TabOrder.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace twofold::ui {

CodeTicketList::CodeTicketList(QWidget *parent) : QWidget(parent)
{
    installAccessibleTraits();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Backup codes"));
}

void CodeTicketList::setCodes(const QList<Ticket> &codes)
{
    setCount(int(codes.size()));
    for (int index = 0; index < count(); ++index) {
        m_tickets.at(index)->setCode(codes.at(index).code, codes.at(index).used);
        m_tickets.at(index)->setHidden(m_hidden);
    }
}

void CodeTicketList::setHidden(bool hidden)
{
    m_hidden = hidden;
    for (CodeTicket *ticket : std::as_const(m_tickets))
        ticket->setHidden(hidden);
}

void CodeTicketList::clear()
{
    setCount(0);
}

void CodeTicketList::showCopied(int index)
{
    m_tickets.at(index)->showCopied();
}

void CodeTicketList::setCount(int count)
{
    // Tickets that stay keep the focus, so that a code that has just been used does not throw it off.
    while (m_tickets.size() > count)
        delete m_tickets.takeLast();
    while (m_tickets.size() < count) {
        const int index = int(m_tickets.size());
        auto *ticket = new CodeTicket(index + 1, this);
        connect(ticket, &CodeTicket::copyRequested, this, [this, index] { Q_EMIT copyRequested(index); });
        connect(ticket, &CodeTicket::focused, this, [this, index] { setCurrent(index); });
        m_tickets.append(ticket);
        layout()->addWidget(ticket);
    }
    orderTabs(this);
    setCurrent(qBound(0, m_current, qMax(0, count - 1)));
}

void CodeTicketList::setCurrent(int index)
{
    m_current = index;
    for (int other = 0; other < count(); ++other)
        m_tickets.at(other)->setCurrent(other == index);
}

void CodeTicketList::keyPressEvent(QKeyEvent *event)
{
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Up: next = m_current - 1; break;
    case Qt::Key_Down: next = m_current + 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = count() - 1; break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (next >= 0 && next < count())
        m_tickets.at(next)->setFocus(Qt::OtherFocusReason);
}

}  // namespace twofold::ui
