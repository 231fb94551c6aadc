// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityTableWords.h"

#include "ui/pages/ActivityWords.h"
#include "ui/pages/NetworkWords.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"

namespace twofold::ui {

using viewmodels::ActivityTableModel;

QVariant ActivityTableWords::data(const QModelIndex &index, int role) const
{
    const bool isFirst = index.column() == ActivityTableModel::What;
    switch (role) {
    case Qt::DisplayRole: return words(index);
    case Qt::DecorationRole:
        return isFirst ? QVariant(int(ActivityWords::icon(ActivityTableModel::eventAt(index).kind))) : QVariant();
    case DataTableDelegate::IconInkRole: return int(ActivityWords::ink(ActivityTableModel::eventAt(index).kind));
    case Qt::FontRole: return index.column() == ActivityTableModel::Address ? QVariant(int(TextStyle::Network)) : QVariant();
    case Qt::ForegroundRole:
        return int(isFirst || index.column() == ActivityTableModel::Who ? ColorRole::Text : ColorRole::Text2);
    // A tip is taken for HTML where it looks like it, and a login is what a stranger typed.
    case Qt::ToolTipRole:
        return ActivityWords::details(ActivityTableModel::eventAt(index)).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::AccessibleDescriptionRole: return ActivityWords::details(ActivityTableModel::eventAt(index));
    case Qt::AccessibleTextRole: return isFirst ? ActivityWords::sentence(ActivityTableModel::eventAt(index)) : words(index);
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString ActivityTableWords::words(const QModelIndex &index) const
{
    const auto &event = ActivityTableModel::eventAt(index);
    switch (index.column()) {
    case ActivityTableModel::What: return ActivityWords::what(event);
    case ActivityTableModel::Who: return ActivityWords::who(event);
    case ActivityTableModel::When: return ActivityWords::time(event.date);
    case ActivityTableModel::Address: return addressText(event.ip);
    case ActivityTableModel::Place: return ActivityWords::place(event);
    default: return {};
    }
}

QVariant ActivityTableWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ActivityTableModel::What: return tr("Event");
    case ActivityTableModel::Who: return tr("Person");
    case ActivityTableModel::When: return tr("Time");
    case ActivityTableModel::Address: return tr("Address");
    case ActivityTableModel::Place: return tr("Place");
    default: return {};
    }
}

}  // namespace twofold::ui
