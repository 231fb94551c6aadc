// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/ChallengePage.h"
#include "ui/pages/SignInPage.h"
#include "ui/shell/ViewModels.h"

#include <QDialog>

class QStackedWidget;

namespace twofold::ui {

class DemoPortal;

/// Signing in again over the pages, which stay as they are underneath. Closing it is "Not now": the pages can be read on.
class SignInSheet : public QDialog
{
    Q_OBJECT
public:
    SignInSheet(const ViewModels &viewModels, DemoPortal &demoPortal, QWidget *parent);

    void reject() override;

    /// What is typed and not sent, for the sheet that takes this one's place.
    struct Draft
    {
        std::optional<SignInPage::Draft> signIn;
        ChallengePage::Draft challenge;
    };
    Draft draft() const;
    void resume(const Draft &draft);

Q_SIGNALS:
    /// The portal's own pages are to be opened in the browser.
    void webPageRequested(const QUrl &address);
    void certificateRequested(const QUrl &portal);
    void proxyRequested();

private:
    void refresh();

    ViewModels m_viewModels;
    QStackedWidget *m_pages;
    SignInPage *m_signInPage;
    ChallengePage *m_challengePage;
};

}  // namespace twofold::ui
