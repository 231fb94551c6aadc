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

    /// What the columns take of the width, in percent. The last one takes the rest.
    void setShares(const QList<int> &percents);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void refreshHeights();

    QList<int> m_percents;
};

}  // namespace twofold::ui
