// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ChipSuggestion.h"

#include <QFrame>
#include <QList>

class QListView;
class QStandardItemModel;

namespace twofold::ui {

class Label;

/// What opens under the field of a ChipList: people and groups to pick from, and a line that says how the search stands. It never
/// takes the focus; the field hands on the keys.
class ChipSuggestions : public QFrame
{
    Q_OBJECT
public:
    /// Follows @p field, which outlives it.
    explicit ChipSuggestions(QWidget *field);

    /// The current row stays the current one if it is still there; else the first that can be picked is.
    void setRows(const QList<ChipSuggestion> &rows);
    /// An empty one takes no room.
    void setStatus(const QString &sentence, bool isError);
    bool isEmpty() const;

    void open();
    /// Goes on by so many rows that can be picked; stops at either end.
    void move(int steps);
    /// The id of the current row; empty if there is none.
    QString currentId() const;

Q_SIGNALS:
    void picked(const QString &id);
    /// The last row has come into sight.
    void endReached();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool canBePicked(int row) const;
    void setCurrent(int row);
    int firstPickable() const;
    void place();
    void noteScrolled();

    QWidget *m_field;
    QStandardItemModel *m_model;
    QListView *m_view;
    Label *m_status;
    QList<ChipSuggestion> m_rows;
};

}  // namespace twofold::ui
