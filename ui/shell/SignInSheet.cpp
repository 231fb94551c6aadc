// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SignInSheet.h"

#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ChallengePage.h"
#include "ui/pages/SignInPage.h"
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
{
    setObjectName(QStringLiteral("signInSheet"));
    setWindowTitle(tr("Sign in again"));
    setWindowModality(Qt::WindowModal);

    auto *signInPage = new SignInPage(m_viewModels.signIn, m_viewModels.connection);
    m_pages->addWidget(signInPage);
    connect(signInPage, &SignInPage::webPageRequested, this, &SignInSheet::webPageRequested);
    connect(signInPage, &SignInPage::certificateRequested, this, &SignInSheet::certificateRequested);
    connect(signInPage, &SignInPage::proxyRequested, this, &SignInSheet::proxyRequested);
    auto *challengePage = new ChallengePage(m_viewModels.challenge);
    m_pages->addWidget(challengePage);
    connect(&demoPortal, &DemoPortal::textMessage, challengePage, &ChallengePage::showDemoTextMessage);

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

void SignInSheet::refresh()
{
    const auto &state = m_viewModels.shell.state();
    if (!state.isSignInOverMain)
        return hide();
    m_pages->setCurrentIndex(state.screen == Screen::Challenge ? 1 : 0);
    if (!isVisible())
        open();
}

} // namespace twofold::ui
