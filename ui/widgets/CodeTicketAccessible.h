// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace twofold::ui {

class CodeTicket;

/// A CodeTicket as a screen reader sees it: an item named by its number and whether it is used. The code is spelled in the
/// description, which is read when asked for, so that it is not in the name; not at all while it is hidden.
class CodeTicketAccessible : public QAccessibleWidget
{
public:
    explicit CodeTicketAccessible(CodeTicket *ticket);

    QString text(QAccessible::Text kind) const override;
    /// The copy button, while there is one; that a code is used is in the name.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    CodeTicket &m_ticket;
};

}  // namespace twofold::ui
