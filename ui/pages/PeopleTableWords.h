// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleTableModel.h"

#include <QIdentityProxyModel>

namespace twofold::viewmodels {
class PeopleViewModel;
class ResetQueueViewModel;
}  // namespace twofold::viewmodels

namespace twofold::ui {

/// Puts words to the rows of the list of people, and to those whose app is being reset or waits for it.
class PeopleTableWords : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// Both outlive this.
    PeopleTableWords(viewmodels::PeopleViewModel &people, const viewmodels::ResetQueueViewModel &resets,
                     QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class Turn { None, Waiting, Now };
    Turn turnOf(const viewmodels::PersonRow &person) const;
    QString wordsOf(const viewmodels::PersonRow &person, int column) const;
    QString spoken(const viewmodels::PersonRow &person, int column) const;
    QVariant lookOfTurn(Turn turn, int role) const;
    QVariant look(const viewmodels::PersonRow &person, int column, int role) const;

    const viewmodels::PeopleViewModel &m_viewModel;
    viewmodels::PeopleTableModel &m_people;
    const viewmodels::ResetQueueViewModel &m_resets;
};

}  // namespace twofold::ui
