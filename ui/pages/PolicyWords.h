// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/ChallengeSurveyViewModel.h"
#include "app/viewmodels/PolicyViewModel.h"

#include <QString>
#include <QStringList>

namespace twofold::ui {

/// "Off", "Authenticator app", "SMS".
QString methodName(api::TfaType method);

/// What we call a group that every portal has.
QString systemGroupName(viewmodels::SystemGroup group);

/// The portal's own name, ours for the groups that every portal has, or a piece of the id for what the portal does not name.
QString directoryName(const viewmodels::DirectoryEntry &entry);

/// "3 networks, 2 people, 1 group": what the lists of a policy hold.
QString listsText(const policy::TfaPolicy &policy);
/// What somebody changed, in one sentence: "2 networks added, the method set to SMS."
QString diffText(const policy::PolicyDiff &diff, api::TfaType method);
/// The kinds of what is changed, as the unsaved bar counts them: "Method", "1 network", "2 people".
QStringList changeKinds(const policy::PolicyDiff &changes);

/// What saving the edited method brings about: one short sentence, and what follows from it.
struct Consequence
{
    QString title;
    QString text;
};
Consequence consequenceOf(const viewmodels::PolicyViewModel::State &state);
/// The same in numbers: "214 of 240 people are asked for a code at their next sign-in. 38 of them set up an app first." Empty while they
/// are not counted.
QString surveyConsequence(const viewmodels::ChallengeSurveyViewModel::State &state);

}  // namespace twofold::ui
