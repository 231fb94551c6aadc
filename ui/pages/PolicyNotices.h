// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"
#include "ui/widgets/Tone.h"

#include <QWidget>

class QPushButton;

namespace twofold::ui {

class ErrorNotice;
class NoticeBar;

/// What is to be said above the policy: what became of a save, what somebody else did meanwhile, lists that went missing, and changes
/// of an earlier run.
class PolicyNotices : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyNotices(viewmodels::PolicyViewModel &viewModel, QWidget *parent = nullptr);

    void refresh();

private:
    NoticeBar *addNotice(const QString &name, Tone tone);
    void addButtons();
    void refreshOutcome(const viewmodels::PolicyViewModel::State &state);
    void refreshMerged(const viewmodels::PolicyViewModel::State &state);
    void refreshLost(const viewmodels::PolicyViewModel::State &state);
    void refreshDraft(const viewmodels::PolicyViewModel::State &state);

    viewmodels::PolicyViewModel &m_viewModel;
    ErrorNotice *m_error;
    NoticeBar *m_outcome;
    NoticeBar *m_merged;
    NoticeBar *m_lost;
    NoticeBar *m_draft;
    QPushButton *m_readAgainButton = nullptr;
};

}  // namespace twofold::ui
