// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PolicyWords.h"

#include <QCoreApplication>

namespace twofold::ui {

using api::TfaType;
using viewmodels::PolicyViewModel;

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

    static QString alwaysAsked(const PolicyViewModel::AlwaysAsked &entry)
    {
        using Kind = PolicyViewModel::AlwaysAsked::Kind;
        switch (entry.kind) {
        case Kind::Everyone: return tr("Everyone");
        case Kind::Admins: return tr("Admins");
        case Kind::RoomAdmins: return tr("Room admins");
        case Kind::Users: return tr("Users");
        case Kind::Guests: return tr("Guests");
        case Kind::Person:
        case Kind::Group: break;
        }
        const bool isGroup = entry.kind == Kind::Group;
        if (entry.name.isEmpty())
            return (isGroup ? tr("Unknown group %1") : tr("Unknown person %1")).arg(entry.id.left(shownIdLength));
        return entry.name;
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

QString alwaysAskedName(const PolicyViewModel::AlwaysAsked &entry)
{
    return Words::alwaysAsked(entry);
}

Consequence consequenceOf(const PolicyViewModel::State &state)
{
    return Words::consequence(state);
}

}  // namespace twofold::ui
