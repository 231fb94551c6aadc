// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace twofold::ui {

class KeyboardFocus;

/// Paints the cells of a DataTable. Qt::ForegroundRole may hold a ColorRole, Qt::FontRole a TextStyle, Qt::DecorationRole an Icon that
/// stands before the words, in the ink of IconInkRole (all as int). A cell with a Qt::CheckStateRole is a box to be ticked, and one with
/// a PillToneRole a pill, and one with a SharesRole a ShareBar.
class DataTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int padding = 12;
    static constexpr int IconInkRole = 0x1000;  ///< a ColorRole; the one of the words where there is none

    static constexpr int PillToneRole = 0x1001;      ///< a Tone: the words and the icon stand in a pill
    static constexpr int TrailingIconRole = 0x1002;  ///< an Icon behind the pill
    static constexpr int ElideRole = 0x1003;         ///< a Qt::TextElideMode; at the end where there is none
    static constexpr int HighlightRole = 0x1004;     ///< true: the row looks selected

    static constexpr int SharesRole = 0x1005;  ///< QList<qint64>, of a ShareBar

    explicit DataTableDelegate(QWidget *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Ticking is the table's.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override { return false; }
    /// Where the box of a cell is.
    static QRect boxRect(const QRect &cell);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    static void paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool isSelected);
    static void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static int spaceFor(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index);
    static QFont fontOf(const QModelIndex &index);

    KeyboardFocus *m_focus;
};

}  // namespace twofold::ui
