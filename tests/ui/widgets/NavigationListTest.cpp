// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavigationList.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

enum Place { SignIn = 10, Policy, People, Activity };

}  // namespace

class NavigationListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void arrowsMoveAndEnterChooses();
    void arrowsSkipHiddenEntries();
    void clickChooses();
    void otherKeysAreLeftToTheWindow();
    void settingTheCurrentOneIsSilent();
    void saysWhatIsUnsavedAndHowMany();
    void isAListForScreenReaders();
    void aScreenReaderChooses();
    void compactHasTooltips();
    void isAsHighAsItsEntries();

private:
    QString nameOf(int row) const { return m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }

    std::unique_ptr<NavigationList> m_list;
};

void NavigationListTest::init()
{
    m_list = std::make_unique<NavigationList>();
    m_list->addEntry(SignIn, Icon::Key, u"My sign-in"_s);
    m_list->addEntry(Policy, Icon::Sliders, u"Policy"_s);
    m_list->addEntry(People, Icon::People, u"People"_s);
    m_list->addEntry(Activity, Icon::Clock, u"Activity"_s);
    m_list->setCurrentEntry(SignIn);
    m_list->resize(208, m_list->sizeHint().height());
    m_list->show();
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    m_list->setFocus(Qt::TabFocusReason);
}

void NavigationListTest::arrowsMoveAndEnterChooses()
{
    QSignalSpy chosen(m_list.get(), &NavigationList::chosen);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_list->currentEntry(), int(SignIn));
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(People));

    QTest::keyClick(m_list.get(), Qt::Key_Up);
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(Policy));

    QTest::keyClick(m_list.get(), Qt::Key_End);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Enter);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(Activity));
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QTest::keyClick(m_list.get(), Qt::Key_Enter);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(SignIn));
}

void NavigationListTest::arrowsSkipHiddenEntries()
{
    m_list->setEntryVisible(Policy, false);
    m_list->setEntryVisible(People, false);
    QSignalSpy chosen(m_list.get(), &NavigationList::chosen);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(Activity));
}

void NavigationListTest::clickChooses()
{
    QSignalSpy chosen(m_list.get(), &NavigationList::chosen);
    const QRect entry = m_list->visualRect(m_list->model()->index(2, 0));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, entry.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), int(People));
    QCOMPARE(m_list->currentEntry(), int(SignIn));
    QTest::mouseClick(m_list->viewport(), Qt::RightButton, {}, entry.center());
    QCOMPARE(chosen.count(), 0);
}

void NavigationListTest::otherKeysAreLeftToTheWindow()
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_P, Qt::NoModifier, u"p"_s);
    QApplication::sendEvent(m_list.get(), &event);
    QVERIFY(!event.isAccepted());
}

void NavigationListTest::settingTheCurrentOneIsSilent()
{
    QSignalSpy chosen(m_list.get(), &NavigationList::chosen);
    m_list->setCurrentEntry(People);
    QCOMPARE(m_list->currentEntry(), int(People));
    QVERIFY(m_list->selectionModel()->isSelected(m_list->model()->index(2, 0)));
    m_list->setCurrentEntry(-1);
    QVERIFY(!m_list->selectionModel()->hasSelection());
    QCOMPARE(m_list->currentEntry(), -1);
    QCOMPARE(chosen.count(), 0);
}

void NavigationListTest::saysWhatIsUnsavedAndHowMany()
{
    QCOMPARE(nameOf(1), u"Policy"_s);
    m_list->setUnsaved(Policy, true);
    QCOMPARE(nameOf(1), u"Policy, unsaved changes"_s);
    m_list->setUnsaved(Policy, false);
    QCOMPARE(nameOf(1), u"Policy"_s);
    m_list->setNumber(People, 240);
    QCOMPARE(nameOf(2), u"People, 240"_s);
}

void NavigationListTest::isAListForScreenReaders()
{
    m_list->setUnsaved(Policy, true);
    m_list->setCurrentEntry(Policy);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 4);
    QCOMPARE(list->child(1)->role(), QAccessible::ListItem);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Policy, unsaved changes"_s);
    QVERIFY(list->child(1)->state().selected);
    QVERIFY(!list->child(0)->state().selected);
}

void NavigationListTest::aScreenReaderChooses()
{
    QSignalSpy chosen(m_list.get(), &NavigationList::chosen);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list.get());
    const auto toggle = [list](int row) {
        list->child(row)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    };
    toggle(1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst().first().toInt(), int(Policy));
    // Where the program is says only the program.
    QCOMPARE(m_list->currentEntry(), int(SignIn));
    QVERIFY(list->child(0)->state().selected && !list->child(1)->state().selected);
    toggle(0);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(list->child(0)->state().selected);
    m_list->setCurrentEntry(-1);
    QCOMPARE(chosen.count(), 0);
    toggle(2);
    QCOMPARE(chosen.count(), 1);
}

void NavigationListTest::compactHasTooltips()
{
    const QModelIndex policy = m_list->model()->index(1, 0);
    QVERIFY(policy.data(Qt::ToolTipRole).toString().isEmpty());
    m_list->setUnsaved(Policy, true);
    m_list->setCompact(true);
    QCOMPARE(policy.data(Qt::ToolTipRole).toString(), u"Policy, unsaved changes"_s);
    QVERIFY(m_list->sizeHint().width() <= 64);
}

void NavigationListTest::isAsHighAsItsEntries()
{
    const int four = m_list->sizeHint().height();
    QVERIFY(four >= 4 * 36);
    m_list->setEntryVisible(People, false);
    QCOMPARE(m_list->sizeHint().height() * 4, four * 3);
}

QTEST_MAIN(NavigationListTest)

#include "NavigationListTest.moc"
