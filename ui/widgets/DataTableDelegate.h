// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twofold::ui {

class KeyboardFocus;

/// Paints the cells of a DataTable. Qt::ForegroundRole may hold a ColorRole, Qt::FontRole a TextStyle (both as int).
class DataTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 12;

    explicit DataTableDelegate(QWidget *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static QRect textRect(const QStyleOptionViewItem &option);
    static QFont fontOf(const QModelIndex &index);

    KeyboardFocus *m_focus;
};

}  // namespace twofold::ui
