// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetQueueViewModel.h"

#include <QWidget>

namespace twofold::ui {

class NoticeBar;

/// What is to be said above the list of people about resets of an earlier start of the program: one that was not finished, and
/// a record that can't be read. Hides itself while there is nothing to say.
class ResetNotices : public QWidget
{
    Q_OBJECT
public:
    /// @p viewModel outlives the notices.
    explicit ResetNotices(viewmodels::ResetQueueViewModel &viewModel, QWidget *parent = nullptr);

private:
    void addButtons();
    void showEarlierRun();
    void refresh();

    viewmodels::ResetQueueViewModel &m_viewModel;
    NoticeBar *m_unfinished;
    NoticeBar *m_damaged;
};

}  // namespace twofold::ui
