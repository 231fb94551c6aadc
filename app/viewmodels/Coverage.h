// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AlwaysAskedRules.h"

#include <QList>

#include <array>

namespace twofold::viewmodels {

/// How many have an app and how many have not: of everybody, by role, and by group.
struct Coverage
{
    struct Share
    {
        std::array<qint64, appStates> of{};  ///< by AppState

        qint64 operator[](AppState app) const { return of[std::size_t(app)]; }
        qint64 total() const { return of[0] + of[1] + of[2]; }
        bool operator==(const Share &) const = default;
    };

    Share all;
    std::array<Share, personRoles> byRole{};  ///< by PersonRole
    QList<Share> byGroup;                     ///< by the PeopleStore's number
    qint64 alwaysAsked = 0;

    qint64 operator[](AppState app) const { return all[app]; }
    qint64 total() const { return all.total(); }
    void add(const PeopleStore &store, const AlwaysAskedRules &rules, int number);
    static Coverage of(const PeopleStore &store, const AlwaysAskedRules &rules);
    bool operator==(const Coverage &) const = default;
};

}  // namespace twofold::viewmodels
