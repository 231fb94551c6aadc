// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AccountsViewModel.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace twofold::ui {

class AccountRow;
class Card;
class CardRow;
class NoticeBar;

/// The portals and accounts that this computer knows: open, name, order and forget them; and signing the open one out, here or
/// everywhere else.
class AccountsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Asks, where something would be lost, whether the open account may be left; true when it may. The dialog is the parent to ask over.
    using MayLeave = std::function<bool(QWidget *over)>;

    AccountsDialog(viewmodels::AccountsViewModel &viewModel, MayLeave mayLeave, QWidget *parent);

Q_SIGNALS:
    // Each is emitted after the open account may be left; the dialog has closed.
    void openRequested(const QString &accountId);
    void addPortalRequested();
    void signOutRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHere();
    QWidget *makeBar();
    void refresh();
    void refreshNotice();
    void refreshAccounts();
    void refreshHere();
    AccountRow *addRow(const viewmodels::AccountsViewModel::Account &account);
    AccountRow *focusedRow() const;
    void rename(const viewmodels::AccountsViewModel::Account &account);
    void forget(const viewmodels::AccountsViewModel::Account &account);
    void signOutElsewhere();
    /// Closes, and emits the signal, if the open account may be left.
    void leave(const std::function<void()> &emitSignal);

    viewmodels::AccountsViewModel &m_viewModel;
    MayLeave m_mayLeave;
    QList<viewmodels::AccountsViewModel::Account> m_shown;
    NoticeBar *m_notice;
    Card *m_card;
    QWidget *m_empty;
    QWidget *m_here;
    CardRow *m_openRow;
    CardRow *m_othersRow;
    QPushButton *m_elsewhereButton;
    QPushButton *m_closeButton;
};

}  // namespace twofold::ui
