// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"
#include "ui/widgets/NetworkListEntry.h"

#include <QList>
#include <QWidget>

namespace twofold::ui {

class NetworkRow;

/// The networks of a NetworkList, a widget for each, split by lines: for some dozens of them. Tab reaches the list once, and then the
/// buttons of that row; Up, Down, Home and End go through it, Delete asks to remove.
class NetworkRows : public QWidget, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit NetworkRows(QWidget *parent = nullptr);

    /// The focus stays at its place: where an entry was taken away it is on the next one. Nobody has it when the last one is gone.
    void setEntries(const QList<NetworkListEntry> &entries);
    int count() const { return int(m_rows.size()); }
    NetworkRow *rowAt(int index) const { return m_rows.at(index); }
    bool hasFocusInside() const;
    /// There is at least one row.
    void focusCurrent();

    QAccessible::Role accessibleRole() const override { return QAccessible::List; }

Q_SIGNALS:
    void removeRequested(int index);
    void repairRequested(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow();
    void dropLastRow();
    void setCurrent(int index);
    void placeColumns();

    QList<NetworkRow *> m_rows;
    int m_current = 0;
};

}  // namespace twofold::ui
