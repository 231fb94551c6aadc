<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Your %Ln unsaved policy change(s) are kept and waiting for you.</source>
        <translation>
            <numerusform>Your %Ln unsaved policy change is kept and waiting for you.</numerusform>
            <numerusform>Your %Ln unsaved policy changes are kept and waiting for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkWords</name>
    <message numerus="yes">
        <source>%1, %Ln address(es)</source>
        <translation>
            <numerusform>%1, %Ln address</numerusform>
            <numerusform>%1, %Ln addresses</numerusform>
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
        <source>The portal usually takes %Ln more code(s) before it makes you wait.</source>
        <translation>
            <numerusform>The portal usually takes %Ln more code before it makes you wait.</numerusform>
            <numerusform>The portal usually takes %Ln more codes before it makes you wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) ahead of the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Your phone’s clock is %Ln day ahead of the portal. Set its date to automatic, then type the next code.</numerusform>
            <numerusform>Your phone’s clock is %Ln days ahead of the portal. Set its date to automatic, then type the next code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your phone’s clock is %Ln day(s) behind the portal. Set its date to automatic, then type the next code.</source>
        <translation>
            <numerusform>Your phone’s clock is %Ln day behind the portal. Set its date to automatic, then type the next code.</numerusform>
            <numerusform>Your phone’s clock is %Ln days behind the portal. Set its date to automatic, then type the next code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetWords</name>
    <message numerus="yes">
        <source>%Ln app(s) are reset</source>
        <translation>
            <numerusform>%Ln app is reset</numerusform>
            <numerusform>%Ln apps are reset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln app(s) are reset</source>
        <translation>
            <numerusform>%1 of %Ln app is reset</numerusform>
            <numerusform>%1 of %Ln apps are reset</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message numerus="yes">
        <source>Counted from sign-ins of the last %Ln day(s).</source>
        <translation>
            <numerusform>Counted from sign-ins of the last day.</numerusform>
            <numerusform>Counted from sign-ins of the last %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</source>
        <translation>
            <numerusform>%Ln of them had no sign-in in that time and is asked unless from a trusted network.</numerusform>
            <numerusform>%Ln of them had no sign-in in that time and are asked unless they come from a trusted network.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people are asked</source>
        <translation>
            <numerusform>%1 of %Ln person is asked</numerusform>
            <numerusform>%1 of %Ln people are asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 people, except from %Ln trusted network(s)</source>
        <translation>
            <numerusform>All %1 people, except from %Ln trusted network</numerusform>
            <numerusform>All %1 people, except from %Ln trusted networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AccountsDialog</name>
    <message numerus="yes">
        <source>%Ln other session(s)</source>
        <translation>
            <numerusform>%Ln other session</numerusform>
            <numerusform>%Ln other sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln event(s) saved</source>
        <translation>
            <numerusform>%Ln event saved</numerusform>
            <numerusform>%Ln events saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln event(s) that are read, none is of this kind, person and time.</source>
        <translation>
            <numerusform>The %Ln event that is read is not of this kind, person and time.</numerusform>
            <numerusform>Of %Ln events that are read, none is of this kind, person and time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::AddressLabDialog</name>
    <message numerus="yes">
        <source>There were no sign-ins in the last %Ln day(s).</source>
        <translation>
            <numerusform>There were no sign-ins in the last day.</numerusform>
            <numerusform>There were no sign-ins in the last %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengeFields</name>
    <message numerus="yes">
        <source>Next code in %Ln second(s). The code is checked when the sixth digit is in.</source>
        <translation>
            <numerusform>Next code in %Ln second. The code is checked when the sixth digit is in.</numerusform>
            <numerusform>Next code in %Ln seconds. The code is checked when the sixth digit is in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChallengePage</name>
    <message numerus="yes">
        <source>Send the message again in %Ln second(s)</source>
        <translation>
            <numerusform>Send the message again in one second</numerusform>
            <numerusform>Send the message again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChangeList</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, group, %Ln person(s)</source>
        <translation>
            <numerusform>%1, group, %Ln person</numerusform>
            <numerusform>%1, group, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ChipSuggestionDelegate</name>
    <message numerus="yes">
        <source>Group, %Ln person(s)</source>
        <translation>
            <numerusform>Group, %Ln person</numerusform>
            <numerusform>Group, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ConfirmStep</name>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln second</numerusform>
            <numerusform>in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::CountdownRing</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ErrorNotice</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ImportNetworksDialog</name>
    <message numerus="yes">
        <source>Add %Ln network(s)</source>
        <translation>
            <numerusform>Add %Ln network</numerusform>
            <numerusform>Add %Ln networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can be added</source>
        <translation>
            <numerusform>%Ln can be added</numerusform>
            <numerusform>%Ln can be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on the list already</source>
        <translation>
            <numerusform>%Ln on the list already</numerusform>
            <numerusform>%Ln on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln can’t be used</numerusform>
            <numerusform>%Ln can’t be used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::MySignInPage</name>
    <message numerus="yes">
        <source>Only %Ln backup code(s) left.</source>
        <translation>
            <numerusform>Only one backup code is left.</numerusform>
            <numerusform>Only %Ln backup codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::OtherSessionsDialog</name>
    <message numerus="yes">
        <source>Sign out %Ln other session(s)</source>
        <translation>
            <numerusform>Sign out %Ln other session</numerusform>
            <numerusform>Sign out %Ln other sessions</numerusform>
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
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln second(s)</source>
        <translation>
            <numerusform>after %Ln second</numerusform>
            <numerusform>after %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetDialog</name>
    <message numerus="yes">
        <source>Reset the authenticator app of %Ln people?</source>
        <translation>
            <numerusform>Reset the authenticator app of %Ln person?</numerusform>
            <numerusform>Reset the authenticator app of %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %Ln. The list says why.</source>
        <translation>
            <numerusform>Skipped: %Ln. The list says why.</numerusform>
            <numerusform>Skipped: %Ln. The list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln app(s)</source>
        <translation>
            <numerusform>Reset %Ln app</numerusform>
            <numerusform>Reset %Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetNotices</name>
    <message numerus="yes">
        <source>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</source>
        <translation>
            <numerusform>%1 of %Ln person was done. Going on looks first at what became of them; nothing is sent twice.</numerusform>
            <numerusform>%1 of %Ln people were done. Going on looks first at what became of the last one; nothing is sent twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::ResetResultDialog</name>
    <message numerus="yes">
        <source>Try %Ln again</source>
        <comment>people</comment>
        <translation>
            <numerusform>Try %Ln again</numerusform>
            <numerusform>Try %Ln again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SignInPage</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Try again in %Ln second.</numerusform>
            <numerusform>Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::StandIn</name>
    <message numerus="yes">
        <source>Twofold tries again in %Ln second(s).</source>
        <translation>
            <numerusform>Twofold tries again in %Ln second.</numerusform>
            <numerusform>Twofold tries again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyPanel</name>
    <message numerus="yes">
        <source>of %Ln people</source>
        <translation>
            <numerusform>of %Ln person</numerusform>
            <numerusform>of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people could not sign in</source>
        <translation>
            <numerusform>%Ln person could not sign in</numerusform>
            <numerusform>%Ln people could not sign in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would never be asked.</source>
        <translation>
            <numerusform>%Ln person would never be asked.</numerusform>
            <numerusform>%Ln people would never be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::SurveyStrip</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::UnsavedBar</name>
    <message numerus="yes">
        <source>%Ln unsaved change(s)</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WayBackNotice</name>
    <message numerus="yes">
        <source>Your authenticator app is set up, and %Ln backup code(s) are left.</source>
        <translation>
            <numerusform>Your authenticator app is set up, and %Ln backup code is left.</numerusform>
            <numerusform>Your authenticator app is set up, and %Ln backup codes are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>twofold::ui::WhoIsAskedDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
