// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QStyledItemDelegate>

namespace twofold::ui {

class KeyboardFocus;

/// Paints the entries of a NavigationList.
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        IconRole,
        UnsavedRole,
        NumberRole,
    };

    NavigationDelegate(const KeyboardFocus &focus, QObject *parent);

    void setCompact(bool compact) { m_compact = compact; }

    /// What one entry takes in height, with the room below it.
    static int entryHeight();
    /// What an entry without dot and number takes to be read whole.
    static int widthFor(const QString &text);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCompact(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index) const;
    void paintFull(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index) const;

    const KeyboardFocus &m_focus;
    bool m_compact = false;
};

}  // namespace twofold::ui
