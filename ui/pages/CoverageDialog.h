// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleFilter.h"
#include "ui/platform/CoverageActions.h"
#include "ui/platform/Platform.h"

#include <QDialog>

namespace twofold::viewmodels {
class PeopleViewModel;
}

namespace twofold::ui {

class CoverageTableModel;
class DataTable;
class ErrorNotice;
class NoticeBar;

/// How many have an app, by role and by group, each with a bar; on paper and as a PDF as well. A row that is clicked, or that Enter is
/// pressed on, closes the dialog and is what the list shows.
class CoverageDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p people outlives the dialog.
    CoverageDialog(const viewmodels::PeopleViewModel &people, const Platform &platform, QWidget *parent = nullptr);

Q_SIGNALS:
    void scopeChosen(const std::optional<twofold::viewmodels::PersonRole> &role, const std::optional<int> &group);

private:
    QWidget *makeTable();
    QWidget *makeBar();
    void choose(const QModelIndex &index);
    documents::CoverageReportData report() const;
    void connectActions();
    void hideNotices();

    const viewmodels::PeopleViewModel &m_people;
    CoverageActions *m_actions;
    CoverageTableModel *m_model;
    DataTable *m_table;
    NoticeBar *m_done;
    ErrorNotice *m_error;
};

}  // namespace twofold::ui
