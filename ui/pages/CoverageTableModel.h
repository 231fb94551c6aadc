// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleViewModel.h"

#include <QAbstractTableModel>

#include <optional>

namespace twofold::ui {

/// How many have an app: of everybody, of each role, and of each group, those with the most people first. Roles and groups of nobody are
/// left out.
class CoverageTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Share = viewmodels::Coverage::Share;
    enum Column { Name, Bar, SetUp, NotSetUp, Unknown, ColumnCount };
    enum class Kind { Everybody, Role, Group };
    struct Row
    {
        Kind kind = Kind::Everybody;
        QString name;
        Share share;
        std::optional<viewmodels::PersonRole> role;
        std::optional<int> group;
    };

    /// @p people outlives the model, which follows it.
    explicit CoverageTableModel(const viewmodels::PeopleViewModel &people, QObject *parent = nullptr);

    const QList<Row> &rows() const { return m_rows; }
    /// "202 of 240"
    static QString numbers(const Share &share, viewmodels::AppState app);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    QString sentence(const Row &row) const;

    const viewmodels::PeopleViewModel &m_people;
    QList<Row> m_rows;
};

}  // namespace twofold::ui
