// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

#include <QStringList>

class QPushButton;

namespace twofold::viewmodels {
class PolicyViewModel;
}

namespace twofold::ui {

class Card;
class ChipList;
class ErrorNotice;
class MethodCard;
class NoticeBar;
class UnsavedBar;

/// The portal's two-factor policy (design 05): the method to choose, and the three lists to read.
class PolicyPage : public Page
{
    Q_OBJECT
public:
    PolicyPage(viewmodels::PolicyViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

Q_SIGNALS:
    /// Whoever may not change the policy has settings of their own there.
    void mySignInRequested();

private:
    void makeNotices();
    void makeMethods();
    void makeLists();
    void makeBar();
    void review();
    void refresh();
    void refreshNotices();
    void refreshOutcome();
    void refreshMethods();
    void refreshNetworks();
    void refreshAlwaysAsked();
    void refreshStatePane();

    viewmodels::PolicyViewModel &m_viewModel;
    ErrorNotice *m_error;
    NoticeBar *m_outcome;
    QPushButton *m_readAgainButton;
    NoticeBar *m_consequence;
    MethodCard *m_methods;
    Card *m_networks;
    QStringList m_shownNetworks;
    ChipList *m_alwaysAsked;
    QWidget *m_nobody;
    UnsavedBar *m_unsavedBar;
};

}  // namespace twofold::ui
