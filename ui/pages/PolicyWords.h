// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PolicyViewModel.h"

#include <QString>

namespace twofold::ui {

/// "Off", "Authenticator app", "SMS".
QString methodName(api::TfaType method);

/// What we call a group that every portal has.
QString systemGroupName(viewmodels::SystemGroup group);

/// The portal's own name, ours for the groups that every portal has, or a piece of the id for what the portal does not name.
QString directoryName(const viewmodels::DirectoryEntry &entry);

/// What saving the edited method brings about: one short sentence, and what follows from it.
struct Consequence
{
    QString title;
    QString text;
};
Consequence consequenceOf(const viewmodels::PolicyViewModel::State &state);

}  // namespace twofold::ui
