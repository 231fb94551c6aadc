// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AlwaysAskedRules.h"

#include <array>

namespace twofold::viewmodels {

/// How many have an app, and how many have not.
struct Coverage
{
    std::array<qint64, appStates> people{};  ///< by AppState
    qint64 alwaysAsked = 0;

    qint64 operator[](AppState app) const { return people[std::size_t(app)]; }
    qint64 total() const { return people[0] + people[1] + people[2]; }
    void add(const PeopleStore &store, const AlwaysAskedRules &rules, int number);
    static Coverage of(const PeopleStore &store, const AlwaysAskedRules &rules);
    bool operator==(const Coverage &) const = default;
};

}  // namespace twofold::viewmodels
