// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/AccessibleTraits.h"

#include <QFrame>
#include <QPainterPath>

class QVBoxLayout;

namespace twofold::ui {

/// A surface with an outline and round corners. It holds rows, split by lines that run edge to edge; hidden rows take no line. For a
/// screen reader it is a group: give it the section's label as accessible name.
class Card : public QFrame, public AccessibleTraits
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The card becomes the row's parent.
    void addRow(QWidget *row);
    void insertRow(int index, QWidget *row);
    /// Adds a row for anything: a layout with @p padding px around it.
    QVBoxLayout *addBody(int padding = 16);
    /// Deletes all rows.
    void clear();
    int rowCount() const;

    /// The part of @p row, in its own coordinates, that lies within the outline; rows fill this, so that the corners stay round.
    /// The whole row if it does not lie in a card.
    static QPainterPath fillShape(const QWidget *row);

    QAccessible::Role accessibleRole() const override { return QAccessible::Grouping; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

}  // namespace twofold::ui
