// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PeopleWords.h"

#include "ui/pages/PolicyWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::AppChange;
using viewmodels::AppState;
using viewmodels::PeopleViewModel;
using viewmodels::PersonRole;
using RuleKind = viewmodels::AlwaysAskedRules::Rule::Kind;
using Status = api::Person::Status;
using WhyUnknown = PeopleViewModel::WhyUnknown;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleWords)
};

QString changeName(AppChange change)
{
    switch (change) {
    case AppChange::None: break;
    case AppChange::SetUpOrNewCodes: return Words::tr("Set up or new codes");
    case AppChange::Unlinked: return Words::tr("App unlinked");
    }
    return {};
}

QString statusName(Status status)
{
    switch (status) {
    case Status::Active: return Words::tr("Active");
    case Status::Terminated: return Words::tr("Disabled");
    case Status::Pending: return Words::tr("Pending");
    }
    return {};
}

}  // namespace

QString PeopleWords::name(const Person &person)
{
    if (!person.name.isEmpty())
        return person.name;
    return person.email.isEmpty() ? Words::tr("Without a name") : person.email;
}

QString PeopleWords::role(PersonRole role)
{
    switch (role) {
    case PersonRole::Owner: return Words::tr("Owner");
    case PersonRole::Admin: return Words::tr("DocSpace admin");
    case PersonRole::RoomAdmin: return Words::tr("Room admin");
    case PersonRole::User: return Words::tr("User");
    case PersonRole::Guest: return Words::tr("Guest");
    }
    return {};
}

QString PeopleWords::roleAndStatus(const Person &person)
{
    switch (person.status) {
    case Status::Active: break;
    case Status::Terminated: return Words::tr("%1, disabled", "User").arg(role(person.role));
    case Status::Pending: return Words::tr("%1, pending", "User; invited, has not signed in yet").arg(role(person.role));
    }
    return role(person.role);
}

QString PeopleWords::app(AppState app)
{
    switch (app) {
    case AppState::SetUp: return Words::tr("Set up");
    case AppState::NotSetUp: return Words::tr("Not set up");
    case AppState::Unknown: return Words::tr("Unknown");
    }
    return {};
}

QString PeopleWords::app(const Person &person)
{
    if (person.app != AppState::Unknown || person.change == AppChange::None)
        return app(person.app);
    return person.change == AppChange::SetUpOrNewCodes ? Words::tr("Last known: set up") : Words::tr("Last known: unlinked");
}

Tone PeopleWords::tone(AppState app)
{
    return app == AppState::SetUp ? Tone::Ok : app == AppState::NotSetUp ? Tone::Warn : Tone::Neutral;
}

Icon PeopleWords::icon(AppState app)
{
    return app == AppState::SetUp ? Icon::Check : app == AppState::NotSetUp ? Icon::Clock : Icon::None;
}

QString PeopleWords::alwaysAsked(const Person &person)
{
    const auto &rule = person.alwaysAsked;
    if (rule.kind == RuleKind::None)
        return {};
    if (rule.kind == RuleKind::ByName)
        return Words::tr("Always asked by name");
    const auto system = viewmodels::systemGroup(rule.group);
    return Words::tr("Always asked as part of %1", "a group").arg(system ? systemGroupName(*system) : person.alwaysAskedGroup);
}

QString PeopleWords::spokenApp(const Person &person)
{
    const auto app = Words::tr("two-factor: %1").arg(PeopleWords::app(person));
    const auto asked = alwaysAsked(person);
    return asked.isEmpty() ? app : app + u", "_s + asked;
}

QString PeopleWords::change(const Person &person, const QDateTime &now)
{
    if (person.change == AppChange::None)
        return u"—"_s;
    constexpr qint64 moment = 60;  // seconds
    if (std::abs(person.changedAt.secsTo(now)) < moment)
        return Words::tr("Now", "when somebody's app was reset");
    const auto day = person.changedAt.toLocalTime().date();
    const auto today = now.toLocalTime().date();
    if (day == today)
        return Words::tr("Today");
    //: A day of this year, as QDate::toString() takes it: "12 Nov".
    return QLocale().toString(day, day.year() == today.year() ? Words::tr("d MMM") : Words::tr("d MMM yyyy"));
}

