<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%1, %n address(es)</source>
        <translation>
            <numerusform>%1, %n address</numerusform>
            <numerusform>%1, %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter “%1” is on, so %Ln people are hidden.</source>
        <translation>
            <numerusform>The filter “%1” is on, so %Ln person is hidden.</numerusform>
            <numerusform>The filter “%1” is on, so %Ln people are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%Ln network(s)</source>
        <translation>
            <numerusform>%Ln network</numerusform>
            <numerusform>%Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked for a code at their next sign-in.</source>
        <translation>
            <numerusform>%1 of %Ln person is asked for a code at the next sign-in.</numerusform>
            <numerusform>%1 of %Ln people are asked for a code at their next sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set up an app first.</source>
        <translation>
            <numerusform>%Ln of them sets up an app first.</numerusform>
            <numerusform>%Ln of them set up an app first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in.</source>
        <translation>
            <numerusform>%Ln person could not sign in.</numerusform>
            <numerusform>%Ln people could not sign in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCodeText</name>
    <message numerus="yes">
        <source>The portal usually takes %n more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>The portal usually takes %n more code before it makes you wait.</numerusform>
            <numerusform>The portal usually takes %n more codes before it makes you wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %n day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Your phone’s clock is %n day ahead of the portal. Set its date to automatic, then type the next code.</numerusform>
            <numerusform>Your phone’s clock is %n days ahead of the portal. Set its date to automatic, then type the next code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %n day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Your phone’s clock is %n day behind the portal. Set its date to automatic, then type the next code.</numerusform>
            <numerusform>Your phone’s clock is %n days behind the portal. Set its date to automatic, then type the next code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message numerus="yes">
        <source>%n app(s) are reset</source>
        <translation>
            <numerusform>%n app is reset</numerusform>
            <numerusform>%n apps are reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n app(s) are reset</source>
        <translation>
            <numerusform>%1 of %n app is reset</numerusform>
            <numerusform>%1 of %n apps are reset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %n day(s).</source>
        <translation>
            <numerusform>Counted from sign-ins of the last day.</numerusform>
            <numerusform>Counted from sign-ins of the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%n of them had no sign-in in that time and is asked unless from a trusted network.</numerusform>
            <numerusform>%n of them had no sign-in in that time and are asked unless they come from a trusted network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people are asked</source>
        <translation>
            <numerusform>%1 of %n person is asked</numerusform>
            <numerusform>%1 of %n people are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %n trusted network(s)</source>
        <translation>
            <numerusform>All %1 people, except from %n trusted network</numerusform>
            <numerusform>All %1 people, except from %n trusted networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message numerus="yes">
        <source>%n other session(s)</source>
        <translation>
            <numerusform>%n other session</numerusform>
            <numerusform>%n other sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%n event(s) saved</source>
        <translation>
            <numerusform>%n event saved</numerusform>
            <numerusform>%n events saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>The %n event that is read is not of this kind, person and time.</numerusform>
            <numerusform>Of %n events that are read, none is of this kind, person and time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message numerus="yes">
        <source>There were no sign-ins in the last %n day(s).</source>
        <translation>
            <numerusform>There were no sign-ins in the last day.</numerusform>
            <numerusform>There were no sign-ins in the last %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message numerus="yes">
        <source>Next code in %n second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Next code in %n second. The code is checked when the sixth digit is in.</numerusform>
            <numerusform>Next code in %n seconds. The code is checked when the sixth digit is in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message numerus="yes">
        <source>Send the message again in %n second(s)</source>
        <translation>
            <numerusform>Send the message again in one second</numerusform>
            <numerusform>Send the message again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group, %n person(s)</source>
        <translation>
            <numerusform>%1, group, %n person</numerusform>
            <numerusform>%1, group, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %n person(s)</source>
        <translation>
            <numerusform>Group, %n person</numerusform>
            <numerusform>Group, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message numerus="yes">
        <source>in %n second(s)</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message numerus="yes">
        <source>Add %n network(s)</source>
        <translation>
            <numerusform>Add %n network</numerusform>
            <numerusform>Add %n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be added</source>
        <translation>
            <numerusform>%n can be added</numerusform>
            <numerusform>%n can be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the list already</source>
        <translation>
            <numerusform>%n on the list already</numerusform>
            <numerusform>%n on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be used</source>
        <translation>
            <numerusform>%n can’t be used</numerusform>
            <numerusform>%n can’t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message numerus="yes">
        <source>Only %n backup code(s) left.</source>
        <translation>
            <numerusform>Only one backup code is left.</numerusform>
            <numerusform>Only %n backup codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message numerus="yes">
        <source>Sign out %n other session(s)</source>
        <translation>
            <numerusform>Sign out %n other session</numerusform>
            <numerusform>Sign out %n other sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved</source>
        <translation>
            <numerusform>%Ln person saved</numerusform>
            <numerusform>%Ln people saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message numerus="yes">
        <source>Reset the authenticator app of %n people?</source>
        <translation>
            <numerusform>Reset the authenticator app of %n person?</numerusform>
            <numerusform>Reset the authenticator app of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %n. The list says why.</source>
        <translation>
            <numerusform>Skipped: %n. The list says why.</numerusform>
            <numerusform>Skipped: %n. The list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %n app(s)</source>
        <translation>
            <numerusform>Reset %n app</numerusform>
            <numerusform>Reset %n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message numerus="yes">
        <source>%1 of %n people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 of %n person was done. Going on looks first at what became of them; nothing is sent twice.</numerusform>
            <numerusform>%1 of %n people were done. Going on looks first at what became of the last one; nothing is sent twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message numerus="yes">
        <source>Try %n again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Try %n again</numerusform>
            <numerusform>Try %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message numerus="yes">
        <source>of %n people</source>
        <translation>
            <numerusform>of %n person</numerusform>
            <numerusform>of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people could not sign in</source>
        <translation>
            <numerusform>%n person could not sign in</numerusform>
            <numerusform>%n people could not sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would never be asked.</source>
        <translation>
            <numerusform>%n person would never be asked.</numerusform>
            <numerusform>%n people would never be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %n backup code(s) are left.</source>
        <translation>
            <numerusform>Your authenticator app is set up, and %n backup code is left.</numerusform>
            <numerusform>Your authenticator app is set up, and %n backup codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
