// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HelpText.h"

#include <QCoreApplication>

namespace twofold::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    static QList<HelpText> onTwofold()
    {
        return {
            {tr("Why a second step?"),
             tr("Passwords are guessed, seen and stolen. With two-factor sign-in, a code from your phone is asked for as well: "
                "a stolen password alone opens nothing.")},
            {tr("Where do the codes come from?"),
             tr("From an authenticator app on your phone, such as Aegis, 2FAS, Google or Microsoft Authenticator. You scan a "
                "picture "
                "once; from then on the app shows a new 6-digit code every 30 seconds, without a network.")},
            {tr("What are backup codes?"),
             tr("Spare keys for the day without your phone. Each signs you in once. Print them or save them, and keep them apart "
                "from "
                "your phone.")},
            {tr("What does Twofold do?"),
             tr("It is a window to what your DocSpace portal knows about two-factor sign-in. It talks to the portals that you "
                "open and "
                "to nothing else. Your sign-in lies in this computer’s keychain, or in memory only, as you choose in "
                "Preferences.")},
        };
    }

    static QList<HelpText> withoutPhone()
    {
        return {
            {tr("You have a backup code"),
             tr("Sign in with your password. Where the code is asked for, choose “Use a backup code instead” and type one. Then "
                "choose "
                "“Move to a new phone” under My sign-in.")},
            {tr("You are still signed in here"),
             tr("Choose “Move to a new phone” under My sign-in. The codes of the old phone stop working at once, and you get new "
                "backup "
                "codes.")},
            {tr("You have neither"),
             tr("Ask the portal’s owner to reset your authenticator app. At your next sign-in you set up the new phone.")},
            {tr("The phone may be in somebody’s hands"),
             tr("Change your password on the portal too, and sign out of other browsers and devices under “Portals and accounts” "
                "in the "
                "portal menu.")},
        };
    }

    static QList<HelpText> forAdmins()
    {
        return {
            {tr("What the portal needs"),
             tr("A plan that includes two-factor sign-in, and a version of DocSpace that has it. Then the owner or a DocSpace "
                "admin "
                "switches it on. Ask the portal’s owner about the plan, and whoever runs the server about its version.")},
            {tr("Before you switch it on"),
             tr("The People page tells who has set up an app. The Policy page tells, person by person, who will be asked for a "
                "code, "
                "before anything is saved.")},
            {tr("Saving signs everyone out"),
             tr("DocSpace ends every session when the policy is saved, yours too. Twofold checks first that you can get back in, "
                "and "
                "signs you in again in place.")},
            {tr("An emergency key"),
             tr("An API key with all permissions goes past the second step. Make one on the portal, in Developer tools, and test "
                "and keep it "
                "while you review a change.")},
            {tr("Trusted networks"),
             tr("From these addresses no code is asked for, except of those under “Always ask”. “Try an address” tells what "
                "would "
                "happen, also to recent sign-ins.")},
            {tr("Somebody has lost their phone"),
             tr("The owner selects them under People and resets their app. They set up a new one at their next sign-in. Admins "
                "can see "
                "who needs it, but can’t reset.")},
            {tr("SMS instead of an app"),
             tr("It needs an SMS service that is connected to the portal. Codes by text message can be redirected by fraud; "
                "prefer the "
                "app.")},
        };
    }
};

}  // namespace

QList<HelpText> helpOnTwofold()
{
    return Words::onTwofold();
}

QList<HelpText> helpWithoutPhone()
{
    return Words::withoutPhone();
}

QList<HelpText> helpForAdmins()
{
    return Words::forAdmins();
}

}  // namespace twofold::ui
