// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"
#include "ui/shell/ViewModels.h"

#include <QWidget>

class QStackedWidget;

namespace twofold::ui {

class ActivityPage;
class BackupCodesPage;
class ClipboardNotice;
class KeychainNotice;
class MySignInPage;
class NoticeBar;
class Page;
class PeoplePage;
class PolicyPage;
class SetupPage;
class Sidebar;

/// The pages of a signed-in account beside the sidebar. They stay alive while the session is interrupted.
class MainView : public QWidget
{
    Q_OBJECT
public:
    /// What the view that takes this one's place goes on with.
    struct Kept
    {
        int page = -1;  ///< the chosen one, counted
        bool areCodesHidden = false;
    };

    /// As the other one was when it was asked for kept().
    MainView(const ViewModels &viewModels, const Platform &platform, const Kept &kept, QWidget *parent = nullptr);

    Kept kept() const;

Q_SIGNALS:
    // The open account is to be left, or looked at beside the others.
    void accountChosen(const QString &accountId);
    void addPortalRequested();
    void accountsRequested();
    void signOutRequested();
    /// The certificate that this portal was refused for is to be shown.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();
    void preferencesRequested();
    void helpRequested();
    /// What a portal needs for two-factor sign-in is to be told.
    void requirementsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectPages();
    void connectStandIns();
    void refresh();
    /// The one that the person wants to begin with, if the account has it.
    Page *startPage() const;
    void refreshNotices();
    void refreshAccount();
    void leaveAccount();
    void show(Page *page);

    ViewModels m_viewModels;
    Sidebar *m_sidebar;
    KeychainNotice *m_keychainNotice;
    ClipboardNotice *m_clipboardNotice;
    NoticeBar *m_signedOutNotice;
    QWidget *m_notices;
    QStackedWidget *m_pages;
    SetupPage *m_setupPage;
    MySignInPage *m_mySignInPage;
    BackupCodesPage *m_backupCodesPage;
    PolicyPage *m_policyPage;
    PeoplePage *m_peoplePage;
    ActivityPage *m_activityPage;
    bool m_isActive = false;  ///< the current page has been told that it is on the screen, for this account
    Page *m_chosenPage =
        nullptr;  ///< where the person was before a set-up took its place; nothing until the account's first page
};

}  // namespace twofold::ui
