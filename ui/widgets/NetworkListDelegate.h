// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twofold::ui {

struct NetworkListEntry;

/// Paints the rows of a NetworkListView as NetworkRow looks, and says where in a row its buttons are.
class NetworkListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int lineHeight();
    /// The place of the remove button in a row at @p row.
    static QRect removeRect(const QRect &row, Qt::LayoutDirection direction);
    /// The place of the words of the repair; empty for an entry without one.
    static QRect repairRect(const QRect &row, Qt::LayoutDirection direction, const NetworkListEntry &entry);
};

}  // namespace twofold::ui
