// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SurveyWords.h"

#include "app/viewmodels/SystemGroups.h"
#include "ui/pages/NetworkWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace twofold::ui {

using viewmodels::SurveyReader;
using History = SurveyReader::History;
using Kind = viewmodels::SurveyOutcome::Kind;
using Method = policy::TfaPolicy::Method;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SurveyWords)
public:
    static QString group(const QString &id)
    {
        using viewmodels::SystemGroup;
        const auto group = viewmodels::systemGroup(id);
        if (!group)
            return tr("In a group that is always asked");
        switch (*group) {
        case SystemGroup::Everyone: return tr("Everyone is always asked");
        case SystemGroup::Admins: return tr("Admins are always asked");
        case SystemGroup::RoomAdmins: return tr("Room admins are always asked");
        case SystemGroup::Users: return tr("Users are always asked");
        case SystemGroup::Guests: return tr("Guests are always asked");
        }
        return {};
    }

    static QString setUp(const SurveyWords::State &state)
    {
        const bool isApp = state.method == Method::App;
        switch (state.you.outcome.kind) {
        case Kind::Ready: return tr("Your app is set up.");
        case Kind::SetsUp: return isApp ? tr("You set up an app then.") : tr("You give your phone number then.");
        default: return {};
        }
    }
};

QString number(qsizetype count)
{
    return QLocale().toString(count);
}

}  // namespace

QString SurveyWords::kind(Kind kind, bool isUnlessTrusted)
{
    switch (kind) {
    case Kind::Ready:
    case Kind::SetsUp:
    case Kind::ReadinessUnknown:
        if (isUnlessTrusted)
            return Words::tr("Asked, unless from a trusted network");
        return kind == Kind::Ready ? Words::tr("Asked, app is set up")
            : kind == Kind::SetsUp ? Words::tr("Asked, sets up then")
                                   : Words::tr("Asked");
    case Kind::TrustedOnly: return Words::tr("Not asked");
    case Kind::NotAsked: return Words::tr("Not asked");
    case Kind::Unknown: return Words::tr("Not known");
    case Kind::SignInFails: return Words::tr("Can’t sign in");
    }
    return {};
}

QString SurveyWords::reason(Reason reason, const QString &entry)
{
    switch (reason) {
    case Reason::PolicyOff: return Words::tr("Two-factor sign-in is off");
    case Reason::MandatoryGroup: return Words::group(entry);
    case Reason::MandatoryUser: return Words::tr("Always asked by name");
    case Reason::TrustedAddress: return Words::tr("Trusted: %1", "a network").arg(addressText(entry));
    case Reason::NoExemption: return Words::tr("No trusted network matches");
    case Reason::AddressUnknown: return Words::tr("No sign-in is known");
    case Reason::GroupsUnknown: return Words::tr("The groups are not known");
    case Reason::BrokenEntry: return Words::tr("The portal can’t read %1", "a network").arg(addressText(entry));
    }
    return {};
}

QString SurveyWords::filter(Filter filter)
{
    switch (filter) {
    case Filter::Everybody: return Words::tr("Everybody");
    case Filter::Asked: return Words::tr("Asked for a code");
    case Filter::Ready: return Words::tr("Asked, app is set up");
    case Filter::SetsUp: return Words::tr("Asked, sets up then");
    case Filter::ReadinessUnknown: return Words::tr("Asked, not known who is set up");
    case Filter::TrustedOnly: return Words::tr("Trusted network only");
    case Filter::NotAsked: return Words::tr("Not asked");
    case Filter::Unknown: return Words::tr("Not known");
    case Filter::SignInFails: return Words::tr("Can’t sign in");
    }
    return {};
}

QString SurveyWords::verdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Asked: return Words::tr("Asked");
    case Verdict::NotAsked: return Words::tr("Not asked");
    case Verdict::SignInFails: return Words::tr("Can’t sign in");
    case Verdict::Unknown: return Words::tr("Not known");
    }
    return {};
}

