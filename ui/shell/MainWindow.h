// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"
#include "ui/shell/ViewModels.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QDialog;
class QStackedWidget;

namespace twofold::ui {

class AccountsDialog;
class DemoPortal;
class EntryView;
class FileDialogs;
class MainView;
class SignInSheet;

/// The program's window: the way in (portal, sign-in, second step) or the pages, and the sheet in which a person signs in again
/// over them.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(const ViewModels &viewModels, const Platform &platform, DemoPortal &demoPortal, QWidget *parent = nullptr);

    /// Brings the window before the person, wherever it is.
    void present();
    /// Opens a portal or a confirm link that came from elsewhere: at once where no portal is open, else after asking. What can't be read
    /// as an address is told on the page that asks for one, and otherwise left alone.
    void openLink(const QString &link);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Leaving { Window, Account };

    void connectAccounts();
    void connectConnection(FileDialogs &fileDialogs);
    void refresh();
    void setDialogsAside();
    void bringDialogsBack();
    /// Asks, over that widget, before unkept codes or an unsaved policy are lost.
    bool mayLeave(Leaving what, QWidget *over);
    bool mayLeaveCodes(Leaving what, QWidget *over);
    bool mayLeavePolicy(Leaving what, QWidget *over);
    bool mayLeaveReset(Leaving what, QWidget *over);
    void openAccount(const QString &accountId);
    void addPortal();
    bool mayOpen(const QString &address);

    ViewModels m_viewModels;
    Clipboard &m_clipboard;
    QStackedWidget *m_views;
    EntryView *m_entryView;
    MainView *m_mainView;
    SignInSheet *m_signInSheet;
    AccountsDialog *m_accountsDialog;
    bool m_isAsking = false;  ///< about a link
    bool m_isInSetUp = false;
    QList<QPointer<QDialog>> m_setAside;  ///< what stood open over a page when a set-up took its place
};

}  // namespace twofold::ui
