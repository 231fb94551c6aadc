// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SignInSheet.h"

#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/platform/DemoPortal.h"
#include "ui/theme/Buttons.h"
#include "ui/widgets/BodyScrollArea.h"
#include "ui/widgets/DialogBody.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twofold::ui {

using Screen = viewmodels::ShellViewModel::Screen;

SignInSheet::SignInSheet(const ViewModels &viewModels, DemoPortal &demoPortal, QWidget *parent)
    : QDialog(parent)
    , m_viewModels(viewModels)
    , m_pages(new QStackedWidget)
    , m_signInPage(new SignInPage(viewModels.signIn, viewModels.connection))
    , m_challengePage(new ChallengePage(viewModels.challenge))
{
    setObjectName(QStringLiteral("signInSheet"));
    setWindowTitle(tr("Sign in again"));
    setWindowModality(Qt::WindowModal);

    m_pages->addWidget(m_signInPage);
    connect(m_signInPage, &SignInPage::webPageRequested, this, &SignInSheet::webPageRequested);
    connect(m_signInPage, &SignInPage::certificateRequested, this, &SignInSheet::certificateRequested);
    connect(m_signInPage, &SignInPage::proxyRequested, this, &SignInSheet::proxyRequested);
    m_pages->addWidget(m_challengePage);
    connect(&demoPortal, &DemoPortal::textMessage, m_challengePage, &ChallengePage::showDemoTextMessage);

    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(32, 24, 32, 24);
    contentLayout->addWidget(m_pages);

    auto *notNow = makeButton(tr("Not now"));
    notNow->setObjectName(QStringLiteral("notNowButton"));
    notNow->setAutoDefault(false);
    connect(notNow, &QPushButton::clicked, this, &SignInSheet::reject);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(32, 0, 32, 24);
    bar->addStretch(1);
    bar->addWidget(notNow);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new BodyScrollArea(content), 1);
    layout->addLayout(bar);
    resize(DialogBody::sizeOver(parent, {560, 560}));

    connect(&m_viewModels.shell, &viewmodels::ShellViewModel::stateChanged, this, &SignInSheet::refresh);
    refresh();
}

void SignInSheet::reject()
{
    m_viewModels.shell.dismissSignIn();
}

SignInSheet::Draft SignInSheet::draft() const
{
    return {.signIn = m_signInPage->draft(), .challenge = m_challengePage->draft()};
}

void SignInSheet::resume(const Draft &draft)
{
    if (m_challengePage->isVisible())
        m_challengePage->resume(draft.challenge);
    else if (m_signInPage->isVisible() && draft.signIn)
        m_signInPage->resume(*draft.signIn);
}

void SignInSheet::refresh()
{
    const auto &state = m_viewModels.shell.state();
    if (!state.isSignInOverMain)
        return hide();
    m_pages->setCurrentIndex(state.screen == Screen::Challenge ? 1 : 0);
    m_signInPage->setUnsavedChanges(m_viewModels.policy.unsavedChanges());
    if (!isVisible())
        open();
}

}  // namespace twofold::ui
