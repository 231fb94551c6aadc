// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleStore.h"

#include <QString>

#include <optional>

namespace twofold::viewmodels {

/// What the list of people lets through: those of whom all of it holds.
struct PeopleFilter
{
    enum class Kind { Everybody, NotSetUp, SetUp, Unknown, AlwaysAsked };

    Kind kind = Kind::Everybody;
    std::optional<PersonRole> role;
    std::optional<int> group;  ///< a PeopleStore's number
    QString search;            ///< words, each part of a name, an e-mail address or a group's name

    bool isOpen() const { return *this == PeopleFilter(); }
    bool operator==(const PeopleFilter &) const = default;
};

}  // namespace twofold::viewmodels
