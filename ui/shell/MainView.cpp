// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainView.h"

#include "app/viewmodels/ActivityViewModel.h"
#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/DirectorySearch.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/PeopleViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/PreferencesViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "app/viewmodels/WayBackViewModel.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/BackupCodesPage.h"
#include "ui/pages/ErrorText.h"
#include "ui/pages/MySignInPage.h"
#include "ui/pages/PeoplePage.h"
#include "ui/pages/PolicyPage.h"
#include "ui/pages/SetupPage.h"
#include "ui/pages/StandIn.h"
#include "ui/shell/ClipboardNotice.h"
#include "ui/shell/KeychainNotice.h"
#include "ui/shell/Regions.h"
#include "ui/shell/Sidebar.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Sentences.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twofold::ui {

using viewmodels::ShellViewModel;

namespace {

constexpr int railBelow = 960;

}  // namespace

MainView::MainView(const ViewModels &viewModels, const Platform &platform, const Kept &kept, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_sidebar(new Sidebar(viewModels))
    , m_keychainNotice(new KeychainNotice(viewModels.shell, viewModels.connection))
    , m_clipboardNotice(new ClipboardNotice(platform.clipboard))
    , m_signedOutNotice(
          new NoticeBar(Tone::Info, tr("Your session has ended."), tr("You can read on. Sign in again to change anything.")))
    , m_notices(new QWidget)
    , m_pages(new QStackedWidget)
    , m_setupPage(new SetupPage(viewModels.setup, platform))
    , m_mySignInPage(new MySignInPage(viewModels.mySignIn, platform))
    , m_backupCodesPage(new BackupCodesPage(viewModels.backupCodes, platform))
    , m_policyPage(new PolicyPage(
          {viewModels.policy, viewModels.directorySearch, viewModels.survey, viewModels.addressLab, viewModels.wayBack},
          platform))
    , m_peoplePage(new PeoplePage(viewModels.people, viewModels.resetQueue, platform))
    , m_activityPage(new ActivityPage(viewModels.activity, platform))
{
    for (Page *page : std::initializer_list<Page *>{m_setupPage, m_mySignInPage, m_backupCodesPage, m_policyPage, m_peoplePage,
                                                    m_activityPage}) {
        m_pages->addWidget(page);
    }

    auto *noticesLayout = new QVBoxLayout(m_notices);
    noticesLayout->setContentsMargins(32, 16, 32, 0);
    noticesLayout->addWidget(m_keychainNotice);
    noticesLayout->addWidget(m_clipboardNotice);
    noticesLayout->addWidget(m_signedOutNotice);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_notices);
    content->addWidget(m_pages, 1);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(content, 1);

    connectPages();
    connectStandIns();
    new Regions(
        [this] {
            return QList<QWidget *>{m_sidebar, m_notices} + static_cast<Page *>(m_pages->currentWidget())->regions();
        },
        this);
    connect(&m_viewModels.shell, &ShellViewModel::stateChanged, this, &MainView::refresh);
    connect(&m_viewModels.shell, &ShellViewModel::accountLeft, this, &MainView::leaveAccount);
    m_chosenPage = static_cast<Page *>(m_pages->widget(kept.page));
    refresh();
    m_backupCodesPage->setCodesHidden(kept.areCodesHidden);
}

MainView::Kept MainView::kept() const
{
    return {.page = m_pages->indexOf(m_chosenPage), .areCodesHidden = m_backupCodesPage->areCodesHidden()};
}

void MainView::connectPages()
{
    connect(m_sidebar, &Sidebar::mySignInChosen, this, [this] { show(m_mySignInPage); });
    connect(m_sidebar, &Sidebar::policyChosen, this, [this] { show(m_policyPage); });
    connect(m_sidebar, &Sidebar::peopleChosen, this, [this] { show(m_peoplePage); });
    connect(m_sidebar, &Sidebar::activityChosen, this, [this] { show(m_activityPage); });
    connect(m_sidebar, &Sidebar::accountChosen, this, &MainView::accountChosen);
    connect(m_sidebar, &Sidebar::addPortalRequested, this, &MainView::addPortalRequested);
    connect(m_sidebar, &Sidebar::accountsRequested, this, &MainView::accountsRequested);
    connect(m_sidebar, &Sidebar::signOutRequested, this, &MainView::signOutRequested);
    connect(m_sidebar, &Sidebar::certificateRequested, this, &MainView::certificateRequested);
    connect(m_sidebar, &Sidebar::proxyRequested, this, &MainView::proxyRequested);
    connect(m_sidebar, &Sidebar::preferencesRequested, this, &MainView::preferencesRequested);
    connect(m_sidebar, &Sidebar::helpRequested, this, &MainView::helpRequested);
    connect(m_mySignInPage, &MySignInPage::signOutRequested, this, &MainView::signOutRequested);
    connect(m_mySignInPage, &MySignInPage::showCodesRequested, this, [this] { show(m_backupCodesPage); });
    connect(m_mySignInPage, &MySignInPage::newCodesRequested, this, [this] {
        show(m_backupCodesPage);
        m_backupCodesPage->offerNewCodes();
    });
    connect(m_mySignInPage, &MySignInPage::setUpRequested, this, [this] { m_viewModels.setup.startForAccount(); });
    connect(m_backupCodesPage, &BackupCodesPage::backRequested, this, [this] { show(m_mySignInPage); });
    connect(m_backupCodesPage, &BackupCodesPage::setUpRequested, this, [this] { m_viewModels.setup.startForAccount(); });
    connect(&m_viewModels.setup, &viewmodels::SetupViewModel::finished, this, [this] {
        m_viewModels.backupCodes.clear();
        // Whoever was sent to it from the policy goes on there. The codes were just seen.
        if (m_chosenPage == m_backupCodesPage)
            m_chosenPage = m_mySignInPage;
        refresh();
        // Else it would go to the first button after the last one of the set-up, which on My sign-in is "Sign out".
        m_sidebar->setFocus();
    });

    connect(m_keychainNotice, &KeychainNotice::shownChanged, this, &MainView::refreshNotices);
    connect(m_clipboardNotice, &ClipboardNotice::shownChanged, this, &MainView::refreshNotices);
    auto *signIn = m_signedOutNotice->addButton(tr("Sign in again"), ButtonRole::Primary);
    signIn->setObjectName(QStringLiteral("signInAgainButton"));
    connect(signIn, &QPushButton::clicked, this, [this] { m_viewModels.shell.askForSignIn(); });
}

