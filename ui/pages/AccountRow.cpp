// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/AccountRow.h"

#include "ui/pages/ConnectPage.h"
#include "ui/pages/NamedButton.h"
#include "ui/pages/SignInWayList.h"
#include "ui/widgets/Avatar.h"

#include <QDate>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using Account = viewmodels::AccountsViewModel::Account;

namespace {

constexpr int avatarSide = 32;

QPushButton *namedIconButton(const QString &objectName, const QString &name, Icon icon)
{
    auto *button = makeIconButton(name, icon);
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

}  // namespace

AccountRow::AccountRow(const Account &account, QWidget *parent) : CardRow(Icon::None, account.name, {}, parent), m_id(account.id)
{
    QStringList facts{account.hasOwnName ? account.address : QString(), account.userName, SignInWayList::nameOf(account.way),
                      account.isSignedIn ? QString() : ConnectPage::lastOpenedText(account.lastOpened, QDate::currentDate())};
    facts.removeAll({});
    setDescription(facts.join(u" · "_s));
    setLeading(new Avatar(account.name, account.isOpen ? Avatar::Shape::AccentTile : Avatar::Shape::Tile, avatarSide));
    setTrailing(makeButtons(account));
    if (account.isSignedIn)
        setPill(Icon::Check, tr("Signed in now"), Tone::Ok);
    else if (account.isOpen)
        setPill(Icon::Clock, tr("Session ended"), Tone::Warn);
}

QWidget *AccountRow::makeButtons(const Account &account)
{
    m_openButton = namedButton(u"openButton"_s, tr("Open"));
    m_openButton->setAccessibleName(tr("Open %1, %2", "portal, e-mail").arg(account.name, account.userName));
    m_openButton->setVisible(!account.isOpen);
    m_upButton = namedIconButton(u"upButton"_s, tr("Move %1 up", "portal").arg(account.name), Icon::ChevronUp);
    m_downButton = namedIconButton(u"downButton"_s, tr("Move %1 down", "portal").arg(account.name), Icon::ChevronDown);
    m_moreButton = namedIconButton(u"moreButton"_s, tr("More for %1", "portal").arg(account.name), Icon::More);

    auto *menu = new QMenu(m_moreButton);
    menu->setObjectName(u"accountMenu"_s);
    menu->addAction(tr("Rename…"), this, &AccountRow::renameRequested);
    menu->addAction(tr("Forget…"), this, &AccountRow::forgetRequested);

    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_openButton);
    layout->addSpacing(4);
    layout->addWidget(m_upButton);
    layout->addWidget(m_downButton);
    layout->addWidget(m_moreButton);

    for (auto *button : {m_openButton, m_upButton, m_downButton, m_moreButton})
        button->installEventFilter(this);
    connect(m_openButton, &QPushButton::clicked, this, &AccountRow::openRequested);
    connect(m_upButton, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_downButton, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    // Not setMenu(): the style would draw an arrow into the small button.
    connect(m_moreButton, &QPushButton::clicked, this, [this, menu] {
        const int start = isRightToLeft() ? 0 : m_moreButton->width() - menu->sizeHint().width();
        menu->popup(m_moreButton->mapToGlobal(QPoint(start, m_moreButton->height())));
    });
    return buttons;
}

bool AccountRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *press = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isArrow = press && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down);
    if (!isArrow || !press->modifiers().testFlag(Qt::AltModifier))
        return CardRow::eventFilter(watched, event);
    Q_EMIT moveRequested(press->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void AccountRow::setMovable(bool up, bool down)
{
    m_upButton->setEnabled(up);
    m_downButton->setEnabled(down);
}

void AccountRow::focusButton(const QString &name)
{
    auto *wanted = findChild<QPushButton *>(name);
    for (auto *button : {wanted, m_upButton, m_downButton, m_moreButton}) {
        if (button && button->isEnabled() && !button->isHidden())
            return button->setFocus();
    }
}

}  // namespace twofold::ui
