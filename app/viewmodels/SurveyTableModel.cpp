// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/SurveyTableModel.h"

#include <algorithm>

namespace twofold::viewmodels {

using Kind = SurveyOutcome::Kind;
using Reason = policy::ChallengePreview::Reason;

namespace {

bool lets(SurveyTableModel::Filter filter, const SurveyOutcome &outcome)
{
    using Filter = SurveyTableModel::Filter;
    switch (filter) {
    case Filter::Everybody: return true;
    case Filter::Asked: return outcome.isAsked();
    case Filter::Ready: return outcome.kind == Kind::Ready;
    case Filter::SetsUp: return outcome.kind == Kind::SetsUp;
    case Filter::ReadinessUnknown: return outcome.kind == Kind::ReadinessUnknown;
    case Filter::TrustedOnly: return outcome.kind == Kind::TrustedOnly;
    case Filter::NotAsked: return outcome.kind == Kind::NotAsked;
    case Filter::Unknown: return outcome.kind == Kind::Unknown;
    case Filter::SignInFails: return outcome.kind == Kind::SignInFails;
    }
    return true;
}

}  // namespace

void SurveyTableModel::setContent(const QList<SurveyPerson> &people, const QList<SurveyOutcome> &outcomes,
                                  const policy::TfaPolicy &policy)
{
    beginResetModel();
    m_people = people;
    m_outcomes = outcomes;
    m_policy = policy;
    choose();
    endResetModel();
}

void SurveyTableModel::setSearch(const QString &search)
{
    if (search.trimmed() == m_search.pattern())
        return;
    beginResetModel();
    m_search.setPattern(search.trimmed());
    choose();
    endResetModel();
}

void SurveyTableModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void SurveyTableModel::choose()
{
    m_rows.clear();
    const int count = int(std::min(m_people.size(), m_outcomes.size()));
    for (int number = 0; number < count; ++number) {
        if (isWanted(number))
            m_rows.append(number);
    }
}

bool SurveyTableModel::isWanted(int number) const
{
    if (!lets(m_filter, m_outcomes.at(number)))
        return false;
    const auto &person = m_people.at(number);
    return m_search.pattern().isEmpty() || m_search.indexIn(person.name) >= 0 || m_search.indexIn(person.email) >= 0;
}

int SurveyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SurveyTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SurveyTableModel::entryOf(const SurveyOutcome &outcome) const
{
    switch (outcome.reason) {
    case Reason::MandatoryGroup: return m_policy.mandatoryGroups.value(outcome.entry);
    case Reason::TrustedAddress:
    case Reason::GroupsUnknown:
    case Reason::BrokenEntry: return m_policy.trustedIps.value(outcome.entry);
    default: return {};
    }
}

QVariant SurveyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int number = m_rows.at(index.row());
    const auto &person = m_people.at(number);
    const auto &outcome = m_outcomes.at(number);
    switch (role) {
    case Qt::DisplayRole: return index.column() == Name ? QVariant(person.name) : QVariant();
    case PersonIdRole: return person.facts.id;
    case EmailRole: return person.email;
    case KindRole: return int(outcome.kind);
    case ReasonRole: return int(outcome.reason);
    case UnlessTrustedRole: return outcome.isUnlessTrusted;
    case EntryRole: return entryOf(outcome);
    default: return {};
    }
}

}  // namespace twofold::viewmodels
