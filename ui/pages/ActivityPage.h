// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/StandIn.h"

class QPushButton;

namespace twofold::viewmodels {
class ActivityViewModel;
}

namespace twofold::ui {

class ActivityFilterBar;
class DataTable;
class ErrorNotice;
class Label;
class NoticeBar;

/// What happened with two-factor sign-in on the portal, newest first. For admins: the portal gives its histories to nobody else.
class ActivityPage : public Page
{
    Q_OBJECT
public:
    ActivityPage(viewmodels::ActivityViewModel &viewModel, const Platform &platform, QWidget *parent = nullptr);

    void activate() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeading();
    void makeTable();
    void makeBar();
    void refresh();
    void refreshNotices();
    void refreshBar();
    /// Shows what has to stand in for the table; false where nothing has to.
    void describe();
    StandIn::Reading reading();
    void describeRefusal();
    void describeNothing();
    void arrange();
    void copy();
    void showMenu(const QPoint &place);
    void exportCsv();

    viewmodels::ActivityViewModel &m_viewModel;
    Platform m_platform;
    ActivityFilterBar *m_filters;
    NoticeBar *m_missing;
    ErrorNotice *m_error;
    NoticeBar *m_saved;
    ErrorNotice *m_saveError;
    DataTable *m_table;
    Label *m_summary;
    QPushButton *m_olderButton;
    QPushButton *m_exportButton;
};

}  // namespace twofold::ui
