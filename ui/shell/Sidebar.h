// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ViewModels.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace twofold::ui {

class ConnectionChip;
class NavigationList;
class PortalSwitcher;

/// Portal and account, the pages open to that account, and how the connection is. A rail of icons in narrow windows.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    enum class Item { MySignIn, Policy, People, Activity };

    explicit Sidebar(const ViewModels &viewModels, QWidget *parent = nullptr);

    void setCurrent(Item item);
    void setCompact(bool compact);
    /// While a set-up is under way there is no other page to go to.
    void setLocked(bool locked);

Q_SIGNALS:
    void mySignInChosen();
    void policyChosen();
    void peopleChosen();
    void activityChosen();
    void preferencesRequested();
    void helpRequested();
    // From the portal menu.
    void accountChosen(const QString &accountId);
    void addPortalRequested();
    void accountsRequested();
    void signOutRequested();
    // From the connection menu.
    void certificateRequested(const QUrl &portal);
    void proxyRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeMenu();
    void refreshMenu();
    NavigationList *makeProgramList();
    void addShortcuts();
    void choose(int id);
    /// Whether the account has that place at all.
    bool isOpen(Item item) const;
    void refresh();
    void refreshChip();
    void refreshConnectionMenu();
    void openConnectionMenu();

    ViewModels m_viewModels;
    QVBoxLayout *m_layout = nullptr;
    PortalSwitcher *m_switcher;
    NavigationList *m_navigation;
    NavigationList *m_program;
    ConnectionChip *m_chip;
    QMenu *m_menu = nullptr;
    QMenu *m_connectionMenu = nullptr;
    Item m_current = Item::MySignIn;
    bool m_isLocked = false;
};

}  // namespace twofold::ui