QString SurveyWords::you(const State &state)
{
    const auto &you = state.you;
    if (you.outcome.isAsked()) {
        const auto asked = you.outcome.isUnlessTrusted ? Words::tr("Asked at next sign-in, unless from a trusted network.")
                                                       : Words::tr("Asked at next sign-in.");
        const auto setUp = Words::setUp(state);
        return setUp.isEmpty() ? asked : asked + u' ' + setUp;
    }
    switch (you.outcome.kind) {
    case Kind::TrustedOnly:
        return Words::tr("Not asked from %1: it is in %2.", "address, network")
            .arg(addressText(you.address), addressText(you.entry));
    case Kind::NotAsked: return Words::tr("Not asked: two-factor sign-in is off.");
    case Kind::SignInFails:
        return Words::tr("You could not sign in: the portal can’t read %1.", "a network").arg(addressText(you.entry));
    default: return Words::tr("It is not known whether you would be asked.");
    }
}

QString SurveyWords::missingHistory(const SurveyReader::State &reading)
{
    switch (reading.history) {
    case History::NotInPlan: return Words::tr("The portal’s plan does not show the sign-in history.");
    case History::NotAllowed: return Words::tr("Your account may not read the sign-in history.");
    case History::Failed: return Words::tr("The sign-in history could not be read.");
    case History::Unread: return reading.busy ? Words::tr("Reading the sign-in history…") : QString();
    case History::Whole:
    case History::Partial: break;
    }
    return {};
}

QString SurveyWords::source(const State &state)
{
    if (state.method == Method::None)
        return {};
    QStringList words;
    if (state.reading.history == History::Whole)
        words.append(Words::tr("Counted from sign-ins of the last %Ln day(s).", nullptr, SurveyReader::historyDays));
    else if (state.reading.history == History::Partial)
        words.append(Words::tr("Counted from sign-ins since %1.")
                         .arg(QLocale().toString(state.reading.historySince.toLocalTime().date(), QLocale::ShortFormat)));
    else if (const auto missing = missingHistory(state.reading); !missing.isEmpty())
        words.append(missing);
    if (state.isHistoryKnown() && state.counts.unlessTrusted > 0)
        words.append(Words::tr("%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.",
                               nullptr, int(state.counts.unlessTrusted)));
    if (state.method == Method::App && state.counts[Kind::ReadinessUnknown] > 0)
        words.append(Words::tr("The portal tells who has set up an app only while the app is the method."));
    return words.join(u' ');
}

QString SurveyWords::summary(const State &state)
{
    if (const auto words = withoutAddresses(state); !words.isEmpty())
        return words;
    return Words::tr("%1 of %Ln people are asked", nullptr, int(state.counts.total)).arg(number(state.counts.asked()));
}

QString SurveyWords::withoutAddresses(const State &state)
{
    const auto &counts = state.counts;
    const bool isAll = counts.total > 0 && counts.asked() == counts.total && counts.unlessTrusted > 0;
    if (state.isHistoryKnown() || !isAll)
        return {};
    return Words::tr("All %1 people, except from %Ln trusted network(s)", nullptr, int(state.trustedNetworks))
        .arg(number(counts.total));
}

QString SurveyWords::difference(const viewmodels::AddressLabViewModel::Difference &difference)
{
    using Effect = policy::StoredEntry::Effect;
    switch (difference.effect) {
    case Effect::NeverMatches:
        return Words::tr("%1 covers this address, but the portal never matches it.").arg(addressText(difference.entry));
    case Effect::MatchesMore:
        return Words::tr("%1 does not mean this address, but the portal lets it through.").arg(addressText(difference.entry));
    case Effect::MatchesLess:
        return Words::tr("%1 covers this address, but the portal does not match it.").arg(addressText(difference.entry));
    case Effect::BreaksSignIn:
        return Words::tr("The portal can’t read %1. Who gets that far down the list can’t sign in.")
            .arg(addressText(difference.entry));
    case Effect::AsItReads:
    case Effect::TrustsEveryone: break;
    }
    return Words::tr("The portal reads %1 in another way.").arg(addressText(difference.entry));
}

}  // namespace twofold::ui
