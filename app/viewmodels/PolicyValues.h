// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/TfaSettingsApi.h"
#include "app/policy/TfaPolicy.h"

namespace twofold::viewmodels {

policy::TfaPolicy::Method methodOf(api::TfaType type);
api::TfaType typeOf(policy::TfaPolicy::Method method);

/// The policy that the rows of getTfaSettings hold: that of the method which is on. None is on: no lists either.
policy::TfaPolicy policyOf(const QList<api::TfaSettings> &rows);

}  // namespace twofold::viewmodels
