// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ChallengeSurveyViewModel.h"

#include <QAbstractTableModel>

namespace twofold::viewmodels {

/// Recent sign-ins, and whether each would be asked under the portal's policy and under the edited one. Decisions are made when a row
/// is looked at. The words are the page's to put in; here are values, under roles that are the same in every column.
class ReplayTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Person, Place, Time, Before, After, ColumnCount };
    enum Role {
        AddressRole = Qt::UserRole,
        PersonRole,
        CityRole,
        CountryRole,
        TimeRole,    ///< QDateTime, UTC
        BeforeRole,  ///< policy::ChallengePreview::Verdict as int
        AfterRole,
    };

    /// @p survey outlives the model.
    explicit ReplayTableModel(const ChallengeSurveyViewModel &survey, QObject *parent = nullptr);

    void setPolicies(const policy::TfaPolicy &before, const policy::TfaPolicy &after);
    /// Takes over what the survey has read.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Side
    {
        policy::TfaPolicy policy;
        std::optional<SurveyRun> run;
    };

    static void set(Side &side, const policy::TfaPolicy &policy, const policy::ServerRules &rules);
    int verdictOf(Side &side, const ChallengeSurveyViewModel::SignIn &signIn) const;

    const ChallengeSurveyViewModel &m_survey;
    QList<ChallengeSurveyViewModel::SignIn> m_signIns;
    mutable Side m_before;
    mutable Side m_after;
};

}  // namespace twofold::viewmodels
