// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleFilter.h"

#include <QWidget>

namespace twofold::viewmodels {
class PeopleViewModel;
}

namespace twofold::ui {

class FilterChip;
class FilterChips;
class SearchField;

/// Whom of the people the list shows: a search, whether an app is set up with how many there are of each, and a role or group that was
/// chosen elsewhere and can be taken away here.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT
public:
    /// @p viewModel outlives the bar.
    explicit PeopleFilterBar(viewmodels::PeopleViewModel &viewModel, QWidget *parent = nullptr);

    void refresh();
    /// What the filters are called that are on, beside the search.
    QStringList filterNames() const;

private:
    static QString nameOf(viewmodels::PeopleFilter::Kind kind);
    QString scopeName() const;
    void change(const viewmodels::PeopleFilter &filter);

    viewmodels::PeopleViewModel &m_viewModel;
    SearchField *m_searchField;
    FilterChips *m_kinds;
    FilterChip *m_scopeChip;
};

}  // namespace twofold::ui
