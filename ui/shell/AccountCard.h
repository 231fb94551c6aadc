// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace twofold::ui {

class CardRow;

/// Who is signing in, and where (design 07, at the foot of the identity panel).
class AccountCard : public Card
{
    Q_OBJECT
public:
    explicit AccountCard(QWidget *parent = nullptr);

    /// name may be empty while the portal has not told it.
    void setAccount(const QString &name, const QString &userName, const QString &host);

Q_SIGNALS:
    void switchRequested();

private:
    CardRow *m_person;
    CardRow *m_portal;
};

}  // namespace twofold::ui
