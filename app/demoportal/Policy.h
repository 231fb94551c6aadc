// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QList>
#include <QUuid>

#include <optional>

namespace twofold::demoportal {

/// The three lists as they were last saved; nothing in them is checked, and a null among the addresses is kept.
struct PolicyLists
{
    QJsonArray trustedIps;
    QList<QUuid> mandatoryUsers;
    QList<QUuid> mandatoryGroups;
};

enum class Method { None, Sms, App };

/// What the portal asks at sign-in. One method at most is on; lists exist for the one that was saved last.
struct Policy
{
    Method method = Method::None;
    std::optional<PolicyLists> smsLists;
    std::optional<PolicyLists> appLists;

    void save(Method chosen, const PolicyLists &lists)
    {
        method = chosen;
        // The other method is switched off, and its lists are emptied with it.
        smsLists = chosen == Method::Sms ? lists : PolicyLists();
        appLists = chosen == Method::App ? lists : PolicyLists();
    }
    void switchOff() { *this = Policy(); }
};

}  // namespace twofold::demoportal
