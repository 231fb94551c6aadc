// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "app/viewmodels/BackupCodesViewModel.h"
#include "app/viewmodels/ConnectViewModel.h"
#include "app/viewmodels/ConnectionViewModel.h"
#include "app/viewmodels/MySignInViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"
#include "app/viewmodels/ResetQueueViewModel.h"
#include "app/viewmodels/SetupViewModel.h"
#include "app/viewmodels/ShellViewModel.h"
#include "ui/pages/AccountsDialog.h"
#include "ui/pages/CertificateDialog.h"
#include "ui/pages/ConfirmDialog.h"
#include "ui/pages/ProxyDialog.h"
#include "ui/platform/Browser.h"
#include "ui/platform/Clipboard.h"
#include "ui/shell/AppDialogs.h"
#include "ui/shell/EntryView.h"
#include "ui/shell/Place.h"
#include "ui/shell/SignInSheet.h"

#include <QCloseEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace twofold::ui {

using Screen = viewmodels::ShellViewModel::Screen;
using Step = viewmodels::SetupViewModel::Step;

namespace {

bool hasUnkeptCodes(const ViewModels &viewModels)
{
    const auto &setup = viewModels.setup.state();
    return (setup.step == Step::Codes && !setup.kept) || viewModels.backupCodes.state().mustKeep;
}

}  // namespace

MainWindow::MainWindow(const ViewModels &viewModels, const Platform &platform, DemoPortal &demoPortal, QWidget *parent)
    : QWidget(parent)
    , m_viewModels(viewModels)
    , m_platform(platform)
    , m_demoPortal(demoPortal)
    , m_views(new QStackedWidget)
    , m_appDialogs(new AppDialogs(viewModels, platform, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Twofold"));
    setMinimumSize(760, 560);
    resize(1080, 720);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_views);

    connectViewModels();
    makeViews({});
}

/// Once, whatever becomes of the views.
void MainWindow::connectViewModels()
{
    connect(&m_viewModels.shell, &viewmodels::ShellViewModel::stateChanged, this, &MainWindow::refresh);
    connect(&m_viewModels.mySignIn, &viewmodels::MySignInViewModel::setupPassReceived, &m_viewModels.setup,
            &viewmodels::SetupViewModel::startWith);
    connect(&m_viewModels.connect, &viewmodels::ConnectViewModel::setUpWanted, this,
            [this] { m_viewModels.setup.startForAccount(); });
    connect(&m_viewModels.connection, &viewmodels::ConnectionViewModel::rulesChanged, this, [this] {
        const auto &state = m_viewModels.connect.state();
        if (m_viewModels.shell.state().screen == Screen::Connect && state.error)
            m_viewModels.connect.retry();
    });
    connect(&m_viewModels.shell, &viewmodels::ShellViewModel::accountLeft, this, [this] {
        const auto dialogs = m_setAside;
        for (const auto &dialog : dialogs) {
            if (dialog)
                dialog->reject();
        }
    });
}

void MainWindow::makeViews(const MainView::Kept &kept)
{
    m_entryView = new EntryView(m_viewModels, m_platform.clipboard, m_demoPortal);
    m_mainView = new MainView(m_viewModels, m_platform, kept);
    m_signInSheet = new SignInSheet(m_viewModels, m_demoPortal, this);
    m_accountsDialog = new AccountsDialog(
        m_viewModels.accounts, [this](QWidget *over) { return mayLeave(Leaving::Account, over); }, this);
    m_views->addWidget(m_entryView);
    m_views->addWidget(m_mainView);

    const auto openWebPage = [&browser = m_platform.browser](const QUrl &address) { browser.open(address); };
    connect(m_entryView, &EntryView::webPageRequested, this, openWebPage);
    connect(m_signInSheet, &SignInSheet::webPageRequested, this, openWebPage);
    connectAccounts();
    connectConnection();
    connectProgram();
    refresh();
}

void MainWindow::rebuild()
{
    const auto place = Place::of(*this);
    const auto draft = m_entryView->draft();
    const auto sheetDraft = m_signInSheet->draft();
    const auto kept = m_mainView->kept();
    // So that the pages take their leave, and the new ones begin.
    m_views->hide();
    for (QWidget *old : {static_cast<QWidget *>(m_entryView), static_cast<QWidget *>(m_mainView),
                         static_cast<QWidget *>(m_signInSheet), static_cast<QWidget *>(m_accountsDialog)})
        delete old;
    setLocale(QLocale());
    makeViews(kept);
    m_views->show();
    m_entryView->resume(draft);
    m_signInSheet->resume(sheetDraft);
    place.restore(*this);
    m_appDialogs->rebuild();
}

