// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/SurveyPerson.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringMatcher>

#include <optional>

namespace twofold::viewmodels {

/// Who is asked, person by person, as far as a search and a filter let through. The words for outcomes are the page's to put in;
/// here are the values, under roles that are the same in every column.
class SurveyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Outcome, Why, ColumnCount };
    enum Role {
        PersonIdRole = Qt::UserRole,
        EmailRole,
        KindRole,    ///< SurveyOutcome::Kind as int
        ReasonRole,  ///< policy::ChallengePreview::Reason as int
        UnlessTrustedRole,
        EntryRole,  ///< the trusted network or mandatory group that decided, as the portal holds it; empty: none
    };
    /// What the filter lets through.
    enum class Filter { Everybody, Asked, Ready, SetsUp, ReadinessUnknown, TrustedOnly, NotAsked, Unknown, SignInFails };
    Q_ENUM(Filter)

    using QAbstractTableModel::QAbstractTableModel;

    /// @p outcomes are of the first of @p people; the rest is left out.
    void setContent(const QList<SurveyPerson> &people, const QList<SurveyOutcome> &outcomes, const policy::TfaPolicy &policy);
    /// Part of a name or e-mail address, in any case.
    void setSearch(const QString &search);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose();
    bool isWanted(int number) const;
    QString entryOf(const SurveyOutcome &outcome) const;

    QList<SurveyPerson> m_people;
    QList<SurveyOutcome> m_outcomes;
    policy::TfaPolicy m_policy;
    QStringMatcher m_search{QString(), Qt::CaseInsensitive};  ///< folds what is searched for once, not for each person
    Filter m_filter = Filter::Everybody;
    QList<int> m_rows;  ///< which people
};

}  // namespace twofold::viewmodels
