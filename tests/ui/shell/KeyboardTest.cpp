// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/PageDriver.h"
#include "tests/ui/shell/ShellBench.h"
#include "ui/pages/HelpDialog.h"
#include "ui/pages/PreferencesDialog.h"
#include "ui/shell/EntryView.h"
#include "ui/shell/Sidebar.h"
#include "ui/widgets/BottomBar.h"
#include "ui/widgets/NavigationList.h"
#include "ui/widgets/Shortcuts.h"

#include <QShortcut>

using namespace Qt::StringLiterals;
using namespace twofold;
using namespace twofold::tests;
using namespace twofold::ui;

namespace {

struct Bench : ShellBench
{
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
    }
    bool isIn(const QWidget *part) const { return part->isAncestorOf(window.focusWidget()); }
    QWidget *sidebar() const { return part<QWidget>(window, u"sidebar"_s); }
};

}  // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void f6GoesRoundTheWindow()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        bench.editPolicy();
        const auto *page = part<QWidget>(bench.window, u"policyPage"_s);
        const auto *bar = part<QWidget>(bench.window, u"unsavedBar"_s);
        auto *navigation = part<NavigationList>(bench.window, u"navigationList"_s);
        navigation->setFocus();
        bench.press(Qt::Key_F6);
        QVERIFY(bench.isIn(page));
        QVERIFY(!bench.isIn(bar));
        const auto *inPage = bench.window.focusWidget();
        bench.press(Qt::Key_F6);
        QVERIFY(bench.isIn(bar));
        bench.press(Qt::Key_F6);
        // To where it was in each.
        QCOMPARE(bench.window.focusWidget(), navigation);
        bench.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(bench.isIn(bar));
        bench.press(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(bench.window.focusWidget(), inPage);
    }

    void f6OnTheWayIn()
    {
        Bench bench;
        QVERIFY(bench.show());
        part<QWidget>(bench.window, u"addressField"_s)->setFocus();
        bench.press(Qt::Key_F6);
        QCOMPARE(bench.window.focusWidget()->objectName(), u"preferencesButton"_s);
        bench.press(Qt::Key_F6);
        QCOMPARE(bench.window.focusWidget()->objectName(), u"addressField"_s);
    }

    void preferencesAndHelpOpenFromEverywhereAndGiveTheKeysBack_data()
    {
        QTest::addColumn<bool>("isSignedIn");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("dialog");
        const auto control = Qt::KeyboardModifiers(Qt::ControlModifier);
        for (const bool isSignedIn : {false, true}) {
            const auto add = [isSignedIn](const char *keys, Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &dialog) {
                QTest::addRow("%s %s", keys, isSignedIn ? "on a page" : "on the way in")
                    << isSignedIn << int(key) << modifiers << dialog;
            };
            add("Ctrl+,", Qt::Key_Comma, control, u"preferencesDialog"_s);
            add("F1", Qt::Key_F1, {}, u"helpDialog"_s);
            add("Ctrl+?", Qt::Key_Question, control, u"helpDialog"_s);
        }
    }

    void preferencesAndHelpOpenFromEverywhereAndGiveTheKeysBack()
    {
        QFETCH(bool, isSignedIn);
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, dialog);
        Bench bench;
        QVERIFY(bench.show());
        if (isSignedIn)
            bench.enter();
        auto *before = part<QWidget>(bench.window, isSignedIn ? u"showCodesButton"_s : u"addressField"_s);
        before->setFocus();
        bench.press(Qt::Key(key), modifiers);
        auto *opened = part<QDialog>(bench.window, dialog);
        QVERIFY(opened->isVisible());
        QVERIFY(opened->isModal());
        QVERIFY(QTest::qWaitForWindowActive(opened));
        QTest::keyClick(opened->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!bench.window.findChild<QDialog *>(dialog));
        bench.window.activateWindow();  // which a window manager does by itself
        QTRY_COMPARE(QApplication::activeWindow(), &bench.window);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void theSidebarLeadsThereToo()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        auto *list = part<NavigationList>(bench.window, u"programList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        auto *preferences = openDialog<PreferencesDialog>(bench.window);
        QVERIFY(preferences);
        QTRY_COMPARE(QApplication::activeWindow(), preferences);
        QTest::keyClick(preferences->focusWidget(), Qt::Key_F1);
        auto *help = openDialog<HelpDialog>(bench.window);
        QVERIFY(help);
        QCOMPARE(help->topic(), HelpDialog::Topic::Keyboard);
        help->reject();
        click(*preferences, u"helpButton"_s);
        help = openDialog<HelpDialog>(*preferences);
        QVERIFY(help);
        QCOMPARE(help->topic(), HelpDialog::Topic::Twofold);
    }

    /// Whatever has a shortcut has it from the list, and whatever the list tells does something.
    void theSheetTellsAllThereIs()
    {
        Bench bench;
        QVERIFY(bench.show());
        bench.enter();
        for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
            bench.press(key, Qt::ControlModifier);
            bench.answerReads();
        }
        QSet<QKeySequence> made;
        for (const auto *shortcut : bench.window.findChildren<QShortcut *>()) {
            for (const auto &keys : shortcut->keys())
                made.insert(keys);
        }
        for (const auto *button : bench.window.findChildren<QAbstractButton *>()) {
            if (!button->shortcut().isEmpty())
                made.insert(button->shortcut());
        }
        QSet<QKeySequence> told;
        for (const auto &entry : Shortcuts::all()) {
            QVERIFY2(made.contains(entry.keys.first()), qPrintable(entry.text));
            for (const auto &keys : entry.keys)
                told.insert(keys);
        }
        for (const auto &keys : made)
            QVERIFY2(told.contains(keys), qPrintable(keys.toString()));
    }

    void noKeysAreToldTwice()
    {
        QSet<QKeySequence> seen;
        for (const auto &entry : Shortcuts::all()) {
            for (const auto &keys : entry.keys) {
                QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
                seen.insert(keys);
            }
        }
    }
};

QTEST_MAIN(KeyboardTest)
#include "KeyboardTest.moc"
