// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"
#include "ui/shell/MainView.h"
#include "ui/shell/ViewModels.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QDialog;
class QStackedWidget;

namespace twofold::ui {

class AccountsDialog;
class AppDialogs;
class DemoPortal;
class EntryView;
class SignInSheet;

/// The program's window: the way in (portal, sign-in, second step) or the pages, and the sheet in which a person signs in again
/// over them. When another language is spoken, all of that is made anew from the view-models, which keep what it shows.
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
    void changeEvent(QEvent *event) override;

private:
    enum class Leaving { Window, Account };

    void makeViews(const MainView::Kept &kept);
    void rebuild();
    void connectViewModels();
    void connectAccounts();
    void connectConnection();
    void connectProgram();
    void refresh();
    void setDialogsAside();
    void bringDialogsBack();
    /// Asks, over that widget, before unkept codes or an unsaved policy are lost.
    bool mayLeave(Leaving what, QWidget *over);
    void leaveCodes();
    bool mayLeaveCodes(Leaving what, QWidget *over);
    bool mayLeavePolicy(Leaving what, QWidget *over);
    bool mayLeaveReset(Leaving what, QWidget *over);
    void openAccount(const QString &accountId);
    void addPortal();
    bool mayOpen(const QString &address);

    ViewModels m_viewModels;
    Platform m_platform;
    DemoPortal &m_demoPortal;
    QStackedWidget *m_views;
    AppDialogs *m_appDialogs;
    EntryView *m_entryView = nullptr;
    MainView *m_mainView = nullptr;
    SignInSheet *m_signInSheet = nullptr;
    AccountsDialog *m_accountsDialog = nullptr;
    bool m_isAsking = false;  ///< about a link
    bool m_isInSetUp = false;
    QList<QPointer<QDialog>> m_setAside;  ///< what stood open over a page when a set-up took its place
};

}  // namespace twofold::ui
