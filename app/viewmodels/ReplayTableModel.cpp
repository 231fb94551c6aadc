// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ReplayTableModel.h"

namespace twofold::viewmodels {

ReplayTableModel::ReplayTableModel(const ChallengeSurveyViewModel &survey, QObject *parent)
    : QAbstractTableModel(parent)
    , m_survey(survey)
{}

void ReplayTableModel::set(Side &side, const policy::TfaPolicy &policy, const policy::ServerRules &rules)
{
    side.policy = policy;
    side.run.emplace(policy, rules);
}

void ReplayTableModel::setPolicies(const policy::TfaPolicy &before, const policy::TfaPolicy &after)
{
    set(m_before, before, m_survey.rules());
    set(m_after, after, m_survey.rules());
    if (!m_signIns.isEmpty())
        Q_EMIT dataChanged(index(0, Before), index(int(m_signIns.size()) - 1, After));
}

void ReplayTableModel::refresh()
{
    beginResetModel();
    m_signIns = m_survey.signIns();
    endResetModel();
}

int ReplayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_signIns.size());
}

int ReplayTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int ReplayTableModel::verdictOf(Side &side, const ChallengeSurveyViewModel::SignIn &signIn) const
{
    using Verdict = policy::ChallengePreview::Verdict;
    const auto *person = m_survey.personOf(signIn.userId);
    if (!side.run || (!person && !side.policy.mandatoryGroups.isEmpty()))
        return int(Verdict::Unknown);  // whoever is not known may be in one of the groups
    const policy::PersonFacts stranger{.id = signIn.userId};
    return int(side.run->decide(person ? person->facts : stranger, signIn.ip).verdict);
}

QVariant ReplayTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &signIn = m_signIns.at(index.row());
    const auto *person = m_survey.personOf(signIn.userId);
    switch (role) {
    case AddressRole: return signIn.ip;
    case PersonRole: return person ? person->name : signIn.user;
    case CityRole: return signIn.city;
    case CountryRole: return signIn.country;
    case TimeRole: return signIn.date;
    case BeforeRole: return verdictOf(m_before, signIn);
    case AfterRole: return verdictOf(m_after, signIn);
    default: return {};
    }
}

}  // namespace twofold::viewmodels
