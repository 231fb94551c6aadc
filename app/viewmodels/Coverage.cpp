// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/Coverage.h"

namespace twofold::viewmodels {

void Coverage::add(const PeopleStore &store, const AlwaysAskedRules &rules, int number)
{
    if (store.isGone(number))
        return;
    const auto app = std::size_t(store.app(number));
    ++all.of[app];
    ++byRole[std::size_t(store.role(number))].of[app];
    if (byGroup.size() < store.groupCount())
        byGroup.resize(store.groupCount());
    for (const int group : store.groupsOf(store.groupList(number)))
        ++byGroup[group].of[app];
    alwaysAsked += rules.applyTo(store, number) ? 1 : 0;
}

Coverage Coverage::of(const PeopleStore &store, const AlwaysAskedRules &rules)
{
    Coverage coverage;
    for (int number = 0; number < store.count(); ++number)
        coverage.add(store, rules, number);
    return coverage;
}

}  // namespace twofold::viewmodels
