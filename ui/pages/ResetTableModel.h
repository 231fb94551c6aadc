// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ResetCandidate.h"

#include <QAbstractTableModel>
#include <QList>

namespace twofold::ui {

/// People whose authenticator app is to be reset, or was, with words for what becomes of each.
class ResetTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Email, Outcome, Why, ColumnCount };
    /// What the words for those who wait are about.
    enum class Tense { Future, Past };

    ResetTableModel(QList<viewmodels::ResetEntry> entries, Tense tense, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const viewmodels::ResetEntry &entry, int column) const;

    const QList<viewmodels::ResetEntry> m_entries;
    const Tense m_tense;
};

}  // namespace twofold::ui
