// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/GroupsApi.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "tests/unit/session/SessionBench.h"

#include <QJsonArray>

namespace twofold::tests {

/// A session and the calls that view-models make beside it.
struct ViewModelBench : SessionBench
{
    /// What getTfaAppCodes answers: those codes, the first few of them used.
    static QJsonArray codes(const QStringList &codes, int used = 0);
    /// A row of getTfaSettings. The lists are left out where they are not given.
    static QJsonObject method(QLatin1StringView id, bool enabled, const QJsonObject &lists = {});
    static QJsonArray appIsOn(const QJsonObject &lists = {});
    static QJsonArray allOff();

    api::TfaSettingsApi tfa{transport};
    api::PeopleApi people{transport};
    api::GroupsApi groups{transport};
};

}  // namespace twofold::tests
