// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CoverageTableModel.h"

#include "ui/pages/PeopleWords.h"
#include "ui/theme/Typography.h"
#include "ui/widgets/DataTableDelegate.h"

#include <QLocale>

#include <algorithm>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AppState;
using viewmodels::PeopleViewModel;
using viewmodels::PersonRole;

namespace {

AppState appOf(int column)
{
    return column == CoverageTableModel::SetUp   ? AppState::SetUp
        : column == CoverageTableModel::NotSetUp ? AppState::NotSetUp
                                                 : AppState::Unknown;
}

}  // namespace

CoverageTableModel::CoverageTableModel(const PeopleViewModel &people, QObject *parent)
    : QAbstractTableModel(parent)
    , m_people(people)
{
    connect(&people, &PeopleViewModel::stateChanged, this, &CoverageTableModel::refresh);
    refresh();
}

void CoverageTableModel::refresh()
{
    const auto &coverage = m_people.state().coverage;
    QList<Row> rows{{.name = tr("Everybody"), .share = coverage.all}};
    for (int role = 0; role < viewmodels::personRoles; ++role) {
        const auto &share = coverage.byRole.at(std::size_t(role));
        if (share.total() > 0)
            rows.append({Kind::Role, PeopleWords::role(PersonRole(role)), share, PersonRole(role), {}});
    }
    const auto firstGroup = rows.size();
    for (int group = 0; group < coverage.byGroup.size(); ++group) {
        const auto &share = coverage.byGroup.at(group);
        if (share.total() > 0)
            rows.append({Kind::Group, m_people.store().groupName(group), share, {}, group});
    }
    std::stable_sort(rows.begin() + firstGroup, rows.end(),
                     [](const Row &left, const Row &right) { return left.share.total() > right.share.total(); });
    // While people are read the same rows come with other numbers, and whoever is at one of them stays there.
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QString CoverageTableModel::numbers(const Share &share, AppState app)
{
    const QLocale locale;
    return tr("%1 of %2", "people").arg(locale.toString(share[app]), locale.toString(share.total()));
}

QString CoverageTableModel::sentence(const Row &row) const
{
    QStringList parts{row.name, tr("%1 set up", "202 of 240").arg(numbers(row.share, AppState::SetUp)),
                      tr("%1 not set up", "38 of 240").arg(numbers(row.share, AppState::NotSetUp))};
    if (row.share[AppState::Unknown] > 0)
        parts += tr("%1 unknown", "2 of 240").arg(numbers(row.share, AppState::Unknown));
    return parts.join(u", "_s);
}

int CoverageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CoverageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CoverageTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows.at(index.row());
    const bool isNumber = index.column() >= SetUp;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? QVariant(row.name)
            : isNumber                ? QVariant(QLocale().toString(row.share[appOf(index.column())]))
                                      : QVariant();
    case Qt::AccessibleTextRole: return index.column() == Name ? QVariant(sentence(row)) : QVariant(data(index, Qt::DisplayRole));
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(int(row.kind == Kind::Role ? Icon::Person : Icon::People)) : QVariant();
    case DataTableDelegate::IconInkRole: return int(ColorRole::Text2);
    case DataTableDelegate::SharesRole:
        if (index.column() != Bar)
            return {};
        return QVariant::fromValue(
            QList<qint64>{row.share[AppState::SetUp], row.share[AppState::NotSetUp], row.share[AppState::Unknown]});
    case Qt::FontRole: return int(row.kind == Kind::Everybody ? TextStyle::SectionLabel : TextStyle::Body);
    case Qt::ForegroundRole: return int(isNumber ? ColorRole::Text2 : ColorRole::Text);
    default: return {};
    }
}

QVariant CoverageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Role or group");
    case Bar: return tr("Share");
    case SetUp:
    case NotSetUp:
    case Unknown: return PeopleWords::app(appOf(section));
    default: return {};
    }
}

}  // namespace twofold::ui
