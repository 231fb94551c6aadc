// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/EntryView.h"

#include "app/viewmodels/ChallengeViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/ConnectPage.h"
#include "ui/pages/NamedButton.h"
#include "ui/platform/DemoPortal.h"
#include "ui/shell/AccountCard.h"
#include "ui/shell/ClipboardNotice.h"
#include "ui/shell/KeychainNotice.h"
#include "ui/shell/LinkNotice.h"
#include "ui/shell/Regions.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/IdentityPanel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

using Screen = viewmodels::ShellViewModel::Screen;

namespace {

constexpr int panelFrom = 960;  ///< width of the view from which there is room for the panel
constexpr int formWidth = 480;

}  // namespace

EntryView::EntryView(const ViewModels &viewModels, Clipboard &clipboard, DemoPortal &demoPortal, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_demoPortal(demoPortal)
    , m_panel(new IdentityPanel)
    , m_foot(makeFoot())
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
    formLayout->addWidget(new ClipboardNotice(clipboard));
    formLayout->addWidget(new LinkNotice(viewModels.connect));
    formLayout->addWidget(m_pages);
    auto *body = makeScrolled(form);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(body, 1);
    column->addWidget(m_foot);
    layout->addLayout(column, 1);
    new Regions([this, body] { return QList<QWidget *>{m_panel, body, m_foot}; }, this);

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

/// What is the program's, at hand before anybody has signed in.
QWidget *EntryView::makeFoot()
{
    auto *preferences = namedButton(QStringLiteral("preferencesButton"), tr("Preferences"), ButtonRole::Quiet, Icon::Gear);
    auto *help = namedButton(QStringLiteral("helpButton"), tr("Help"), ButtonRole::Quiet, Icon::Info);
    connect(preferences, &QPushButton::clicked, this, &EntryView::preferencesRequested);
    connect(help, &QPushButton::clicked, this, &EntryView::helpRequested);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(32, 4, 32, 12);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(preferences);
    layout->addWidget(help);
    return foot;
}

EntryView::Draft EntryView::draft() const
{
    return {.address = m_connectPage->draft(), .signIn = m_signInPage->draft(), .challenge = m_challengePage->draft()};
}

void EntryView::resume(const Draft &draft)
{
    m_connectPage->resume(draft.address);
    if (draft.signIn && m_pages->currentWidget() == m_signInPage)
        m_signInPage->resume(*draft.signIn);
    if (m_pages->currentWidget() == m_challengePage)
        m_challengePage->resume(draft.challenge);
}

void EntryView::connectDemoPortal()
{
    if (m_demoPortal.isStarting())
        m_connectPage->setDemoState(ConnectPage::DemoState::Starting);
    if (!m_demoPortal.accounts().isEmpty())
        m_signInPage->setDemoAccounts(m_demoPortal.accounts());
    connect(m_connectPage, &ConnectPage::demoRequested, this, [this] {
        m_connectPage->setDemoState(ConnectPage::DemoState::Starting);
        m_demoPortal.start();
    });
    connect(&m_demoPortal, &DemoPortal::ready, this, [this](const QUrl &address) {
        m_connectPage->setDemoState(ConnectPage::DemoState::Idle);
        m_viewModels.connect.connectToDemo(address);
    });
    connect(&m_demoPortal, &DemoPortal::accountsChanged, this,
            [this] { m_signInPage->setDemoAccounts(m_demoPortal.accounts()); });
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
        // Made last, it would come last for Tab; it stands above the foot.
        auto *before = m_accountCard->findChild<QPushButton *>(QStringLiteral("switchAccountButton"));
        const auto buttons = m_foot->findChildren<QPushButton *>();
        for (auto *button : buttons)
            QWidget::setTabOrder(std::exchange(before, button), button);
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

}  // namespace twofold::ui
