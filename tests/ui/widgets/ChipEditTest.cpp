// SPDX-License-Identifier: GPL-3.0-or-later
// A ChipList that can be edited. What it shows for reading is in ChipListTest.
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipList.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;
using Search = ChipList::Search;

namespace {

QList<ChipList::Entry> threeEntries()
{
    return {
        {.name = u"Ada Moreau"_s, .id = u"ada"_s},
        {.kind = Chip::Kind::Group, .name = u"Finance"_s, .size = 18, .id = u"finance"_s},
        {.kind = Chip::Kind::Group, .name = u"Board"_s, .size = 6, .isNew = true, .id = u"board"_s},
    };
}

QList<ChipList::Suggestion> found()
{
    return {
        {.id = u"ada"_s, .name = u"Ada Moreau"_s, .email = u"ada@harbour.example"_s, .isAdded = true},
        {.id = u"adam"_s, .name = u"Adam Quay"_s, .email = u"adam@harbour.example"_s},
        {.id = u"crew"_s, .kind = Chip::Kind::Group, .name = u"Adriatic crew"_s, .size = 4},
    };
}

/// A list on the screen whose owner takes away what it is asked to.
struct Bench
{
    explicit Bench(const QList<ChipList::Entry> &entries = threeEntries())
    {
        list.setAccessibleName(u"Always ask"_s);
        list.setEntries(entries);
        list.setEditable(u"Add a person or group"_s);
        list.resize(480, 100);
        QObject::connect(&list, &ChipList::removeRequested, &list, [this](const QString &id) {
            removed.append(id);
            auto left = list.entries();
            left.removeIf([&id](const ChipList::Entry &entry) { return entry.id == id; });
            list.setEntries(left);
        });
        list.show();
        if (!QTest::qWaitForWindowActive(&list))
            qFatal("no active window");
    }

    QLineEdit *field() const { return list.findChild<QLineEdit *>(u"chipField"_s); }
    QListView *view() const { return list.findChild<QListView *>(u"suggestionsView"_s); }
    QLabel *status() const { return list.findChild<QLabel *>(u"suggestionsStatusLabel"_s); }
    Chip *chip(int index) const { return list.findChildren<Chip *>().at(index); }
    bool isOpen() const { return view()->window() != list.window() && view()->window()->isVisible(); }
    void type(const QString &text) const
    {
        field()->setFocus();
        QTest::keyClicks(field(), text);
    }

    ChipList list;
    QStringList removed;
};

QString spoken(const QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))->text(QAccessible::Name);
}

}  // namespace

class ChipEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAListForScreenReaders()
    {
        const Bench at;
        QCOMPARE(spoken(at.chip(1)), u"Finance, group, 18 person(s)"_s);
        QAccessibleInterface *chip = QAccessible::queryAccessibleInterface(at.chip(1));
        QCOMPARE(chip->role(), QAccessible::ListItem);
        QCOMPARE(chip->childCount(), 1);
        QCOMPARE(chip->child(0)->role(), QAccessible::Button);
        QCOMPARE(chip->child(0)->text(QAccessible::Name), u"Remove Finance"_s);
        QCOMPARE(spoken(at.field()), u"Add a person or group"_s);
    }

    void theFieldFillsTheLastLine()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        Bench at;
        at.list.resize(1000, 100);
        QTRY_COMPARE(at.field()->geometry().right(), 999);
        QCOMPARE(at.field()->y(), at.chip(2)->y());
        QCOMPARE(at.field()->height(), 28);
        const int chipsEnd = at.chip(2)->geometry().right();
        at.list.resize(chipsEnd + 100, 100);
        QTRY_VERIFY(at.field()->y() > at.chip(2)->y());
        QCOMPARE(at.field()->x(), 0);
        QCOMPARE(at.field()->width(), at.list.width());
        QCOMPARE(at.list.heightForWidth(at.list.width()), 28 + 8 + 28);
    }

    void buttonsAreLargeEnough()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        const Bench at;
        auto *remove = at.chip(1)->findChild<QPushButton *>(u"removeButton"_s);
        QCOMPARE(remove->size(), QSize(28, 28));
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(at.removed, QStringList{u"finance"_s});
        QCOMPARE(at.list.count(), 2);
    }

    void keysWalkTheChips_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Key>("onward");
        QTest::addColumn<Qt::Key>("back");
        QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right << Qt::Key_Left;
        QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left << Qt::Key_Right;
    }

    void keysWalkTheChips()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QFETCH(const Qt::Key, onward);
        QFETCH(const Qt::Key, back);
        Bench at;
        at.list.setLayoutDirection(direction);
        at.chip(0)->setFocus();
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(back);
        QVERIFY(at.chip(0)->hasFocus());
        press(onward);
        QVERIFY(at.chip(1)->hasFocus());
        press(Qt::Key_End);
        QVERIFY(at.chip(2)->hasFocus());
        press(onward);
        QVERIFY(at.field()->hasFocus());
        press(back);
        QVERIFY(at.chip(2)->hasFocus());
        press(Qt::Key_Home);
        QVERIFY(at.chip(0)->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(at.field()->hasFocus());
        press(Qt::Key_Backspace);
        QVERIFY(at.chip(2)->hasFocus());
    }

    void deleteMovesOn()
    {
        const Bench at;
        at.chip(1)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(spoken(QApplication::focusWidget()), u"Board, group, 6 person(s)"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(spoken(QApplication::focusWidget()), u"Ada Moreau"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(at.field()->hasFocus());
        QCOMPARE(at.removed, (QStringList{u"finance"_s, u"board"_s, u"ada"_s}));
    }

    void aListForReadingRemovesNothing()
    {
        ChipList list;
        list.setEntries(threeEntries());
        const QSignalSpy removed(&list, &ChipList::removeRequested);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(list.findChildren<QPushButton *>(u"removeButton"_s).size(), 0);
    }

    void searching()
    {
        Bench at;
        const QSignalSpy edited(&at.list, &ChipList::searchEdited);
        at.type(u"ad"_s);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(edited.last().at(0).toString(), u"ad"_s);
        QVERIFY(!at.isOpen());
        at.list.setSuggestions({}, Search::Searching);
        QVERIFY(at.isOpen());
        QCOMPARE(at.status()->text(), u"Searching…"_s);
        at.list.setSuggestions(found(), Search::Idle);
        QVERIFY(at.isOpen());
        QVERIFY(at.status()->isHidden());
        QCOMPARE(at.view()->model()->rowCount(), 3);
        QVERIFY(at.field()->hasFocus());
        const auto spokenRow = [&at](int row) {
            return at.view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spokenRow(0), u"Ada Moreau, ada@harbour.example, already added"_s);
        QCOMPARE(spokenRow(2), u"Adriatic crew, Group, 4 person(s)"_s);
        QVERIFY(!at.view()->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    }

    void states_data()
    {
        QTest::addColumn<Search>("search");
        QTest::addColumn<QString>("status");
        QTest::newRow("searching") << Search::Searching << u"Searching…"_s;
        QTest::newRow("nobody") << Search::NothingFound << u"No one found"_s;
        QTest::newRow("a fault") << Search::Failed << u"The portal did not answer."_s;
    }

    void states()
    {
        QFETCH(const Search, search);
        Bench at;
        at.type(u"x"_s);
        at.list.setSuggestions({}, search, u"The portal did not answer."_s);
        QVERIFY(at.isOpen());
        QTEST(at.status()->text(), "status");
    }

    void picksByKeys_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<QString>("picked");
        QTest::newRow("the first that can be") << QList{Qt::Key_Return} << u"adam"_s;
        QTest::newRow("the next") << QList{Qt::Key_Down, Qt::Key_Return} << u"crew"_s;
        QTest::newRow("stops at the end") << QList{Qt::Key_PageDown, Qt::Key_Down, Qt::Key_Enter} << u"crew"_s;
        QTest::newRow("what is added is stepped over") << QList{Qt::Key_Up, Qt::Key_Return} << u"adam"_s;
    }

    void picksByKeys()
    {
        QFETCH(const QList<Qt::Key>, keys);
        Bench at;
        const QSignalSpy picked(&at.list, &ChipList::picked);
        const QSignalSpy edited(&at.list, &ChipList::searchEdited);
        at.type(u"ad"_s);
        at.list.setSuggestions(found(), Search::Idle);
        for (const Qt::Key key : keys)
            QTest::keyClick(at.field(), key);
        QCOMPARE(picked.size(), 1);
        QTEST(picked.last().at(0).toString(), "picked");
        QVERIFY(!at.isOpen());
        QCOMPARE(at.field()->text(), QString());
        QCOMPARE(edited.last().at(0).toString(), QString());
        QVERIFY(at.field()->hasFocus());
    }

    void picksByClick()
    {
        Bench at;
        const QSignalSpy picked(&at.list, &ChipList::picked);
        at.type(u"ad"_s);
        at.list.setSuggestions(found(), Search::Idle);
        const auto click = [&at](int row) {
            const QRect place = at.view()->visualRect(at.view()->model()->index(row, 0));
            QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {}, place.center());
        };
        click(0);
        QCOMPARE(picked.size(), 0);
        click(2);
        QCOMPARE(picked.last().at(0).toString(), u"crew"_s);
    }

    void whatComesLaterKeepsTheCurrentRow()
    {
        Bench at;
        at.type(u"ad"_s);
        at.list.setSuggestions(found(), Search::Searching);
        QTest::keyClick(at.field(), Qt::Key_Down);
        auto more = found();
        more.prepend({.id = u"new"_s, .name = u"Adele Pier"_s});
        at.list.setSuggestions(more, Search::Idle);
        const QSignalSpy picked(&at.list, &ChipList::picked);
        QTest::keyClick(at.field(), Qt::Key_Return);
        QCOMPARE(picked.last().at(0).toString(), u"crew"_s);
    }

    void asksForMoreAtTheEnd()
    {
        Bench at;
        const QSignalSpy more(&at.list, &ChipList::moreRequested);
        at.type(u"ad"_s);
        at.list.setSuggestions(found(), Search::Idle);
        QCOMPARE(more.size(), 0);
        QTest::keyClick(at.field(), Qt::Key_Down);
        QCOMPARE(more.size(), 1);
    }

    void escapeAndLeavingClose()
    {
        Bench at;
        const QSignalSpy picked(&at.list, &ChipList::picked);
        at.type(u"ad"_s);
        at.list.setSuggestions(found(), Search::Idle);
        QTest::keyClick(at.field(), Qt::Key_Escape);
        QVERIFY(!at.isOpen());
        QCOMPARE(at.field()->text(), u"ad"_s);
        QTest::keyClick(at.field(), Qt::Key_Return);
        QCOMPARE(picked.size(), 0);
        // What is still under way does not open it again; Down does.
        at.list.setSuggestions(found(), Search::Idle);
        QVERIFY(!at.isOpen());
        QTest::keyClick(at.field(), Qt::Key_Down);
        QVERIFY(at.isOpen());
        at.chip(0)->setFocus();
        QVERIFY(!at.isOpen());
    }

    void undoIsThePagesWhileNothingIsTyped()
    {
        const Bench at;
        const auto takesUndo = [&at] {
            QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(at.field(), &event);
            return event.isAccepted();
        };
        QVERIFY(!takesUndo());
        at.type(u"ad"_s);
        QVERIFY(takesUndo());
    }

    void anEmptyTextClosesIt()
    {
        Bench at;
        at.type(u"a"_s);
        at.list.setSuggestions(found(), Search::Idle);
        QTest::keyClick(at.field(), Qt::Key_Backspace);
        QVERIFY(!at.isOpen());
    }

    void thousandsAreShownInParts()
    {
        QList<ChipList::Entry> entries;
        for (int number = 0; number < 1'000; ++number)
            entries.append({.name = QString::number(number), .id = QString::number(number)});
        const Bench at(entries);
        QCOMPARE(at.list.count(), ChipList::shownAtOnce);
        auto *more = at.list.findChild<QPushButton *>(u"moreChipsButton"_s);
        QVERIFY(more->isVisible());
        more->click();
        QTRY_COMPARE(at.list.count(), 2 * ChipList::shownAtOnce);
        QVERIFY(at.chip(ChipList::shownAtOnce)->hasFocus());
    }
};

QTEST_MAIN(ChipEditTest)
#include "ChipEditTest.moc"
