// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace twofold::ui {

/// The names of a DataTable's columns; a box to be ticked where the model has a Qt::CheckStateRole, and an arrow at the column that the rows
/// are ordered by.
class DataTableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit DataTableHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

}  // namespace twofold::ui
