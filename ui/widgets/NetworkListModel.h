// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/NetworkListEntry.h"

#include <QAbstractListModel>
#include <QList>

namespace twofold::ui {

/// The entries of a NetworkListView. Its texts for screen readers are whole sentences.
class NetworkListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<NetworkListEntry> &entries);
    const NetworkListEntry &entryAt(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NetworkListEntry> m_entries;
};

}  // namespace twofold::ui
