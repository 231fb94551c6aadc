// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace twofold::viewmodels {
class PeopleViewModel;
class ResetQueueViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

class ErrorNotice;
class NoticeBar;
class PeopleActionBar;
class PeopleFilterBar;
class PeopleTable;
class ResetSection;

/// Everybody of the portal and who has set up two-factor sign-in; the owner resets apps here (design 06).
class PeoplePage : public Page
{
    Q_OBJECT
public:
    /// Both view-models outlive the page.
    PeoplePage(viewmodels::PeopleViewModel &viewModel, viewmodels::ResetQueueViewModel &resets, const Platform &platform,
               QWidget *parent = nullptr);

    void activate() override;

private:
    void makeHeading();
    QWidget *makeProgress();
    void makeBar();
    void followResets();
    void addShortcuts();
    void refresh();
    void refreshProgress();
    void refreshNotices();
    void refreshBar();
    void refreshContent();
    void describeError();
    void describeNobody();
    void showCoverage();
    void copy();
    void showMenu(const QPoint &place);
    void exportCsv();

    viewmodels::PeopleViewModel &m_viewModel;
    viewmodels::ResetQueueViewModel &m_resets;
    Platform m_platform;
    QPushButton *m_reloadButton;
    QPushButton *m_coverageButton;
    PeopleFilterBar *m_filters;
    QWidget *m_progress;
    Label *m_progressLabel;
    QPushButton *m_pauseButton;
    NoticeBar *m_unknown;
    NoticeBar *m_shifted;
    ErrorNotice *m_error;
    NoticeBar *m_saved;
    ErrorNotice *m_saveError;
    PeopleTable *m_table;
    PeopleActionBar *m_bar;
    ResetSection *m_resetSection;
};

}  // namespace twofold::ui
