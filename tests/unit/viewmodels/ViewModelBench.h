// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/AuditApi.h"
#include "app/api/GroupsApi.h"
#include "app/api/KeysApi.h"
#include "app/api/PeopleApi.h"
#include "app/api/TfaSettingsApi.h"
#include "app/session/OwnWrites.h"
#include "app/viewmodels/DirectoryNames.h"
#include "app/viewmodels/PolicyEditor.h"
#include "app/viewmodels/PolicyViewModel.h"
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
    session::OwnWrites writes{{session, tfa, writeJournal, clock, [](int count) { return QByteArray(count, 's'); }}};
    api::PeopleApi people{transport};
    api::GroupsApi groups{transport};
    api::AuditApi audit{transport};
    api::KeysApi keys{transport};
    viewmodels::PolicyEditor policyEditor;
    viewmodels::DirectoryNames directoryNames{session, people, groups};

    /// What the policy's view-model is made of.
    viewmodels::PolicyViewModel::Parts policyParts()
    {
        return {session, policyEditor, directoryNames, policyArchive, tfa, audit, clock};
    }
};

}  // namespace twofold::tests
