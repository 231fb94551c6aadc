// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EntryView.h"

#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/SignInPage.h"
#include "ui/platform/DemoPortal.h"
#include "ui/shell/AccountCard.h"
#include "ui/shell/KeychainNotice.h"
#include "ui/shell/LinkNotice.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/IdentityPanel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twofold::ui {

using Screen = viewmodels::ShellViewModel::Screen;

namespace {

constexpr int panelFrom = 960;   ///< width of the view from which there is room for the panel
constexpr int formWidth = 480;

} // namespace

EntryView::EntryView(const ViewModels &viewModels, DemoPortal &demoPortal, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_demoPortal(demoPortal)
    , m_panel(new IdentityPanel)
    , m_keychainNotice(new KeychainNotice(viewModels.shell, viewModels.connection))
    , m_pages(new QStackedWidget)
    , m_connectPage(new ConnectPage(viewModels.connect, viewModels.connection))
    , m_signInPage(new SignInPage(viewModels.signIn, viewModels.connection))
    , m_challengePage(new ChallengePage(viewModels.challenge))
{
    m_pages->addWidget(m_connectPage);
    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_challengePage);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    auto *form = new QWidget;
    form->setMaximumWidth(Typography::roomFor(formWidth));
    auto *formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins(0, 0, 0, 0);
    formLayout->setSpacing(24);
    formLayout->addWidget(m_keychainNotice);
    formLayout->addWidget(new LinkNotice(viewModels.connect));
    formLayout->addWidget(m_pages);
    layout->addWidget(makeScrolled(form), 1);

    connectDemoPortal();
    connect(m_signInPage, &SignInPage::webPageRequested, this, &EntryView::webPageRequested);
    connect(m_signInPage, &SignInPage::certificateRequested, this, &EntryView::certificateRequested);
    connect(m_signInPage, &SignInPage::proxyRequested, this, &EntryView::proxyRequested);
    connect(m_connectPage, &ConnectPage::certificateRequested, this, &EntryView::certificateRequested);
    connect(m_connectPage, &ConnectPage::proxyRequested, this, &EntryView::proxyRequested);
    connect(m_connectPage, &ConnectPage::manageRequested, this, &EntryView::accountsRequested);
    connect(&m_viewModels.shell, &viewmodels::ShellViewModel::stateChanged, this, &EntryView::refresh);
    connect(&m_viewModels.challenge, &viewmodels::ChallengeViewModel::stateChanged, this, &EntryView::refreshAccount);
    refresh();
}

QWidget *EntryView::makeScrolled(QWidget *form)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 32, 32, 32);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(form, 1000);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);

    return new BodyScrollArea(content);
}

void EntryView::connectDemoPortal()
{
    connect(m_connectPage, &ConnectPage::demoRequested, this, [this] {
        m_connectPage->setDemoState(ConnectPage::DemoState::Starting);
        m_demoPortal.start();
    });
    connect(&m_demoPortal, &DemoPortal::ready, this, [this](const QUrl &address) {
        m_connectPage->setDemoState(ConnectPage::DemoState::Idle);
        m_viewModels.connect.connectToDemo(address);
    });
    connect(&m_demoPortal, &DemoPortal::accountsChanged, this, [this] { m_signInPage->setDemoAccounts(m_demoPortal.accounts()); });
    connect(&m_demoPortal, &DemoPortal::couldNotStart, this,
            [this](const QString &reason) { m_connectPage->setDemoState(ConnectPage::DemoState::Failed, reason); });
    connect(&m_demoPortal, &DemoPortal::textMessage, m_challengePage, &ChallengePage::showDemoTextMessage);
}

void EntryView::refresh()
{
    const auto &state = m_viewModels.shell.state();
    if (state.isSignInOverMain)
        return;
    if (state.screen == Screen::Connect) {
        m_viewModels.connect.refresh();
        m_pages->setCurrentWidget(m_connectPage);
    } else if (state.screen == Screen::SignIn) {
        m_pages->setCurrentWidget(m_signInPage);
    } else if (state.screen == Screen::Challenge) {
        m_pages->setCurrentWidget(m_challengePage);
    }
    refreshAccount();
}

void EntryView::refreshAccount()
{
    const bool isChallenge = m_viewModels.shell.state().screen == Screen::Challenge;
    if (!isChallenge) {
        m_accountCard = nullptr;
        m_panel->setBottom(nullptr);
    } else if (!m_accountCard) {
        m_accountCard = new AccountCard;
        connect(m_accountCard, &AccountCard::switchRequested, this, [this] { m_viewModels.challenge.switchAccount(); });
        m_panel->setBottom(m_accountCard);
    }
    const auto &state = m_viewModels.challenge.state();
    if (m_accountCard)
        m_accountCard->setAccount(state.displayName, state.userName, state.host);
}

void EntryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasPanel = event->size().width() >= Typography::roomFor(panelFrom);
    m_panel->setVisible(hasPanel);
    // The panel's card has this button while there is a panel.
    m_challengePage->setSwitchAccountVisible(!hasPanel);
}

} // namespace twofold::ui
