// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of each widget of ours, as DESIGN.md lists it.
#include "tests/ui/AnnouncementLog.h"
#include "ui/widgets/BackupCodeField.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/CardRow.h"
#include "ui/widgets/ChipList.h"
#include "ui/widgets/CodeField.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/CodeTicketList.h"
#include "ui/widgets/ConnectionChip.h"
#include "ui/widgets/CountdownRing.h"
#include "ui/widgets/FilterChip.h"
#include "ui/widgets/KeyLine.h"
#include "ui/widgets/MethodCard.h"
#include "ui/widgets/MethodRow.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/NetworkField.h"
#include "ui/widgets/NetworkList.h"
#include "ui/widgets/NetworkRow.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/PortalSwitcher.h"
#include "ui/widgets/QrView.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatePane.h"
#include "ui/widgets/StatusPill.h"
#include "ui/widgets/StepIndicator.h"
#include "ui/widgets/UnsavedBar.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

using Role = QAccessible::Role;

namespace {

struct Spoken
{
    Role role;
    QString name;
    QString description;
    QString value;
};

using Make = std::function<QWidget *()>;

/// A widget, made and then brought into the state that is to be spoken of.
template<class Widget, class... Arguments>
Make made(const std::function<void(Widget &)> &prepare, Arguments... arguments)
{
    return [=] {
        auto *widget = new Widget(arguments...);
        prepare(*widget);
        return widget;
    };
}

MethodRow *methodRow(MethodCard &card, bool available)
{
    auto *row = card.addMethod(1, Icon::Chat, u"SMS"_s, u"No SMS service is connected to this portal"_s);
    card.setAvailable(1, available);
    card.setPill(1, Icon::None, available ? QString() : u"Unavailable"_s);
    return row;
}

Make loneMethodRow(bool available)
{
    return [available] {
        MethodCard card;
        auto *row = methodRow(card, available);
        row->setParent(nullptr);
        return row;
    };
}

QAccessibleInterface *interfaceOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object);
}

QAccessible::State stateOf(QObject *object)
{
    return interfaceOf(object)->state();
}

}  // namespace

Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(Spoken)

class SpokenWidgetsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSpoken_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<Spoken>("spoken");
        addFields();
        addMessages();
        addRows();
        addBars();
    }

    void isSpoken()
    {
        QFETCH(Make, make);
        QFETCH(Spoken, spoken);
        const std::unique_ptr<QWidget> widget(make());
        auto *interface = interfaceOf(widget.get());
        QVERIFY(interface);
        QCOMPARE(interface->role(), spoken.role);
        QCOMPARE(interface->text(QAccessible::Name), spoken.name);
        QCOMPARE(interface->text(QAccessible::Description), spoken.description);
        if (!spoken.value.isNull())
            QCOMPARE(interface->text(QAccessible::Value), spoken.value);
    }

    void statesOfAMethod()
    {
        MethodCard card;
        auto *row = methodRow(card, true);
        QVERIFY(!stateOf(row).checked && stateOf(row).checkable && !stateOf(row).disabled);
        card.setSelectedMethod(1);
        QVERIFY(stateOf(row).checked);
        card.setAvailable(1, false);
        QVERIFY(stateOf(row).disabled);
    }

    void statesOfFields()
    {
        CodeField code;
        QVERIFY(stateOf(&code).editable && stateOf(&code).focusable && !stateOf(&code).readOnly);
        code.setBusy(true);
        QVERIFY(stateOf(&code).busy && stateOf(&code).readOnly);
        KeyLine key;
        QVERIFY(stateOf(&key).readOnly && stateOf(&key).selectableText && !stateOf(&key).passwordEdit);
        FilterChip chip(u"Not set up"_s);
        chip.setCheckable(true);
        QVERIFY(stateOf(&chip).checkable && !stateOf(&chip).checked);
        chip.setChecked(true);
        QVERIFY(stateOf(&chip).checked);
    }

    void secondsCanBeAskedFor()
    {
        CountdownRing ring;
        ring.setSecondsLeft(18, 30);
        auto *value = interfaceOf(&ring)->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toInt(), 18);
        QCOMPARE(value->minimumValue().toInt(), 0);
        QCOMPARE(value->maximumValue().toInt(), 30);
        twofold::tests::AnnouncementLog log;
        ring.setSecondsLeft(17, 30);
        QVERIFY(log.said().isEmpty());
    }

    void textOfAssistiveTechnologyCountsAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("taken");
        QTest::newRow("a code") << u"k7Qm2x"_s << u"k7Qm2x"_s;
        QTest::newRow("with blanks") << u"k7Q m2x"_s << u"k7Qm2x"_s;
        QTest::newRow("what no code has") << u"k7Q?"_s << QString();
    }

    void textOfAssistiveTechnologyCountsAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, taken);
        BackupCodeField field;
        const QSignalSpy edited(&field, &QLineEdit::textEdited);
        auto *interface = interfaceOf(&field);
        interface->editableTextInterface()->replaceText(0, 0, text);
        QCOMPARE(field.text(), taken);
        QCOMPARE(edited.count(), taken.isEmpty() ? 0 : 1);
    }

    void partsOfATextCanBeChanged()
    {
        NetworkField field;
        auto *interface = interfaceOf(&field);
        auto *editable = interface->editableTextInterface();
        auto *text = interface->textInterface();
        editable->insertText(0, u"10.0.0"_s);
        editable->insertText(6, u".1"_s);
        QCOMPARE(text->text(0, text->characterCount()), u"10.0.0.1"_s);
        QCOMPARE(text->cursorPosition(), 8);
        editable->replaceText(7, 8, u"7"_s);
        editable->deleteText(0, 3);
        QCOMPARE(field.text(), u"0.0.7"_s);
        text->setSelection(0, 0, 3);
        int start = -1;
        int end = -1;
        text->selection(0, &start, &end);
        QCOMPARE(text->selectionCount(), 1);
        QCOMPARE(start, 0);
        QCOMPARE(end, 3);
        QCOMPARE(field.selectedText(), u"0.0"_s);
        text->removeSelection(0);
        QCOMPARE(text->selectionCount(), 0);
        QVERIFY(text->characterRect(0).left() < text->characterRect(4).left());
    }

    void aPasswordIsNotReadOut()
    {
        NetworkField field;
        field.setEchoMode(QLineEdit::Password);
        auto *interface = interfaceOf(&field);
        interface->editableTextInterface()->insertText(0, u"harbour"_s);
        QVERIFY(interface->state().passwordEdit);
        QCOMPARE(field.text(), u"harbour"_s);
        QCOMPARE(interface->textInterface()->characterCount(), 7);
        QVERIFY(!interface->textInterface()->text(0, 7).contains(u'h'));
        QVERIFY(!interface->text(QAccessible::Value).contains(u'h'));
    }

    void aReadOnlyFieldStaysAsItIs()
    {
        KeyLine line;
        line.setKey(u"GEZDGNBV"_s);
        interfaceOf(&line)->editableTextInterface()->replaceText(0, 4, u"AAAA"_s);
        QCOMPARE(line.text(), u"GEZD GNBV"_s);
    }

