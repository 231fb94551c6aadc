// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/NetworkImport.h"

#include <QAbstractTableModel>

namespace twofold::ui {

/// What becomes of each piece of a list that is imported: line, as it stands there, and the verdict in words with an icon.
class NetworkImportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, Text, Verdict, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setImport(const viewmodels::NetworkImport &import);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString verdict(const viewmodels::NetworkImport::Piece &piece);

    viewmodels::NetworkImport m_import;
};

}  // namespace twofold::ui
