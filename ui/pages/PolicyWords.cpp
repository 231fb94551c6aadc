// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyWords.h"

#include <QCoreApplication>

namespace twofold::ui {

using api::TfaType;
using viewmodels::DirectoryEntry;
using viewmodels::PolicyViewModel;
using viewmodels::SystemGroup;

namespace {

constexpr int shownIdLength = 8;  ///< the first group of a GUID

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
public:
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

    static Consequence consequence(const PolicyViewModel::State &state)
    {
        if (state.edited == TfaType::None) {
            return {tr("Sign-in asks for a password only"),
                    tr("The portal also clears trusted networks and the always-ask list. Nobody is signed out.")};
        }
        const auto next = state.edited == TfaType::App
            ? tr("The next sign-in asks for a code. Whoever has no app yet sets one up then.")
            : tr("The next sign-in asks for a code, which comes by text message.");
        return {state.savingSignsOut ? tr("Saving signs everyone out, you included") : tr("Saving signs everyone else out"),
                next};
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

Consequence consequenceOf(const PolicyViewModel::State &state)
{
    return Words::consequence(state);
}

}  // namespace twofold::ui