private:
    static void add(const char *what, const Make &make, const Spoken &spoken) { QTest::newRow(what) << make << spoken; }

    static void addFields()
    {
        add("CodeField", made<CodeField>([](CodeField &field) { field.insertText(u"1234"_s); }),
            {Role::EditableText, u"6-digit code"_s, u"4 of 6 digits"_s, u"4 of 6 digits"_s});
        add("CodeField, refused", made<CodeField>([](CodeField &field) {
                field.insertText(u"123456"_s);
                field.setError(true);
            }),
            {Role::EditableText, u"6-digit code"_s, u"6 of 6 digits, not accepted"_s, u"6 of 6 digits"_s});
        add("BackupCodeField", made<BackupCodeField>([](BackupCodeField &field) { field.setText(u"k7Qm2x"_s); }),
            {Role::EditableText, u"Backup code"_s, {}, u"k7Qm2x"_s});
        add("KeyLine", made<KeyLine>([](KeyLine &line) { line.setKey(u"GEZDGNBV"_s); }),
            {Role::EditableText, u"Key, to type instead of scanning"_s, {}, u"GEZD GNBV"_s});
        add("SearchField", made<SearchField>([](SearchField &) {}, u"Name or email"_s, u"Search people"_s),
            {Role::EditableText, u"Search people"_s, u"Name or email"_s, u""_s});
        add("QrView", made<QrView>([](QrView &view) {
                view.setAccessibleName(u"QR code for ada at harbour.example. The key is below as text."_s);
            }),
            {Role::Graphic, u"QR code for ada at harbour.example. The key is below as text."_s, {}, {}});
        add("CountdownRing", made<CountdownRing>([](CountdownRing &ring) { ring.setSecondsLeft(18); }),
            {Role::ProgressBar, u"Time until the next code"_s, {}, u"18 second(s)"_s});
    }

    static void addMessages()
    {
        const auto words = [](NoticeBar &notice) { notice.setMessage(u"Saving signs everyone out"_s, u"You too."_s); };
        add("NoticeBar, warning", made<NoticeBar>(words, Tone::Warn),
            {Role::Notification, u"Saving signs everyone out"_s, u"You too."_s, {}});
        add("NoticeBar, bad", made<NoticeBar>(words, Tone::Bad),
            {Role::AlertMessage, u"Saving signs everyone out"_s, u"You too."_s, {}});
        add("StatePane", made<StatePane>([](StatePane &pane) {
                pane.setContent(Icon::WifiOff, Tone::Warn, u"The portal can’t be reached"_s, u"Check the network."_s);
            }),
            {Role::Grouping, u"The portal can’t be reached"_s, u"Check the network."_s, {}});
        add("StatusPill", made<StatusPill>([](StatusPill &) {}, Icon::Clock, u"Not set up"_s),
            {Role::StaticText, u"Not set up"_s, {}, {}});
        add("StepIndicator", made<StepIndicator>([](StepIndicator &) {}, QStringList{u"Scan"_s, u"Confirm"_s, u"Backup codes"_s}),
            {Role::StaticText, u"Step 1 of 3: Scan"_s, {}, {}});
        add("SegmentBar", made<SegmentBar>([](SegmentBar &bar) { bar.setCounts(4, 5); }),
            {Role::Graphic, u"4 of 5 left"_s, {}, {}});
    }

    static void addRows()
    {
        add("CodeTicket", made<CodeTicket>([](CodeTicket &ticket) { ticket.setCode(u"k7-Q_0"_s, false); }, 1),
            {Role::ListItem, u"Backup code 1, not used"_s, u"small k, 7, hyphen, capital Q, underscore, 0"_s, {}});
        add("CodeTicket, used", made<CodeTicket>([](CodeTicket &ticket) { ticket.setCode(u"k7"_s, true); }, 2),
            {Role::ListItem, u"Backup code 2, used"_s, u"small k, 7"_s, {}});
        add("CodeTicket, hidden",
            made<CodeTicket>(
                [](CodeTicket &ticket) {
                    ticket.setCode(u"k7"_s, false);
                    ticket.setHidden(true);
                },
                3),
            {Role::ListItem, u"Backup code 3, not used"_s, u"Hidden"_s, {}});
        add("CodeTicketList", made<CodeTicketList>([](CodeTicketList &) {}), {Role::List, u"Backup codes"_s, {}, {}});
        add("ChipList", made<ChipList>([](ChipList &list) { list.setAccessibleName(u"Always ask"_s); }),
            {Role::List, u"Always ask"_s, {}, {}});
        add("Chip", made<Chip>([](Chip &) {}, Chip::Kind::Person, u"Ada Moreau"_s), {Role::ListItem, u"Ada Moreau"_s, {}, {}});
        add("NetworkRow", made<NetworkRow>([](NetworkRow &row) {
                row.setEntry({.address = u"10.0.0.0/8"_s, .meaning = u"Private network"_s, .pill = u"New"_s});
            }),
            {Role::ListItem, u"10.0.0.0/8, Private network, New"_s, {}, {}});
        add("Card", made<Card>([](Card &card) { card.setAccessibleName(u"Your second step"_s); }),
            {Role::Grouping, u"Your second step"_s, {}, {}});
        add("CardRow", made<CardRow>([](CardRow &) {}, Icon::Key, u"Backup codes"_s, u"4 of 5 left"_s),
            {Role::Grouping, u"Backup codes. 4 of 5 left"_s, {}, {}});
        add("CardRow, to be pressed", made<CardRow>([](CardRow &row) { row.setClickable(true); }, Icon::Key, u"API key"_s),
            {Role::Button, u"API key"_s, {}, {}});
        add("MethodRow", loneMethodRow(true), {Role::RadioButton, u"SMS"_s, u"No SMS service is connected to this portal"_s, {}});
        add("MethodRow, unavailable", loneMethodRow(false),
            {Role::RadioButton, u"SMS. Unavailable"_s, u"No SMS service is connected to this portal"_s, {}});
        add("NavigationList", made<NavigationList>([](NavigationList &) {}), {Role::List, u"Places"_s, {}, {}});
    }

    static void addBars()
    {
        add("UnsavedBar", made<UnsavedBar>([](UnsavedBar &bar) { bar.setChanges(3, {u"1 network"_s}); }),
            {Role::Grouping, u"3 unsaved change(s)"_s, {}, {}});
        add("PortalSwitcher", made<PortalSwitcher>([](PortalSwitcher &switcher) {
                switcher.setPortal(u"harbour.example"_s, u"Ada"_s, u"Owner"_s);
            }),
            {Role::ButtonMenu, u"Portal harbour.example, Ada · Owner"_s, {}, {}});
        add("ConnectionChip",
            made<ConnectionChip>([](ConnectionChip &chip) { chip.setState(Icon::Lock, Tone::Ok, u"Secure"_s); }),
            {Role::Button, u"Secure"_s, u"Secure"_s, {}});
        add("FilterChip",
            made<FilterChip>(
                [](FilterChip &chip) {
                    chip.setCheckable(true);
                    chip.setCount(38);
                },
                u"Not set up"_s),
            {Role::RadioButton, u"Not set up, 38"_s, {}, {}});
    }
};

QTEST_MAIN(SpokenWidgetsTest)

#include "SpokenWidgetsTest.moc"
