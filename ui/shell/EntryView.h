// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ChallengePage.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/ViewModels.h"

#include <QWidget>

class QStackedWidget;

namespace twofold::ui {

class AccountCard;
class Clipboard;
class ConnectPage;
class DemoPortal;
class IdentityPanel;
class KeychainNotice;

/// The way in: the pages that ask for the portal, the sign-in and the second step, beside the panel that says what this is.
class EntryView : public QWidget
{
    Q_OBJECT
public:
    EntryView(const ViewModels &viewModels, Clipboard &clipboard, DemoPortal &demoPortal, QWidget *parent = nullptr);

    /// What is typed and not sent, for the view that takes this one's place.
    struct Draft
    {
        QString address;
        std::optional<SignInPage::Draft> signIn;
        ChallengePage::Draft challenge;
    };
    Draft draft() const;
    /// On the screen already.
    void resume(const Draft &draft);

Q_SIGNALS:
    /// The portal's own pages are to be opened in the browser.
    void webPageRequested(const QUrl &address);
    /// The list of portals and accounts.
    void accountsRequested();
    /// From the pages that ask for the portal and the sign-in.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();
    void preferencesRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QWidget *makeScrolled(QWidget *form);
    QWidget *makeFoot();
    void connectDemoPortal();
    void refresh();
    void refreshAccount();

    ViewModels m_viewModels;
    DemoPortal &m_demoPortal;
    IdentityPanel *m_panel;
    QWidget *m_foot;
    AccountCard *m_accountCard = nullptr;  ///< only while a second step is open
    KeychainNotice *m_keychainNotice;
    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    SignInPage *m_signInPage;
    ChallengePage *m_challengePage;
};

}  // namespace twofold::ui
