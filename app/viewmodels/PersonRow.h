// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/AlwaysAskedRules.h"

#include <QDateTime>
#include <QString>

namespace twofold::viewmodels {

/// Somebody as the list of people shows them.
struct PersonRow
{
    int number = -1;  ///< of the PeopleStore
    QString id;
    QString name;
    QString email;
    PersonRole role = PersonRole::User;
    api::Person::Status status = api::Person::Status::Active;
    AppState app = AppState::Unknown;
    AlwaysAskedRules::Rule alwaysAsked;
    QString alwaysAskedGroup;  ///< its name, where it is none of those that every portal has
    QString groups;            ///< "Board, Finance"
    AppChange change = AppChange::None;
    QDateTime changedAt;  ///< UTC
    bool isSelected = false;

    /// Not selected.
    static PersonRow of(const PeopleStore &store, const AlwaysAskedRules &rules, int number);
};

}  // namespace twofold::viewmodels
