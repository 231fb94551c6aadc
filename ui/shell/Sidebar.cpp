// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Sidebar.h"

#include "app/viewmodels/AccountsViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/ConnectionChip.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/PortalSwitcher.h"
#include "ui/widgets/Shortcuts.h"

#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace twofold::ui {

using viewmodels::ShellViewModel;

namespace {

constexpr int sidebarWidth = 232;
constexpr int railWidth = 64;
constexpr int chipMargin = 8;  ///< above and below the connection chip

enum class ProgramItem { Preferences, Help };

}  // namespace

Sidebar::Sidebar(const ViewModels &viewModels, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_switcher(new PortalSwitcher)
    , m_navigation(new NavigationList)
    , m_program(makeProgramList())
    , m_chip(new ConnectionChip)
{
    setObjectName(QStringLiteral("sidebar"));
    m_switcher->setObjectName(QStringLiteral("portalSwitcher"));
    m_navigation->setObjectName(QStringLiteral("navigationList"));
    m_chip->setObjectName(QStringLiteral("connectionChip"));
    setFocusProxy(m_navigation);

    m_navigation->addEntry(int(Item::MySignIn), Icon::Key, tr("My sign-in"));
    m_navigation->addEntry(int(Item::Policy), Icon::Sliders, tr("Policy"));
    m_navigation->addEntry(int(Item::People), Icon::People, tr("People"));
    m_navigation->addEntry(int(Item::Activity), Icon::Clock, tr("Activity"));

    m_layout = new QVBoxLayout(this);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_switcher);
    m_layout->addSpacing(16);
    m_layout->addWidget(m_navigation);
    m_layout->addStretch(1);
    m_layout->addWidget(m_program);
    m_layout->addSpacing(2 * chipMargin + 1);
    m_layout->addWidget(m_chip);

    makeMenu();
    addShortcuts();
    setCompact(false);
    connect(m_navigation, &NavigationList::chosen, this, &Sidebar::choose);
    connect(&m_viewModels.shell, &ShellViewModel::stateChanged, this, &Sidebar::refresh);
    connect(&m_viewModels.policy, &viewmodels::PolicyViewModel::stateChanged, this, &Sidebar::refresh);
    connect(&m_viewModels.people, &viewmodels::PeopleViewModel::stateChanged, this, [this] {
        const auto total = m_viewModels.people.state().total();
        m_navigation->setNumber(int(Item::People), total > 0 ? int(total) : -1);
    });
    // Queued: one of the menu's own actions may be the cause.
    connect(&m_viewModels.connection, &viewmodels::ConnectionViewModel::stateChanged, this, &Sidebar::refresh,
            Qt::QueuedConnection);
    refresh();
}

/// What is the program's and not the portal's.
NavigationList *Sidebar::makeProgramList()
{
    auto *list = new NavigationList;
    list->setObjectName(QStringLiteral("programList"));
    list->setAccessibleName(tr("Preferences and help"));
    list->addEntry(int(ProgramItem::Preferences), Icon::Gear, tr("Preferences"));
    list->addEntry(int(ProgramItem::Help), Icon::Info, tr("Help"));
    connect(list, &NavigationList::chosen, this, [this](int id) {
        if (ProgramItem(id) == ProgramItem::Preferences)
            Q_EMIT preferencesRequested();
        else
            Q_EMIT helpRequested();
    });
    return list;
}

void Sidebar::makeMenu()
{
    m_menu = new QMenu(m_switcher);
    m_menu->setObjectName(QStringLiteral("portalMenu"));
    m_switcher->setMenu(m_menu);
    connect(&m_viewModels.accounts, &viewmodels::AccountsViewModel::stateChanged, this, &Sidebar::refreshMenu);
    refreshMenu();

    m_connectionMenu = new QMenu(this);
    m_connectionMenu->setObjectName(QStringLiteral("connectionMenu"));
    connect(m_chip, &QAbstractButton::clicked, this, &Sidebar::openConnectionMenu);
}

void Sidebar::openConnectionMenu()
{
    // Nobody tells when a certificate is refused in the middle.
    m_viewModels.connection.lookAt(m_viewModels.connection.state().portal);
    refreshConnectionMenu();
    m_connectionMenu->popup(m_chip->mapToGlobal(QPoint(0, -m_connectionMenu->sizeHint().height())));
}

