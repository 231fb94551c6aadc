// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AccountsViewModel.h"
#include "ui/widgets/CardRow.h"

class QPushButton;

namespace twofold::ui {

/// One account of the list of portals: who and where, whether it is open, and what can be done with it.
class AccountRow : public CardRow
{
    Q_OBJECT
public:
    explicit AccountRow(const viewmodels::AccountsViewModel::Account &account, QWidget *parent = nullptr);

    QString accountId() const { return m_id; }
    /// Whether there is a place above and below to move to.
    void setMovable(bool up, bool down);
    /// Puts the focus on the button of that name, or on the next best that can be pressed.
    void focusButton(const QString &name);

Q_SIGNALS:
    void openRequested();
    void renameRequested();
    void forgetRequested();
    /// 1 towards the end, -1 towards the beginning.
    void moveRequested(int places);

protected:
    /// Alt+Up and Alt+Down on one of the buttons, which would take the arrow keys for themselves.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeButtons(const viewmodels::AccountsViewModel::Account &account);

    QString m_id;
    QPushButton *m_openButton;
    QPushButton *m_upButton;
    QPushButton *m_downButton;
    QPushButton *m_moreButton;
};

}  // namespace twofold::ui
