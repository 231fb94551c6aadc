// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace twofold::ui {

/// A table of the house style to be read: rows of one line, of which one is current. Arrow keys walk the rows, Tab leaves the table.
/// Words that are too long end in an ellipsis and stand whole in a tooltip. Any number of rows: only those in sight are asked for.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What the columns take of the width, in percent. The last one that is not hidden takes the rest.
    void setShares(const QList<int> &percents);
    /// Stands by itself, not in a card: its rows lie on the surface.
    void setOnPage();
    /// Where rows come in above what is in sight, that stays where it is; at the very beginning the new ones are shown.
    void setKeepsPlace();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refreshHeights();
    void notePlace();
    void restorePlace();

    QList<int> m_percents;
    QPersistentModelIndex m_first;  ///< the first row in sight, while rows come in
    int m_offset = 0;               ///< of that row, in px
    bool m_keepsPlace = false;
};

}  // namespace twofold::ui
