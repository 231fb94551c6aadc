// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetQueueViewModel.h"
#include "ui/widgets/BottomBar.h"

class QPushButton;

namespace twofold::ui {

class Label;
class ProgressLine;

/// The bar of a reset under way (design 06-people-progress): how far it is and with whom, what it waits for, and pause, go on and stop.
/// Hides itself while there is none.
class ResetBar : public BottomBar
{
    Q_OBJECT
public:
    /// @p viewModel outlives the bar.
    explicit ResetBar(viewmodels::ResetQueueViewModel &viewModel, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeProgress();
    void addButtons();
    void refresh();
    void refreshNote();
    void refreshButtons();
    void fitStatus();

    viewmodels::ResetQueueViewModel &m_viewModel;
    ProgressLine *m_line;
    Label *m_title;
    Label *m_status;
    Label *m_note;
    QPushButton *m_pause;
    QPushButton *m_goOn;
    QPushButton *m_stop;
    QString m_wholeStatus;
};

}  // namespace twofold::ui
