// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountCard.h"

#include "ui/theme/Buttons.h"
#include "ui/widgets/Avatar.h"
#include "ui/widgets/CardRow.h"

namespace twofold::ui {

AccountCard::AccountCard(QWidget *parent)
    : Card(parent)
    , m_person(new CardRow(Icon::Person, {}))
    , m_portal(new CardRow(Icon::Lock, {}))
{
    addRow(m_person);
    addRow(m_portal);
    m_portal->setIcon(Icon::Lock, ColorRole::Ok);
    auto *switchButton = makeButton(tr("Switch account"), ButtonRole::Quiet);
    switchButton->setObjectName(QStringLiteral("switchAccountButton"));
    m_portal->setTrailing(switchButton);
    connect(switchButton, &QPushButton::clicked, this, &AccountCard::switchRequested);
}

void AccountCard::setAccount(const QString &name, const QString &userName, const QString &host)
{
    m_person->setLeading(new Avatar(name.isEmpty() ? userName : name, Avatar::Shape::Round, 40));
    m_person->setTitle(name.isEmpty() ? userName : name);
    m_person->setDescription(name.isEmpty() ? QString() : userName);
    m_portal->setTitle(host);
}

}  // namespace twofold::ui