void MainWindow::connectAccounts()
{
    auto &shell = m_viewModels.shell;
    const auto ifMayLeave = [this](auto act) {
        return [this, act] {
            if (mayLeave(Leaving::Account, this))
                act();
        };
    };
    connect(m_mainView, &MainView::signOutRequested, this, ifMayLeave([&shell] { shell.signOut(); }));
    connect(m_mainView, &MainView::addPortalRequested, this, ifMayLeave([this] { addPortal(); }));
    connect(m_mainView, &MainView::accountChosen, this, [this](const QString &id) {
        if (mayLeave(Leaving::Account, this))
            openAccount(id);
    });
    connect(m_mainView, &MainView::accountsRequested, m_accountsDialog, &QDialog::open);
    connect(m_entryView, &EntryView::accountsRequested, m_accountsDialog, &QDialog::open);
    // The dialog has asked.
    connect(m_accountsDialog, &AccountsDialog::signOutRequested, this, [&shell] { shell.signOut(); });
    connect(m_accountsDialog, &AccountsDialog::addPortalRequested, this, &MainWindow::addPortal);
    connect(m_accountsDialog, &AccountsDialog::openRequested, this, &MainWindow::openAccount);
}

void MainWindow::connectConnection()
{
    auto &connection = m_viewModels.connection;
    const auto openOnce = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    const auto over = [this] { return m_signInSheet->isVisible() ? static_cast<QWidget *>(m_signInSheet) : this; };
    const auto showCertificate = [=, &connection, &fileDialogs = m_platform.fileDialogs](const QUrl &portal) {
        connection.lookAt(portal);
        if (connection.state().refused)
            openOnce(new CertificateDialog(connection, fileDialogs, over()));
    };
    const auto askForProxy = [=, &connection] { openOnce(new ProxyDialog(connection, over())); };
    connect(m_entryView, &EntryView::certificateRequested, this, showCertificate);
    connect(m_entryView, &EntryView::proxyRequested, this, askForProxy);
    connect(m_signInSheet, &SignInSheet::certificateRequested, this, showCertificate);
    connect(m_signInSheet, &SignInSheet::proxyRequested, this, askForProxy);
    connect(m_mainView, &MainView::certificateRequested, this, showCertificate);
    connect(m_mainView, &MainView::proxyRequested, this, askForProxy);
}

void MainWindow::connectProgram()
{
    const auto openHelp = [this] { m_appDialogs->openHelp(HelpDialog::Topic::Twofold); };
    connect(m_entryView, &EntryView::preferencesRequested, m_appDialogs, &AppDialogs::openPreferences);
    connect(m_mainView, &MainView::preferencesRequested, m_appDialogs, &AppDialogs::openPreferences);
    connect(m_entryView, &EntryView::helpRequested, this, openHelp);
    connect(m_mainView, &MainView::helpRequested, this, openHelp);
    connect(m_mainView, &MainView::requirementsRequested, this, [this] { m_appDialogs->openHelp(HelpDialog::Topic::Admins); });
}

void MainWindow::openAccount(const QString &accountId)
{
    m_viewModels.connect.openRecent(accountId);
}

