// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ReplayTableWords.h"

#include "ui/pages/SurveyWords.h"
#include "ui/theme/Tokens.h"
#include "ui/theme/Typography.h"

#include <QDateTime>
#include <QLocale>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ReplayTableModel;

QVariant ReplayTableWords::data(const QModelIndex &index, int role) const
{
    const int before = ReplayTableModel::BeforeRole;
    switch (role) {
    case Qt::DisplayRole: return words(index);
    case Qt::FontRole:
        if (index.column() == ReplayTableModel::Address)
            return int(TextStyle::Network);
        // What the edits change stands out.
        if (index.column() == ReplayTableModel::After && index.data(before) != index.data(ReplayTableModel::AfterRole))
            return int(TextStyle::SectionLabel);
        return {};
    case Qt::ForegroundRole: {
        const bool isMain = index.column() == ReplayTableModel::Address || index.column() == ReplayTableModel::Person
            || index.column() == ReplayTableModel::After;
        return int(isMain ? ColorRole::Text : ColorRole::Text2);
    }
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString ReplayTableWords::words(const QModelIndex &index) const
{
    switch (index.column()) {
    case ReplayTableModel::Address: return index.data(ReplayTableModel::AddressRole).toString();
    case ReplayTableModel::Person: return index.data(ReplayTableModel::PersonRole).toString();
    case ReplayTableModel::Place: {
        QStringList place{index.data(ReplayTableModel::CityRole).toString(),
                          index.data(ReplayTableModel::CountryRole).toString()};
        place.removeAll({});
        return place.join(u", "_s);
    }
    case ReplayTableModel::Time:
        return QLocale().toString(index.data(ReplayTableModel::TimeRole).toDateTime().toLocalTime(), QLocale::ShortFormat);
    case ReplayTableModel::Before:
        return SurveyWords::verdict(SurveyWords::Verdict(index.data(ReplayTableModel::BeforeRole).toInt()));
    case ReplayTableModel::After:
        return SurveyWords::verdict(SurveyWords::Verdict(index.data(ReplayTableModel::AfterRole).toInt()));
    default: return {};
    }
}

QVariant ReplayTableWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ReplayTableModel::Address: return tr("Address");
    case ReplayTableModel::Person: return tr("Person");
    case ReplayTableModel::Place: return tr("Place");
    case ReplayTableModel::Time: return tr("Signed in");
    case ReplayTableModel::Before: return tr("Now");
    case ReplayTableModel::After: return tr("After saving");
    default: return {};
    }
}

}  // namespace twofold::ui
