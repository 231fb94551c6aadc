// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ActivityWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using viewmodels::ActivityHistory;
using viewmodels::ActivityViewModel;
using Access = ActivityHistory::Access;
using Group = viewmodels::ActivityEvent::Group;
using Kind = viewmodels::ActivityEvent::Kind;
using Range = ActivityViewModel::Range;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString unlinked(const ActivityWords::Event &event)
{
    if (event.isOwn() && (event.target.isEmpty() || event.target == event.person))
        return Words::tr("App unlinked");
    return event.target.isEmpty() ? Words::tr("Somebody else’s app unlinked") : Words::tr("App of %1 unlinked").arg(event.target);
}

/// Whole sentences: in other languages the name of the history takes other forms.
QString missingSignIns(Access access)
{
    switch (access) {
    case Access::NotInPlan: return Words::tr("The portal’s plan does not include the sign-in history.");
    case Access::NotAllowed: return Words::tr("Your account may not read the sign-in history.");
    case Access::NotCovered: return Words::tr("The rights of this sign-in do not cover the sign-in history.");
    case Access::Latest: return Words::tr("The portal’s plan gives only the latest 20 entries of the sign-in history.");
    default: return {};
    }
}

QString missingAudit(Access access)
{
    switch (access) {
    case Access::NotInPlan: return Words::tr("The portal’s plan does not include the audit log.");
    case Access::NotAllowed: return Words::tr("Your account may not read the audit log.");
    case Access::NotCovered: return Words::tr("The rights of this sign-in do not cover the audit log.");
    case Access::Latest: return Words::tr("The portal’s plan gives only the latest 20 entries of the audit log.");
    default: return {};
    }
}

}  // namespace

QString ActivityWords::what(const Event &event)
{
    switch (event.kind) {
    case Kind::PasswordAccepted: return Words::tr("Signed in with the password");
    case Kind::CodeAccepted: return Words::tr("Signed in with a code");
    case Kind::CodeRefused: return Words::tr("Code not accepted");
    case Kind::TooManyTries: return Words::tr("Too many tries, has to wait");
    case Kind::CaptchaRefused: return Words::tr("Picture puzzle not solved");
    case Kind::CodesCreated: return Words::tr("Set up or new codes");
    case Kind::AppUnlinked: return unlinked(event);
    case Kind::TwoFactorOff: return Words::tr("Two-factor sign-in switched off");
    case Kind::SmsOn: return Words::tr("SMS codes switched on");
    case Kind::AppOn: return Words::tr("Authenticator app switched on");
    }
    return {};
}

Icon ActivityWords::icon(Event::Kind kind)
{
    switch (kind) {
    case Kind::PasswordAccepted: return Icon::Person;
    case Kind::CodeAccepted: return Icon::ShieldCheck;
    case Kind::CodeRefused: return Icon::ShieldAlert;
    case Kind::TooManyTries: return Icon::Clock;
    case Kind::CaptchaRefused: return Icon::Warning;
    case Kind::CodesCreated: return Icon::Key;
    case Kind::AppUnlinked: return Icon::Phone;
    case Kind::TwoFactorOff: return Icon::Ban;
    case Kind::SmsOn: return Icon::Chat;
    case Kind::AppOn: return Icon::Qr;
    }
    return Icon::None;
}

ColorRole ActivityWords::ink(Event::Kind kind)
{
    switch (kind) {
    case Kind::PasswordAccepted: return ColorRole::Text2;
    case Kind::CodeAccepted: return ColorRole::Ok;
    case Kind::CodeRefused: return ColorRole::Bad;
    case Kind::TooManyTries:
    case Kind::CaptchaRefused:
    case Kind::AppUnlinked:
    case Kind::TwoFactorOff: return ColorRole::Warn;
    case Kind::CodesCreated:
    case Kind::SmsOn:
    case Kind::AppOn: return ColorRole::AccentText;
    }
    return ColorRole::Text2;
}

QString ActivityWords::group(std::optional<Event::Group> group)
{
    if (!group)
        return Words::tr("Everything");
    switch (*group) {
    case Group::SignIns: return Words::tr("Sign-ins");
    case Group::Refused: return Words::tr("Not accepted");
    case Group::AppsAndCodes: return Words::tr("Apps and codes");
    case Group::Policy: return Words::tr("Policy");
    }
    return {};
}

QString ActivityWords::range(Range range)
{
    switch (range) {
    case Range::Any: return Words::tr("Any time");
    case Range::Day: return Words::tr("Last 24 hours");
    case Range::Week: return Words::tr("Last 7 days");
    case Range::Month: return Words::tr("Last 30 days");
    }
    return {};
}