QString PeopleWords::changeDetails(const Person &person)
{
    if (person.change == AppChange::None)
        return {};
    return Words::tr("Last known: %1, %2", "what happened, when")
        .arg(changeName(person.change), QLocale().toString(person.changedAt.toLocalTime(), QLocale::ShortFormat));
}

QString PeopleWords::sentence(const Person &person)
{
    QStringList parts{name(person)};
    if (!person.name.isEmpty() && !person.email.isEmpty())
        parts += person.email;
    parts += roleAndStatus(person);
    parts += spokenApp(person);
    if (!person.groups.isEmpty())
        parts += Words::tr("groups: %1").arg(person.groups);
    if (const auto details = changeDetails(person); !details.isEmpty())
        parts += details;
    return parts.join(u", "_s);
}

QString PeopleWords::whyUnknown(WhyUnknown why)
{
    switch (why) {
    case WhyUnknown::Nothing: return {};
    case WhyUnknown::NoApp: return Words::tr("The portal tells it only while the policy’s method is the authenticator app.");
    case WhyUnknown::NotAnAdmin: return Words::tr("The portal tells it to DocSpace admins and to the owner only.");
    case WhyUnknown::NotTold: return Words::tr("This release of the portal does not tell it.");
    }
    return {};
}

QString PeopleWords::progress(const State &state)
{
    const QLocale locale;
    const auto read = locale.toString(qlonglong(state.reading.read));
    const auto total = locale.toString(state.total());
    auto words = state.isReadAgain ? Words::tr("Reading again: %1 of %2 people").arg(read, total)
                                   : Words::tr("%1 of %2 people read").arg(read, total);
    if (state.reading.isHeld)
        words = Words::tr("%1. Paused.", "23,400 of 100,000 people read").arg(words);
    else if (state.reading.isSlowedDown)
        words = Words::tr("%1. The portal asks to slow down.", "23,400 of 100,000 people read").arg(words);
    return words;
}

ErrorText PeopleWords::nobody(const State &state, const QString &search, const QStringList &filters, qint64 hidden)
{
    QStringList hints;
    if (!search.isEmpty())
        hints += Words::tr("Try part of a name, an email address or a group.");
    if (filters.size() > 1)
        hints += Words::tr("The filters “%1” and “%2” are on.").arg(filters.first(), filters.last());
    else if (!filters.isEmpty())
        hints += Words::tr("The filter “%1” is on, so %Ln people are hidden.", nullptr, int(hidden)).arg(filters.first());
    if (!state.reading.isComplete) {
        const QLocale locale;
        hints += Words::tr("So far %1 of %2 people are read.")
                     .arg(locale.toString(qlonglong(state.reading.read)), locale.toString(state.total()));
    }
    return {search.isEmpty() ? Words::tr("No one matches these filters") : Words::tr("No one matches “%1”").arg(search),
            hints.join(u' ')};
}

QString PeopleWords::shown(qsizetype shown, qint64 total)
{
    const QLocale locale;
    if (shown >= total)
        return Words::tr("%Ln people", nullptr, int(total));
    return Words::tr("%1 of %2 people").arg(locale.toString(qlonglong(shown)), locale.toString(total));
}

PeopleViewModel::ExportWords PeopleWords::exported()
{
    return {
        .titles = {Words::tr("Person"), Words::tr("Email"), Words::tr("Role"), Words::tr("Status"), Words::tr("Two-factor"),
                   Words::tr("Always asked"), Words::tr("Groups"), Words::tr("Last known change"), Words::tr("Time (UTC)"),
                   Words::tr("ID")},
        .fields =
            [](const Person &person) {
                return QStringList{person.name,
                                   person.email,
                                   role(person.role),
                                   statusName(person.status),
                                   app(person),
                                   alwaysAsked(person),
                                   person.groups,
                                   changeName(person.change),
                                   person.changedAt.isValid() ? person.changedAt.toString(Qt::ISODate) : QString(),
                                   person.id};
            },
    };
}

PeopleViewModel::ExportWords PeopleWords::copied()
{
    return {.fields = [](const Person &person) {
        return QStringList{name(person), person.email, roleAndStatus(person), app(person), alwaysAsked(person), person.groups};
    }};
}

}  // namespace twofold::ui
