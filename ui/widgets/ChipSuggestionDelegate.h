// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ChipSuggestion.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace twofold::ui {

/// Paints a suggestion: initials or the icon of people, the name, and under it who that is.
class ChipSuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight();
    /// The item of a model that this paints. Owned by whoever takes it.
    static QStandardItem *makeItem(const ChipSuggestion &suggestion);
};

}  // namespace twofold::ui