void MainView::connectStandIns()
{
    const auto pages = m_pages->findChildren<Page *>(Qt::FindDirectChildrenOnly);
    for (const auto *page : pages) {
        connect(page, &Page::mySignInRequested, this, [this] { show(m_mySignInPage); });
        connect(page, &Page::anotherWayRequested, this, [this] { m_viewModels.shell.askForAnotherWay(); });
        connect(page, &Page::signInRequested, this, [this] { m_viewModels.shell.askForSignIn(); });
        connect(page->standIn(), &StandIn::changed, this, &MainView::refreshNotices);
        connect(page, &Page::accountsRequested, this, &MainView::accountsRequested);
        connect(page, &Page::requirementsRequested, this, &MainView::requirementsRequested);
    }
    connect(&m_viewModels.policy, &viewmodels::PolicyViewModel::stateChanged, this, &MainView::refreshAccount);
}

void MainView::refresh()
{
    const auto &state = m_viewModels.shell.state();
    refreshNotices();
    refreshAccount();

    const bool isVisibleScreen =
        state.screen == ShellViewModel::Screen::Main || state.screen == ShellViewModel::Screen::SetUp || state.isSignInOverMain;
    if (!isVisibleScreen)
        return;
    const bool isSetUp = state.screen == ShellViewModel::Screen::SetUp;
    if (!isSetUp && !m_chosenPage)
        m_chosenPage = startPage();
    Page *page = isSetUp ? m_setupPage : m_chosenPage;
    m_sidebar->setLocked(page == m_setupPage);
    m_sidebar->setCurrent(page == m_policyPage         ? Sidebar::Item::Policy
                              : page == m_peoplePage   ? Sidebar::Item::People
                              : page == m_activityPage ? Sidebar::Item::Activity
                                                       : Sidebar::Item::MySignIn);
    if (m_pages->currentWidget() == page && m_isActive)
        return;
    m_pages->setCurrentWidget(page);
    refreshNotices();
    m_isActive = true;
    page->activate();
}

Page *MainView::startPage() const
{
    using StartPage = viewmodels::PreferencesViewModel::StartPage;
    if (m_viewModels.shell.state().role() == ShellViewModel::Role::Member)
        return m_mySignInPage;
    switch (m_viewModels.preferences.state().chosen.startPage) {
    case StartPage::MySignIn: return m_mySignInPage;
    case StartPage::Policy: return m_policyPage;
    case StartPage::People: return m_peoplePage;
    case StartPage::Activity: return m_activityPage;
    }
    return m_mySignInPage;
}

void MainView::refreshNotices()
{
    const auto &state = m_viewModels.shell.state();
    const bool isReadOnly = state.screen == ShellViewModel::Screen::Main && state.isSignedOut;
    const auto *page = static_cast<Page *>(m_pages->currentWidget());
    // It says that itself.
    const bool isTold = page->standIn()->asksForSignIn();
    m_signedOutNotice->setVisible(isReadOnly && !isTold);
    m_notices->setVisible(!m_signedOutNotice->isHidden() || !m_keychainNotice->isHidden() || !m_clipboardNotice->isHidden());
}

/// What stands in for a page's content speaks of it.
void MainView::refreshAccount()
{
    const auto &state = m_viewModels.shell.state();
    const auto unsaved = m_viewModels.policy.unsavedChanges();
    const auto pages = m_pages->findChildren<Page *>(Qt::FindDirectChildrenOnly);
    for (const auto *page : pages)
        page->standIn()->setAccount({.userName = state.userName, .role = state.personRole, .unsavedChanges = unsaved});
    m_signedOutNotice->setMessage(
        m_signedOutNotice->title(),
        sentences({tr("You can read on. Sign in again to change anything."), unsavedChangesText(unsaved)}));
}

void MainView::show(Page *page)
{
    m_chosenPage = page;
    refresh();
}

void MainView::leaveAccount()
{
    m_viewModels.mySignIn.clear();
    m_viewModels.backupCodes.clear();
    m_viewModels.directorySearch.clear();
    m_viewModels.survey.clear();
    m_viewModels.addressLab.clear();
    m_viewModels.wayBack.clear();
    m_viewModels.policy.clear();
    m_viewModels.activity.clear();
    m_viewModels.people.clear();
    m_viewModels.resetQueue.clear();
    m_chosenPage = nullptr;
    m_isActive = false;
}

void MainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCompact(event->size().width() < Typography::roomFor(railBelow));
}

}  // namespace twofold::ui
