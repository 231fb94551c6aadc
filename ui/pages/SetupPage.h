// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SetupViewModel.h"
#include "ui/pages/Page.h"

class QCheckBox;
class QPushButton;

namespace twofold::ui {

class BottomBar;
class CodesStep;
class ConfirmStep;
class ScanStep;
class StepIndicator;

/// From no app to kept backup codes in three steps (designs 02, 03, 04b). Secrets are on it only while they can be seen.
class SetupPage : public Page
{
    Q_OBJECT
public:
    SetupPage(viewmodels::SetupViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Step = viewmodels::SetupViewModel::Step;

    void makeBar();
    void goOn();
    void refresh();
    void refreshStep();
    void refreshBar();
    void showStandIn();
    void beginStep();

    viewmodels::SetupViewModel &m_viewModel;
    StepIndicator *m_indicator;
    ScanStep *m_scanStep;
    ConfirmStep *m_confirmStep;
    CodesStep *m_codesStep;
    BottomBar *m_bar;
    QPushButton *m_laterButton;
    QCheckBox *m_keptBox;
    QPushButton *m_backButton;
    QPushButton *m_nextButton;
    Step m_shownStep = Step::Idle;
};

}  // namespace twofold::ui
