// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QMenu;
class QPushButton;

namespace twofold::viewmodels {
class ChallengeSurveyViewModel;
}

namespace twofold::ui {

class Label;

/// Person by person, who is asked for a code at the next sign-in and why; with a search and a filter.
class WhoIsAskedDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p survey outlives the dialog.
    explicit WhoIsAskedDialog(viewmodels::ChallengeSurveyViewModel &survey, QWidget *parent = nullptr);
    ~WhoIsAskedDialog() override;

private:
    QWidget *makeSearch();
    QWidget *makeTable();
    QMenu *makeFilters();
    void refresh();

    viewmodels::ChallengeSurveyViewModel &m_survey;
    QLineEdit *m_searchField;
    QPushButton *m_filterButton;
    Label *m_found;
};

}  // namespace twofold::ui
