// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PolicyValues.h"

#include <algorithm>

namespace twofold::viewmodels {

using api::TfaType;
using policy::TfaPolicy;

TfaPolicy::Method methodOf(TfaType type)
{
    switch (type) {
    case TfaType::None: return TfaPolicy::Method::None;
    case TfaType::Sms: return TfaPolicy::Method::Sms;
    case TfaType::App: return TfaPolicy::Method::App;
    }
    return TfaPolicy::Method::None;
}

TfaType typeOf(TfaPolicy::Method method)
{
    switch (method) {
    case TfaPolicy::Method::None: return TfaType::None;
    case TfaPolicy::Method::Sms: return TfaType::Sms;
    case TfaPolicy::Method::App: return TfaType::App;
    }
    return TfaType::None;
}

TfaPolicy policyOf(const QList<api::TfaSettings> &rows)
{
    const auto enabled = std::find_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.enabled; });
    if (enabled == rows.cend())
        return {};
    return {
        .method = methodOf(enabled->id),
        .trustedIps = enabled->trustedIps.value_or(QStringList()),
        .mandatoryUsers = enabled->mandatoryUsers.value_or(QStringList()),
        .mandatoryGroups = enabled->mandatoryGroups.value_or(QStringList()),
    };
}

}  // namespace twofold::viewmodels
