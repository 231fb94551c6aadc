// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SignInViewModel.h"
#include "ui/platform/DemoPortal.h"

#include <QList>
#include <QWidget>

#include <optional>

class QPushButton;
class QTimer;
class QVBoxLayout;

namespace twofold::viewmodels {
class ConnectionViewModel;
class SignInViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

class ConnectionHelp;
class ErrorNotice;
class IconView;
class Label;
class NoticeBar;
class SignInForm;
class SignInWayList;

/// Offers the ways to sign in and takes what each of them needs (design 01b). Passwords and keys are gone when the page goes.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(viewmodels::SignInViewModel &viewModel, viewmodels::ConnectionViewModel &connection, QWidget *parent = nullptr);

    /// What is typed and not sent.
    struct Draft
    {
        session::SignInWay way;
        QString userName;
        Secret secret;
    };
    std::optional<Draft> draft() const;
    void resume(const Draft &draft);

    /// Of the policy, which wait for whoever signs in again.
    void setUnsavedChanges(qsizetype count);
    /// Accounts of the built-in portal to try it with. They are offered while the portal is one on this computer.
    void setDemoAccounts(const QList<DemoPortal::Account> &accounts);

Q_SIGNALS:
    /// The portal's own pages are to be opened in the browser.
    void webPageRequested(const QUrl &address);
    /// The certificate that the portal was refused for is to be shown.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void lay(QVBoxLayout *layout);
    QWidget *makeAddressLine();
    QWidget *makeDemoRow(const DemoPortal::Account &account);
    void prepare();
    void openWay(session::SignInWay way);
    void closeForm();
    void goBack();
    void fillIn(const DemoPortal::Account &account);
    void submit();
    void useKeptKey();
    void refresh();
    void refreshSingleSignOn();
    void refreshWords();
    void refreshNotice();

    viewmodels::SignInViewModel &m_viewModel;
    QTimer *m_second;
    QPushButton *m_backButton;
    Label *m_title;
    Label *m_text;
    qsizetype m_unsavedChanges = 0;
    QWidget *m_addressLine;
    IconView *m_lock;
    Label *m_address;
    NoticeBar *m_demoNotice;
    QWidget *m_demoRows = nullptr;
    bool m_hasDemoAccounts = false;
    NoticeBar *m_singleSignOnNotice;
    SignInWayList *m_ways;
    QWidget *m_formFrame;
    ErrorNotice *m_notice;
    ConnectionHelp *m_help;
    NoticeBar *m_captchaNotice;
    bool m_isKeptKeyUsed = false;  ///< by the try that the error is of
    SignInForm *m_form = nullptr;  ///< of the way that was chosen
};

}  // namespace twofold::ui
