// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace twofold::viewmodels {
class ActivityViewModel;
}

namespace twofold::ui {

class FilterChip;
class FilterChips;
class SearchField;

/// What of the activity is shown: a search, a time, a person, and the kinds of events with how many there are of each.
class ActivityFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityFilterBar(viewmodels::ActivityViewModel &viewModel, QWidget *parent = nullptr);

    void refresh();

private:
    QWidget *makeFirstLine();
    QMenu *makeRanges();
    FilterChips *makeGroups();

    viewmodels::ActivityViewModel &m_viewModel;
    SearchField *m_searchField;
    QPushButton *m_rangeButton;
    QMenu *m_rangeMenu;
    FilterChip *m_personChip;
    FilterChips *m_groups;
};

}  // namespace twofold::ui
