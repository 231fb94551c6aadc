<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>twofold::ui::ChipList</name>
    <message numerus="yes">
        <source>%1, group, %n person(s)</source>
        <translation>
            <numerusform>%1, group, %n person</numerusform>
            <numerusform>%1, group, %n people</numerusform>
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
    <name>twofold::ui::UnsavedBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
</TS>
