// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_SIGNALS:
    /// The portal's own pages are to be opened in the browser.
    void webPageRequested(const QUrl &address);
    void certificateRequested(const QUrl &portal);
    void proxyRequested();

private:
    void refresh();

    ViewModels m_viewModels;
    QStackedWidget *m_pages;
};

} // namespace twofold::ui
