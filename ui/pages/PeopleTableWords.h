// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleTableModel.h"

#include <QIdentityProxyModel>

namespace twofold::ui {

/// Puts words to the rows of a PeopleTableModel.
class PeopleTableWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    explicit PeopleTableWords(viewmodels::PeopleTableModel &people, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant look(const viewmodels::PersonRow &person, int column, int role) const;

    viewmodels::PeopleTableModel &m_people;
};

}  // namespace twofold::ui