void MainWindow::addPortal()
{
    m_viewModels.shell.leavePortal();
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openLink(const QString &link)
{
    const auto offer = m_viewModels.connect.offerOf(link);
    const bool isFree = m_viewModels.shell.state().screen == Screen::Connect;
    if (m_isAsking || (offer && offer->isOpen) || (!offer && !isFree))
        return;
    if (isFree || mayOpen(offer->address))
        m_viewModels.connect.open(link);
}

bool MainWindow::mayOpen(const QString &address)
{
    m_isAsking = true;
    QWidget *over = m_accountsDialog->isVisible() ? static_cast<QWidget *>(m_accountsDialog) : this;
    const auto &state = m_viewModels.shell.state();
    const auto now = state.isSignedOut
        ? tr("The sign-in to %1 that is open here is given up.").arg(state.portalName)
        : tr("%1 on %2 stays signed in. You come back to it by the portal menu.").arg(state.userName, state.portalName);
    ConfirmDialog dialog({.title = tr("Open %1?").arg(address),
                          .text = tr("A link to it was opened on this computer.") + u' ' + now,
                          .keep = tr("Stay here"),
                          .act = tr("Open it")},
                         ButtonRole::Default, over);
    const bool may = dialog.exec() == QDialog::Accepted && mayLeave(Leaving::Account, over);
    m_isAsking = false;
    if (may)
        m_accountsDialog->hide();
    return may;
}

void MainWindow::refresh()
{
    const auto &state = m_viewModels.shell.state();
    const bool isMain = state.screen == Screen::Main || state.screen == Screen::SetUp || state.isSignInOverMain;
    m_views->setCurrentWidget(isMain ? static_cast<QWidget *>(m_mainView) : m_entryView);
    const bool isInSetUp = state.screen == Screen::SetUp;
    if (!std::exchange(m_isInSetUp, isInSetUp) && isInSetUp)
        setDialogsAside();
    else if (state.screen == Screen::Main && !state.isSignedOut)
        bringDialogsBack();
}

/// A portal may demand a set-up in the middle of something else, which would stand before it.
void MainWindow::setDialogsAside()
{
    const auto dialogs = findChildren<QDialog *>();
    for (auto *dialog : dialogs) {
        if (!dialog->isVisible() || dialog == m_signInSheet)
            continue;
        connect(dialog, &QDialog::finished, this, [this, dialog] { m_setAside.removeAll(dialog); });
        m_setAside.append(dialog);
        dialog->hide();
    }
}

void MainWindow::bringDialogsBack()
{
    const auto dialogs = std::exchange(m_setAside, {});
    for (const auto &dialog : dialogs) {
        if (dialog)
            dialog->open();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A secret that can't be taken off the clipboard is told while there is somebody to be told. Closing once more closes.
    if (!mayLeave(Leaving::Window, this) || !m_platform.clipboard.clearSecret())
        return event->ignore();
    leaveCodes();
    QWidget::closeEvent(event);
}

bool MainWindow::mayLeave(Leaving what, QWidget *over)
{
    const bool may = mayLeaveCodes(what, over) && mayLeavePolicy(what, over) && mayLeaveReset(what, over);
    // Only now: what was agreed to with the first question is taken back with the last. A window may stay all the same.
    if (may && what != Leaving::Window)
        leaveCodes();
    return may;
}

void MainWindow::leaveCodes()
{
    if (hasUnkeptCodes(m_viewModels))
        m_viewModels.backupCodes.leaveUnkept();
}

bool MainWindow::mayLeaveCodes(Leaving what, QWidget *over)
{
    if (!hasUnkeptCodes(m_viewModels))
        return true;
    const bool isWindow = what == Leaving::Window;
    return ConfirmDialog::ask(
        over, isWindow ? tr("Close without keeping your codes?") : tr("Leave without keeping your codes?"),
        tr("Your backup codes are not printed, saved or copied yet. You can see them later under My sign-in."),
        tr("Keep them first"), isWindow ? tr("Close") : tr("Leave"));
}

bool MainWindow::mayLeavePolicy(Leaving what, QWidget *over)
{
    const auto &policy = m_viewModels.policy.state();
    if (!policy.hasChanges())
        return true;
    const bool isWindow = what == Leaving::Window;
    return ConfirmDialog::ask(
        over, isWindow ? tr("Close without saving the policy?") : tr("Leave without saving the policy?"),
        policy.isDraftKept
            ? tr("What you changed on the Policy page is not saved. It is kept on this computer and offered when you come back.")
            : tr("What you changed on the Policy page is not saved."),
        tr("Keep editing"), isWindow ? tr("Close") : tr("Leave"));
}

bool MainWindow::mayLeaveReset(Leaving what, QWidget *over)
{
    const auto &reset = m_viewModels.resetQueue.state();
    if (!reset.isBusy())
        return true;
    const bool isWindow = what == Leaving::Window;
    return ConfirmDialog::ask(over, isWindow ? tr("Close while apps are being reset?") : tr("Leave while apps are being reset?"),
                              reset.isOnRecord ? tr("The rest is not reset. Twofold offers to go on when you come back.")
                                               : tr("The rest is not reset."),
                              tr("Keep going"), isWindow ? tr("Close") : tr("Leave"));
}

}  // namespace twofold::ui
