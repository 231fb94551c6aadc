// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/platform/Platform.h"
#include "ui/shell/ViewModels.h"

#include <QWidget>

class QStackedWidget;

namespace twofold::ui {

class DemoPortal;
class EntryView;
class MainView;
class SignInSheet;

/// The program's window: the way in (portal, sign-in, second step) or the pages, and the sheet in which a person signs in again
/// over them.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(const ViewModels &viewModels, const Platform &platform, DemoPortal &demoPortal, QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void refresh();
    bool mayClose();
    bool mayLeaveCodes();
    bool mayLeavePolicy();

    ViewModels m_viewModels;
    QStackedWidget *m_views;
    EntryView *m_entryView;
    MainView *m_mainView;
    SignInSheet *m_signInSheet;
};

} // namespace twofold::ui