/// The other accounts, in the person's order, and what can be done with all of them.
void Sidebar::refreshMenu()
{
    const auto earlier = m_menu->actions();
    for (auto *action : earlier) {  // not clear(): one of them may be the cause of this
        m_menu->removeAction(action);
        action->deleteLater();
    }
    for (const auto &account : m_viewModels.accounts.state().accounts) {
        if (account.isOpen)
            continue;
        auto text =
            account.userName.isEmpty() ? account.name : tr("%1 · %2", "portal · e-mail").arg(account.name, account.userName);
        m_menu->addAction(text.replace(u'&', QStringLiteral("&&")), this, [this, id = account.id] { Q_EMIT accountChosen(id); });
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Add portal…"), this, &Sidebar::addPortalRequested);
    m_menu->addAction(tr("Portals and accounts…"), this, &Sidebar::accountsRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Sign out"), this, &Sidebar::signOutRequested);
}

void Sidebar::addShortcuts()
{
    const auto add = [this](Shortcuts::Id id, Item item) {
        connect(Shortcuts::add(id, this), &QShortcut::activated, this, [this, item] { choose(int(item)); });
    };
    add(Shortcuts::Id::MySignIn, Item::MySignIn);
    add(Shortcuts::Id::Policy, Item::Policy);
    add(Shortcuts::Id::People, Item::People);
    add(Shortcuts::Id::Activity, Item::Activity);
}

/// Members have their own sign-in only. Of the activity a portal tells them nothing, not even their own (EditPortalSettings is asked
/// for in SecurityController.cs of its server): a place that can only say so is none, and they are not led there.
bool Sidebar::isOpen(Item item) const
{
    return item == Item::MySignIn || m_viewModels.shell.state().role() != ShellViewModel::Role::Member;
}

void Sidebar::choose(int id)
{
    if (m_isLocked || !isOpen(Item(id)))
        return m_navigation->setCurrentEntry(int(m_current));
    switch (Item(id)) {
    case Item::MySignIn: return Q_EMIT mySignInChosen();
    case Item::Policy: return Q_EMIT policyChosen();
    case Item::People: return Q_EMIT peopleChosen();
    case Item::Activity: return Q_EMIT activityChosen();
    }
}

void Sidebar::setCurrent(Item item)
{
    m_current = item;
    m_navigation->setCurrentEntry(int(item));
}

void Sidebar::setCompact(bool compact)
{
    setFixedWidth(compact ? railWidth : Typography::roomFor(sidebarWidth));
    m_layout->setContentsMargins(12, 12, 12, chipMargin);
    m_switcher->setCompact(compact);
    m_navigation->setCompact(compact);
    m_program->setCompact(compact);
    m_chip->setCompact(compact);
}

void Sidebar::setLocked(bool locked)
{
    m_isLocked = locked;
}

void Sidebar::refresh()
{
    const auto &state = m_viewModels.shell.state();
    const auto role = state.role() == ShellViewModel::Role::Owner ? tr("Owner")
        : state.role() == ShellViewModel::Role::Admin             ? tr("Admin")
                                                                  : QString();
    // An address of this computer tells nobody anything, so the portal's own name stands there.
    m_switcher->setPortal(state.isLoopback ? state.portalName : state.host, state.displayName, role);
    for (const auto item : {Item::Policy, Item::People, Item::Activity})
        m_navigation->setEntryVisible(int(item), isOpen(item));
    m_navigation->setUnsaved(int(Item::Policy), m_viewModels.policy.state().hasChanges());
    refreshChip();
}

void Sidebar::refreshChip()
{
    const auto &state = m_viewModels.shell.state();
    const auto offset = state.clockOffset.value_or(std::chrono::seconds(0));
    const bool isOff = std::chrono::abs(offset) >= noticeableClockOffset;
    const auto connection = state.isLoopback ? tr("This computer") : tr("Secure");
    if (isOff && offset.count() > 0)
        m_chip->setState(Icon::Clock, Tone::Warn, tr("Clock %1 behind").arg(durationText(offset)));
    else if (isOff)
        m_chip->setState(Icon::Clock, Tone::Warn, tr("Clock %1 ahead").arg(durationText(offset)));
    else if (state.clockOffset)
        m_chip->setState(Icon::Lock, Tone::Ok, tr("%1 · clock in sync").arg(connection));
    else
        m_chip->setState(Icon::Lock, Tone::Ok, connection);

    refreshConnectionMenu();
}

void Sidebar::refreshConnectionMenu()
{
    const auto &state = m_viewModels.shell.state();
    const auto &connection = m_viewModels.connection.state();
    m_connectionMenu->clear();
    const auto tell = [this](const QString &text) { m_connectionMenu->addAction(text)->setEnabled(false); };
    tell(state.host);
    if (connection.refused)
        tell(tr("Its certificate was refused, and nothing was sent"));
    else
        tell(state.isLoopback ? tr("Runs on this computer, so nothing leaves it") : tr("Encrypted; the certificate is trusted"));
    const auto offset = clockSentence(state.clockOffset.value_or(std::chrono::seconds(0)));
    tell(offset.isEmpty() ? tr("This computer’s clock agrees with the portal’s") : offset);
    if (connection.hasOwnTrust()) {
        tell(tr("You trusted its certificate yourself"));
        m_connectionMenu->addAction(tr("Forget the trusted certificate"), this,
                                    [this] { m_viewModels.connection.forgetTrust(); });
    }
    if (connection.refused)
        m_connectionMenu->addAction(tr("Show certificate…"), this,
                                    [this] { Q_EMIT certificateRequested(m_viewModels.connection.state().portal); });
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(tr("Proxy…"), this, &Sidebar::proxyRequested);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tokens().sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), Theme::tokens().border);
    // From edge to edge, as no widget within the margins can be.
    painter.fillRect(0, m_chip->y() - chipMargin - 1, width(), 1, Theme::tokens().border);
}

}  // namespace twofold::ui
