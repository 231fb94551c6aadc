// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace twofold::viewmodels {
class PeopleViewModel;
}

namespace twofold::ui {

class ErrorNotice;
class NoticeBar;
class PeopleActionBar;
class PeopleFilterBar;
class PeopleTable;

/// Everybody of the portal and who has set up two-factor sign-in (design 06).
class PeoplePage : public Page
{
    Q_OBJECT
public:
    /// @p viewModel outlives the page.
    PeoplePage(viewmodels::PeopleViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

    /// Below the list: here goes what acts on the selection.
    PeopleActionBar *actionBar() const { return m_bar; }

private:
    void makeHeading();
    QWidget *makeProgress();
    void makeBar();
    void addShortcuts();
    void refresh();
    void refreshProgress();
    void refreshNotices();
    void refreshBar();
    void describeError();
    void showCoverage();
    void copy();
    void showMenu(const QPoint &place);
    void exportCsv();

    viewmodels::PeopleViewModel &m_viewModel;
    Platform m_platform;
    QPushButton *m_reloadButton;
    QPushButton *m_coverageButton;
    PeopleFilterBar *m_filters;
    QWidget *m_progress;
    Label *m_progressLabel;
    QPushButton *m_pauseButton;
    NoticeBar *m_unknown;
    ErrorNotice *m_error;
    NoticeBar *m_saved;
    ErrorNotice *m_saveError;
    PeopleTable *m_table;
    PeopleActionBar *m_bar;
};

}  // namespace twofold::ui
