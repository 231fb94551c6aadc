// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/viewmodels/PeopleViewModel.h"
#include "ui/pages/ErrorText.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/Tone.h"

#include <QString>

namespace twofold::ui {

/// The list of people in words.
class PeopleWords
{
public:
    using Person = viewmodels::PersonRow;
    using State = viewmodels::PeopleViewModel::State;

    /// What somebody is called in the list: by the e-mail address where the portal has no name.
    static QString name(const Person &person);
    static QString role(viewmodels::PersonRole role);
    /// "User", or "User, disabled".
    static QString roleAndStatus(const Person &person);

    /// What of two-factor sign-in stands in the pill; where the portal does not say it, what its audit log knew last.
    static QString app(const Person &person);
    static QString app(viewmodels::AppState app);
    static Tone tone(viewmodels::AppState app);
    static Icon icon(viewmodels::AppState app);
    /// By which rule somebody is always asked; empty for who is not.
    static QString alwaysAsked(const Person &person);
    /// What an icon says beside the state, in words: "two-factor: Not set up, Always asked by name".
    static QString spokenApp(const Person &person);

    /// "12 Nov", or how it is said as of now (UTC); and the whole of it: what happened, which is only what is known last.
    static QString change(const Person &person, const QDateTime &now);
    static QString changeDetails(const Person &person);

    /// The row as one sentence, for a screen reader.
    static QString sentence(const Person &person);

    /// Why it is not known whose app is set up; empty where it is.
    static QString whyUnknown(viewmodels::PeopleViewModel::WhyUnknown why);
    /// "23,400 of 100,000 people read", and what it waits for.
    static QString progress(const State &state);
    /// What stands in for the list where search and filters let nobody through. @p filters: what those are called that are on, at most
    /// two; one alone hides so many.
    static ErrorText nobody(const State &state, const QString &search, const QStringList &filters, qint64 hidden);
    /// "38 of 240 people": what the filter shows.
    static QString shown(qsizetype shown, qint64 total);

    static viewmodels::PeopleViewModel::ExportWords exported();
    /// What a copied row consists of.
    static viewmodels::PeopleViewModel::ExportWords copied();
};

}  // namespace twofold::ui
