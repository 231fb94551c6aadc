// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twofold::ui {

class KeyboardFocus;

/// Paints the cells of a DataTable. Qt::ForegroundRole may hold a ColorRole, Qt::FontRole a TextStyle, Qt::DecorationRole an Icon that
/// stands before the words, in the ink of IconInkRole (all as int).
class DataTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 12;
    static constexpr int IconInkRole = 0x1000;  ///< a ColorRole; the one of the words where there is none

    explicit DataTableDelegate(QWidget *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QFont fontOf(const QModelIndex &index);

    KeyboardFocus *m_focus;
};

}  // namespace twofold::ui
