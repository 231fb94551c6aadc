// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/platform/Browser.h"
#include "ui/shell/EntryView.h"
#include "ui/shell/MainView.h"
#include "ui/shell/SignInSheet.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace twofold::ui {

using Screen = viewmodels::ShellViewModel::Screen;
using Step = viewmodels::SetupViewModel::Step;

MainWindow::MainWindow(const ViewModels &viewModels, const Platform &platform, DemoPortal &demoPortal, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_views(new QStackedWidget)
    , m_entryView(new EntryView(viewModels, demoPortal))
    , m_mainView(new MainView(viewModels, platform))
    , m_signInSheet(new SignInSheet(viewModels, demoPortal, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Twofold"));
    setMinimumSize(760, 560);
    resize(1080, 720);

    m_views->addWidget(m_entryView);
    m_views->addWidget(m_mainView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);

    const auto openWebPage = [&browser = platform.browser](const QUrl &address) { browser.open(address); };
    connect(m_entryView, &EntryView::webPageRequested, this, openWebPage);
    connect(m_signInSheet, &SignInSheet::webPageRequested, this, openWebPage);
    connect(&m_viewModels.shell, &viewmodels::ShellViewModel::stateChanged, this, &MainWindow::refresh);
    refresh();
}

void MainWindow::refresh()
{
    const auto &state = m_viewModels.shell.state();
    const bool isMain = state.screen == Screen::Main || state.screen == Screen::SetUp || state.isSignInOverMain;
    m_views->setCurrentWidget(isMain ? static_cast<QWidget *>(m_mainView) : m_entryView);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose())
        event->ignore();
    else
        QWidget::closeEvent(event);
}

bool MainWindow::mayClose()
{
    return mayLeaveCodes() && mayLeavePolicy();
}

bool MainWindow::mayLeaveCodes()
{
    const auto &setup = m_viewModels.setup.state();
    if (setup.step != Step::Codes || setup.kept)
        return true;
    return ConfirmDialog::ask(this, tr("Close without keeping your codes?"),
                              tr("Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in."),
                              tr("Keep them first"), tr("Close"));
}

bool MainWindow::mayLeavePolicy()
{
    if (!m_viewModels.policy.state().hasChanges())
        return true;
    return ConfirmDialog::ask(this, tr("Close without saving the policy?"), tr("What you changed on the Policy page is not saved."),
                              tr("Keep editing"), tr("Close"));
}

} // namespace twofold::ui
