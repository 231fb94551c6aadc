// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkListModel.h"

namespace twofold::ui {

void NetworkListModel::setEntries(const QList<NetworkListEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int NetworkListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant NetworkListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NetworkListEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.address;  // what typing in the list looks for
    case Qt::AccessibleTextRole: return entry.spoken();
    case Qt::AccessibleDescriptionRole: return entry.repair;
    case Qt::ToolTipRole: return entry.fault.isEmpty() ? entry.meaning : entry.fault;
    default: return {};
    }
}

}  // namespace twofold::ui
