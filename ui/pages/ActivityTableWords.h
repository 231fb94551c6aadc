// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace twofold::ui {

/// Puts words and icons to the rows of an ActivityTableModel. A screen reader hears a row as one sentence, in its first column.
class ActivityTableWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const QModelIndex &index) const;
};

}  // namespace twofold::ui
