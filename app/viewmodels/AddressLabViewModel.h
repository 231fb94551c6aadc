// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/ReplayTableModel.h"

namespace twofold::viewmodels {

/// "Would 203.0.113.7 be asked?", for the person and for somebody of no particular rank; and the same for each recent sign-in, under
/// the portal's policy and under the one that is being edited.
class AddressLabViewModel : public ViewModel
{
    Q_OBJECT
public:
    /// A trusted network of which the portal makes something else than it says.
    struct Difference
    {
        QString entry;
        policy::StoredEntry::Effect effect = policy::StoredEntry::Effect::AsItReads;

        bool operator==(const Difference &) const = default;
    };

    struct Judgement
    {
        policy::ChallengePreview::Outcome before;  ///< by the policy that the portal holds
        policy::ChallengePreview::Outcome after;   ///< by the edited one
        QString entry;  ///< of the edited policy, which decided: a network or the id of a group; empty: none

        bool operator==(const Judgement &) const = default;
    };

    enum class Input { Empty, NoAddress, Address };

    struct State
    {
        Input input = Input::Empty;
        QString address;  ///< in the one spelling that the portal uses
        Judgement you;
        Judgement ordinary;             ///< for a user who is in no group
        QList<Difference> differences;  ///< for this address
        SurveyReader::State reading;    ///< of the sign-ins
        bool hasSignIns = false;

        bool operator==(const State &) const = default;
    };

    /// All of them outlive the view-model.
    AddressLabViewModel(session::Session &session, PolicyEditor &editor, ChallengeSurveyViewModel &survey,
                        QObject *parent = nullptr);

    const State &state() const { return m_state; }
    ReplayTableModel &replay() { return m_replay; }

    void setAddress(const QString &typed);
    /// Has the sign-ins read where they have not been yet.
    void load();
    void clear();

private:
    void policyChanged();
    void surveyChanged();
    void judge();
    Judgement judged(const policy::PersonFacts &person, const QString &address) const;
    QList<Difference> differencesFor(const policy::IpAddress &address) const;

    session::Session &m_session;
    PolicyEditor &m_editor;
    ChallengeSurveyViewModel &m_survey;
    ReplayTableModel m_replay;
    QString m_typed;
    State m_state;
};

}  // namespace twofold::viewmodels
