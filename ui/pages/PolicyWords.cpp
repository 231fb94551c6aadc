// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace twofold::ui {

using namespace Qt::StringLiterals;

using api::TfaType;
using viewmodels::ChallengeSurveyViewModel;
using viewmodels::DirectoryEntry;
using viewmodels::PolicyViewModel;
using viewmodels::SystemGroup;

namespace {

constexpr int shownIdLength = 8;  ///< the first group of a GUID

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
public:
    struct Counted
    {
        qsizetype count;
        QString (*words)(qsizetype);
    };
    /// Without those that there are none of.
    static QStringList joined(const QList<Counted> &all)
    {
        QStringList words;
        for (const auto &each : all) {
            if (each.count > 0)
                words.append(each.words(each.count));
        }
        return words;
    }

    static QString method(TfaType method)
    {
        switch (method) {
        case TfaType::None: return tr("Off");
        case TfaType::Sms: return tr("SMS");
        case TfaType::App: return tr("Authenticator app");
        }
        return {};
    }

    static QString systemGroup(SystemGroup group)
    {
        switch (group) {
        case SystemGroup::Everyone: return tr("Everyone");
        case SystemGroup::Admins: return tr("Admins");
        case SystemGroup::RoomAdmins: return tr("Room admins");
        case SystemGroup::Users: return tr("Users");
        case SystemGroup::Guests: return tr("Guests");
        }
        return {};
    }

    static QString directoryName(const DirectoryEntry &entry)
    {
        if (entry.system)
            return systemGroup(*entry.system);
        if (!entry.name.isEmpty())
            return entry.name;
        const bool isGroup = entry.kind == DirectoryEntry::Kind::Group;
        const bool isGone = entry.presence == DirectoryEntry::Presence::Gone;
        const auto words = isGone ? (isGroup ? tr("Deleted group %1") : tr("Deleted person %1"))
                                  : (isGroup ? tr("Unknown group %1") : tr("Unknown person %1"));
        return words.arg(entry.id.left(shownIdLength));
    }

    static QString networks(qsizetype count) { return tr("%Ln network(s)", nullptr, int(count)); }
    static QString people(qsizetype count) { return tr("%Ln people", nullptr, int(count)); }
    static QString groups(qsizetype count) { return tr("%Ln group(s)", nullptr, int(count)); }

    static QString lists(const policy::TfaPolicy &policy)
    {
        return joined({{policy.trustedIps.size(), &Words::networks},
                       {policy.mandatoryUsers.size(), &Words::people},
                       {policy.mandatoryGroups.size(), &Words::groups}})
            .join(u", "_s);
    }

    static QString diff(const policy::PolicyDiff &diff, TfaType method)
    {
        QStringList parts;
        const auto add = [&parts](const QString &words, const QString &what) {
            if (!what.isEmpty())
                parts.append(words.arg(what));
        };
        add(tr("added: %1"),
            joined({{diff.trustedIps.added.size(), &Words::networks},
                    {diff.mandatoryUsers.added.size(), &Words::people},
                    {diff.mandatoryGroups.added.size(), &Words::groups}})
                .join(u", "_s));
        add(tr("removed: %1"),
            joined({{diff.trustedIps.removed.size(), &Words::networks},
                    {diff.mandatoryUsers.removed.size(), &Words::people},
                    {diff.mandatoryGroups.removed.size(), &Words::groups}})
                .join(u", "_s));
        if (diff.methodChanged)
            add(tr("method: %1"), Words::method(method));
        QString text = parts.join(u"; "_s) + u'.';
        text[0] = text[0].toUpper();
        return text;
    }

    static QStringList kinds(const policy::PolicyDiff &changes)
    {
        QStringList kinds;
        if (changes.methodChanged)
            kinds.append(tr("Method"));
        return kinds
            + joined({{changes.trustedIps.count(), &Words::networks},
                      {changes.mandatoryUsers.count(), &Words::people},
                      {changes.mandatoryGroups.count(), &Words::groups}});
    }

    static Consequence consequence(const PolicyViewModel::State &state)
    {
        if (state.edited == TfaType::None) {
            const auto kept = state.areListsKept
                ? tr("The lists are kept on this computer and offered when you switch it on again.")
                : tr("The lists are not kept on this computer: note them first if you want them back.");
            return {tr("Sign-in asks for a password only"),
                    tr("The portal also clears trusted networks and the always-ask list. Nobody is signed out.") + u' ' + kept};
        }
        const auto next = state.edited == TfaType::App
            ? tr("The next sign-in asks for a code. Whoever has no app yet sets one up then.")
            : tr("The next sign-in asks for a code, which comes by text message.");
        return {state.savingSignsOut ? tr("Saving signs everyone out, you included") : tr("Saving signs everyone else out"),
                next};
    }

    static QString consequence(const ChallengeSurveyViewModel::State &state)
    {
        using Kind = viewmodels::SurveyOutcome::Kind;
        const auto number = [](qsizetype count) { return QLocale().toString(count); };
        const auto asked = state.counts.asked();
        const auto stopped = state.counts[Kind::SignInFails];
        if (!state.isCounted || state.counts.total == 0 || (asked == 0 && stopped == 0))
            return {};
        QStringList sentences{tr("%1 of %Ln people are asked for a code at their next sign-in.", nullptr, int(state.counts.total))
                                  .arg(number(asked))};
        if (const auto first = state.counts[Kind::SetsUp]; first > 0 && state.method == policy::TfaPolicy::Method::App)
            sentences.append(tr("%Ln of them set up an app first.", nullptr, int(first)));
        if (stopped > 0)
            sentences.append(tr("%Ln people could not sign in.", nullptr, int(stopped)));
        return sentences.join(u' ');
    }
};

}  // namespace

QString methodName(TfaType method)
{
    return Words::method(method);
}

QString systemGroupName(SystemGroup group)
{
    return Words::systemGroup(group);
}

QString directoryName(const DirectoryEntry &entry)
{
    return Words::directoryName(entry);
}

QString listsText(const policy::TfaPolicy &policy)
{
    return Words::lists(policy);
}

QString diffText(const policy::PolicyDiff &diff, TfaType method)
{
    return Words::diff(diff, method);
}

QStringList changeKinds(const policy::PolicyDiff &changes)
{
    return Words::kinds(changes);
}

Consequence consequenceOf(const PolicyViewModel::State &state)
{
    return Words::consequence(state);
}

QString surveyConsequence(const ChallengeSurveyViewModel::State &state)
{
    return Words::consequence(state);
}

}  // namespace twofold::ui
