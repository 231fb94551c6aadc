// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyTableWords.h"

#include "ui/pages/SurveyWords.h"
#include "ui/theme/Tokens.h"

namespace twofold::ui {

using viewmodels::SurveyTableModel;

QVariant SurveyTableWords::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ForegroundRole)
        return int(index.column() == SurveyTableModel::Why ? ColorRole::Text2 : ColorRole::Text);
    if (role != Qt::DisplayRole || index.column() == SurveyTableModel::Name)
        return QIdentityProxyModel::data(index, role);
    if (index.column() == SurveyTableModel::Outcome) {
        const auto kind = SurveyWords::Outcome::Kind(index.data(SurveyTableModel::KindRole).toInt());
        return SurveyWords::kind(kind, index.data(SurveyTableModel::UnlessTrustedRole).toBool());
    }
    const auto reason = SurveyWords::Reason(index.data(SurveyTableModel::ReasonRole).toInt());
    return SurveyWords::reason(reason, index.data(SurveyTableModel::EntryRole).toString());
}

QVariant SurveyTableWords::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SurveyTableModel::Name: return tr("Person");
    case SurveyTableModel::Outcome: return tr("At the next sign-in");
    case SurveyTableModel::Why: return tr("Why");
    default: return {};
    }
}

}  // namespace twofold::ui
