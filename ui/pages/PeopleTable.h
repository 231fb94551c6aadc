// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleTableModel.h"
#include "ui/widgets/DataTable.h"

namespace twofold::viewmodels {
class PeopleViewModel;
class ResetQueueViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

/// The list of people. Space ticks the row that the keys are at, with Shift the arrows tick on, Ctrl+A ticks whom the filter shows; a click
/// into the first column ticks as well, and into the header orders the rows. Whoever stands first in sight stays there when others
/// come in before them.
class PeopleTable : public DataTable
{
    Q_OBJECT
public:
    /// Both outlive the table.
    PeopleTable(viewmodels::PeopleViewModel &people, const viewmodels::ResetQueueViewModel &resets, QWidget *parent = nullptr);

    /// Which columns have something to show; others are left out where it gets narrow.
    void setHasGroups(bool has);
    void setHasChanges(bool has);

    /// By that column; by the one that it is ordered by already, the other way round.
    void orderBy(int column);

    void keyboardSearch(const QString &) override {}  // of a hundred thousand; there is a field for that

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

private:
    void arrange();
    void headerClicked(int section);
    void noteView();
    void restoreView();
    int numberAt(int row) const;
    void tick(int row, Qt::KeyboardModifiers modifiers);

    viewmodels::PeopleTableModel &m_people;
    bool m_hasGroups = true;
    bool m_hasChanges = false;
    // People by their numbers.
    int m_anchor = -1;    ///< from where Shift selects
    int m_firstOne = -1;  ///< who stood first in sight before rows changed, and where
    int m_offset = 0;
    int m_currentOne = -1;
};

}  // namespace twofold::ui