QString ActivityWords::who(const Event &event)
{
    return event.who().isEmpty() ? Words::tr("Somebody unknown") : event.who();
}

QString ActivityWords::time(const QDateTime &utc)
{
    return utc.isValid() ? QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat) : Words::tr("Time not known");
}

QString ActivityWords::place(const Event &event)
{
    QStringList place{event.city, event.country};
    place.removeAll({});
    return place.join(u", "_s);
}

QString ActivityWords::sentence(const Event &event)
{
    auto sentence = Words::tr("%1: %2, %3.", "person: what happened, when").arg(who(event), what(event), time(event.date));
    const auto where = place(event);
    if (!event.ip.isEmpty())
        sentence += u' '
            + (where.isEmpty() ? Words::tr("From %1.", "address").arg(event.ip)
                               : Words::tr("From %1, %2.", "address, place").arg(event.ip, where));
    return sentence;
}

QString ActivityWords::details(const Event &event)
{
    QStringList lines{sentence(event)};
    QStringList program{event.browser, event.platform};
    program.removeAll({});
    if (!program.isEmpty())
        lines += Words::tr("With %1", "browser, system").arg(program.join(u", "_s));
    if (!event.login.isEmpty() && event.login != event.person)
        lines += Words::tr("Typed as %1", "login").arg(event.login);
    lines += event.action.isEmpty() ? Words::tr("The portal’s number for it: %1").arg(event.actionId)
                                    : Words::tr("The portal’s words: %1 (number %2)").arg(event.action).arg(event.actionId);
    return lines.join(u'\n');
}

QString ActivityWords::summary(const State &state)
{
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    const auto count = state.isFiltered() ? Words::tr("%1 of %Ln event(s)", nullptr, int(state.total)).arg(number(state.shown))
                                          : Words::tr("%Ln event(s)", nullptr, int(state.total));
    const auto &reading = state.reading;
    if (reading.busy)
        return Words::tr("%1. Reading on…", "83 events").arg(count);
    if (!reading.since.isValid())
        return count;
    return Words::tr("%1 since %2", "83 events, a day")
        .arg(count, QLocale().toString(reading.since.toLocalTime().date(), QLocale::ShortFormat));
}

ErrorText ActivityWords::missing(const State &state)
{
    const auto &reading = state.reading;
    if (reading.signIns == Access::Latest && reading.audit == Access::Latest)
        return {Words::tr("What is older is not shown"),
                Words::tr("The portal’s plan gives only the latest 20 entries of the sign-in history and of the audit log.")};
    QStringList reasons{missingSignIns(reading.signIns), missingAudit(reading.audit)};
    reasons.removeAll({});
    if (ActivityHistory::isRefused(reading.signIns))
        return {Words::tr("Sign-ins are not shown"), reasons.join(u' ')};
    if (ActivityHistory::isRefused(reading.audit))
        return {Words::tr("Set-ups, codes and policy changes are not shown"), reasons.join(u' ')};
    return {reasons.isEmpty() ? QString() : Words::tr("What is older is not shown"), reasons.join(u' ')};
}

QString ActivityWords::failed(const State &state)
{
    return state.reading.signIns == Access::Failed ? Words::tr("Sign-ins could not be read.")
                                                   : Words::tr("Set-ups, codes and policy changes could not be read.");
}

ActivityViewModel::ExportWords ActivityWords::exported()
{
    return {
        .titles = {Words::tr("Time (UTC)"), Words::tr("Event"), Words::tr("Person"), Words::tr("Login"), Words::tr("Concerns"),
                   Words::tr("Address"), Words::tr("City"), Words::tr("Country"), Words::tr("Browser"), Words::tr("System"),
                   Words::tr("Portal’s words"), Words::tr("Portal’s number")},
        .fields =
            [](const Event &event) {
                return QStringList{event.date.toUTC().toString(Qt::ISODate),
                                   what(event),
                                   event.person,
                                   event.login,
                                   event.target,
                                   event.ip,
                                   event.city,
                                   event.country,
                                   event.browser,
                                   event.platform,
                                   event.action,
                                   QString::number(event.actionId)};
            },
    };
}

ActivityViewModel::ExportWords ActivityWords::copied()
{
    return {.titles = {}, .fields = [](const Event &event) {
                return QStringList{what(event), who(event), time(event.date), event.ip, place(event)};
            }};
}

}  // namespace twofold::ui
