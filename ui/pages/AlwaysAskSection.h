// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"

#include <QWidget>

namespace twofold::viewmodels {
class DirectorySearch;
}

namespace twofold::ui {

class ChipList;

/// Who is asked for a code even from a trusted network (design 05), and a search for others on the portal.
class AlwaysAskSection : public QWidget
{
    Q_OBJECT
public:
    AlwaysAskSection(viewmodels::PolicyViewModel &viewModel, viewmodels::DirectorySearch &search, QWidget *parent = nullptr);

    void refresh();

private:
    void refreshSuggestions();
    void pick(const QString &id);
    bool isAdded(const QString &id) const;

    viewmodels::PolicyViewModel &m_viewModel;
    viewmodels::DirectorySearch &m_search;
    ChipList *m_chips;
};

}  // namespace twofold::ui
