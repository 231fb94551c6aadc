// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QList>
#include <QWidget>

namespace twofold::ui {

class CodeTicket;

/// The backup codes, one ticket under the other. Tab reaches the list once; Up, Down, Home and End go through it, Ctrl+C copies.
class CodeTicketList : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    struct Ticket
    {
        QString code;
        bool used = false;

        bool operator==(const Ticket &) const = default;
    };

    explicit CodeTicketList(QWidget *parent = nullptr);

    void setCodes(const QList<Ticket> &codes);
    /// Masks all codes, or shows them again.
    void setHidden(bool hidden);
    bool areCodesHidden() const { return m_hidden; }
    /// Takes the tickets away and overwrites their codes.
    void clear();
    /// Says on the ticket that its code was copied.
    void showCopied(int index);

    int count() const { return int(m_tickets.size()); }
    CodeTicket *ticketAt(int index) const { return m_tickets.at(index); }

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

Q_SIGNALS:
    /// @p index counts from 0, in the order of setCodes().
    void copyRequested(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCount(int count);
    void setCurrent(int index);

    QList<CodeTicket *> m_tickets;
    int m_current = 0;
    bool m_hidden = false;
};

}  // namespace twofold::ui
