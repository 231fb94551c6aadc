// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AddressLabViewModel.h"
#include "app/viewmodels/ChallengeSurveyViewModel.h"

#include <QString>

namespace twofold::ui {

/// What a policy means for people, in words.
class SurveyWords
{
public:
    using Outcome = viewmodels::SurveyOutcome;
    using Reason = policy::ChallengePreview::Reason;
    using Verdict = policy::ChallengePreview::Verdict;
    using State = viewmodels::ChallengeSurveyViewModel::State;
    using Filter = viewmodels::SurveyTableModel::Filter;

    /// "Asked, app is set up".
    static QString kind(Outcome::Kind kind, bool isUnlessTrusted);
    static QString reason(Reason reason, const QString &entry);
    static QString filter(Filter filter);
    /// One word: asked or not.
    static QString verdict(Verdict verdict);
    /// What it comes to for the person at the window, in one or two sentences.
    static QString you(const State &state);
    /// What the counts come from, and what is missing for them.
    static QString source(const State &state);
    /// "214 of 240 people are asked", in one line.
    static QString summary(const State &state);
    /// Where the addresses are not known: "All 240 people, except from 3 trusted networks". Empty otherwise.
    static QString withoutAddresses(const State &state);
    /// Why there are no sign-ins to look at; empty where there are.
    static QString missingHistory(const viewmodels::SurveyReader::State &reading);
    /// What the portal makes of an entry that it reads in another way.
    static QString difference(const viewmodels::AddressLabViewModel::Difference &difference);
};

}  // namespace twofold::ui
