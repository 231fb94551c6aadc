// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/PersonRow.h"

namespace twofold::viewmodels {

PersonRow PersonRow::of(const PeopleStore &store, const AlwaysAskedRules &rules, int number)
{
    const auto rule = rules.ruleOf(store, number);
    return {
        .number = number,
        .id = store.id(number),
        .name = store.name(number),
        .email = store.email(number),
        .role = store.role(number),
        .status = store.status(number),
        .app = store.app(number),
        .alwaysAsked = rule,
        .alwaysAskedGroup = rule.group.isEmpty() ? QString() : store.groupNameOf(rule.group),
        .groups = store.groupNames(number),
        .change = store.change(number),
        .changedAt = store.change(number) == AppChange::None ? QDateTime() : store.changedAt(number),
    };
}

}  // namespace twofold::viewmodels
