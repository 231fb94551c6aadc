// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NetworkList.h"

#include "ui/theme/Theme.h"
#include "ui/widgets/NetworkListDelegate.h"
#include "ui/widgets/NetworkListView.h"
#include "ui/widgets/NetworkRow.h"
#include "ui/widgets/NetworkRows.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

QList<NetworkList::Entry> threeEntries()
{
    return {
        {.address = u"10.0.0.0/8"_s, .meaning = u"Private network"_s},
        {.address = u"192.168.1.10"_s, .meaning = u"One address"_s},
        {.address = u"2001:db8::/64"_s,
         .meaning = u"IPv6 network"_s,
         .pill = u"New"_s,
         .tone = Tone::Warn,
         .fault = u"The portal reads it as a far wider one."_s,
         .repair = u"Save as a range"_s},
    };
}

QList<NetworkList::Entry> manyEntries(int count)
{
    QList<NetworkList::Entry> entries;
    for (int number = 0; number < count; ++number)
        entries.append({.address = u"10.0.%1.%2"_s.arg(number / 256).arg(number % 256), .meaning = u"One address"_s});
    return entries;
}

/// A list on the screen whose owner takes away what it is asked to.
struct Bench
{
    explicit Bench(const QList<NetworkList::Entry> &entries = threeEntries())
    {
        list.setEmptyText(u"No trusted networks"_s);
        list.setEntries(entries);
        list.resize(512, 400);
        QObject::connect(&list, &NetworkList::removeRequested, &list, [this](int index) {
            auto left = list.entries();
            left.removeAt(index);
            list.setEntries(left);
        });
        list.show();
        if (!QTest::qWaitForWindowActive(&list))
            qFatal("no active window");
    }

    NetworkRows *rows() const { return list.findChild<NetworkRows *>(); }
    NetworkRow *row(int index) const { return rows()->rowAt(index); }
    NetworkListView *view() const { return list.findChild<NetworkListView *>(); }
    QLineEdit *field() const { return list.findChild<QLineEdit *>(u"networkField"_s); }
    QPushButton *button(const QString &name) const { return list.findChild<QPushButton *>(name); }
    QLabel *message() const { return list.findChild<QLabel *>(u"addMessageLabel"_s); }
    QStringList addresses() const
    {
        QStringList texts;
        for (const auto &entry : list.entries())
            texts += entry.address;
        return texts;
    }

    NetworkList list;
};

}  // namespace

class NetworkListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAListForScreenReaders()
    {
        const Bench at;
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(at.rows());
        QCOMPARE(rows->role(), QAccessible::List);
        QCOMPARE(rows->childCount(), 3);
        QCOMPARE(rows->child(0)->role(), QAccessible::ListItem);
        QCOMPARE(rows->child(0)->text(QAccessible::Name), u"10.0.0.0/8, Private network"_s);
        QCOMPARE(rows->child(2)->text(QAccessible::Name),
                 u"2001:db8::/64, IPv6 network, New. The portal reads it as a far wider one."_s);
        QCOMPARE(at.row(1)->findChild<QPushButton *>(u"removeButton"_s)->accessibleName(), u"Remove 192.168.1.10"_s);
    }

    void hitAreasAreLargeEnough()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        const Bench at;
        for (int index = 0; index < 3; ++index) {
            const QSize size = at.row(index)->findChild<QPushButton *>(u"removeButton"_s)->size();
            QVERIFY(size.width() >= 28 && size.height() >= 28);
            QVERIFY(at.row(index)->height() >= 36);
        }
    }

    void clicksAskForTheRow()
    {
        NetworkList list;
        list.setEntries(threeEntries());
        list.show();
        const QSignalSpy removed(&list, &NetworkList::removeRequested);
        const QSignalSpy repaired(&list, &NetworkList::repairRequested);
        auto *rows = list.findChild<NetworkRows *>();
        QTest::mouseClick(rows->rowAt(1)->findChild<QPushButton *>(u"removeButton"_s), Qt::LeftButton);
        QCOMPARE(removed.last().at(0).toInt(), 1);
        QTest::mouseClick(rows->rowAt(2)->findChild<QPushButton *>(u"repairButton"_s), Qt::LeftButton);
        QCOMPARE(repaired.last().at(0).toInt(), 2);
        QVERIFY(!rows->rowAt(0)->findChild<QPushButton *>(u"repairButton"_s)->isVisible());
        QCOMPARE(list.entries(), threeEntries());  // it takes nothing away by itself
    }

    void removingKeepsTheFocus_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("focused");
        QTest::addColumn<QString>("address");
        QTest::newRow("first") << 0 << 0 << u"192.168.1.10"_s;
        QTest::newRow("middle") << 1 << 1 << u"2001:db8::/64"_s;
        QTest::newRow("last") << 2 << 1 << u"192.168.1.10"_s;
    }

    void removingKeepsTheFocus()
    {
        QFETCH(const int, from);
        QFETCH(const int, focused);
        const Bench at;
        at.row(from)->setFocus();
        QTest::keyClick(at.row(from), Qt::Key_Delete);
        QCOMPARE(QApplication::focusWidget(), at.row(focused));
        QTEST(at.row(focused)->entry().address, "address");
    }

    void removingAllByKeysEndsInTheField()
    {
        const Bench at;
        at.row(0)->setFocus();
        for (int left = 3; left > 0; --left)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(at.list.entries().isEmpty());
        QCOMPARE(QApplication::focusWidget(), at.field());
        QVERIFY(!at.button(u"exportButton"_s)->isEnabled());
    }

    void removingByTheButtonKeepsTheFocus()
    {
        const Bench at;
        at.row(2)->setFocus();
        auto *remove = at.row(2)->findChild<QPushButton *>(u"removeButton"_s);
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(at.list.entries().size(), 2);
        QVERIFY(at.rows()->hasFocusInside());
    }

    void keysGoThroughTheRows()
    {
        const Bench at;
        at.row(0)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(at.row(1)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QVERIFY(at.row(2)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(at.row(2)->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QVERIFY(at.row(0)->hasFocus());
        // Tab goes to this row's button and then out of the rows, not to the next row.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), at.row(0)->findChild<QPushButton *>(u"removeButton"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), at.field());
    }

    void adding()
    {
        const Bench at;
        const QSignalSpy settled(&at.list, &NetworkList::addTextSettled);
        const QSignalSpy added(&at.list, &NetworkList::addRequested);
        QVERIFY(!at.button(u"addButton"_s)->isEnabled());
        QTest::keyClicks(at.field(), u"10.1.0.0/16"_s);
        QCOMPARE(at.list.addText(), u"10.1.0.0/16"_s);
        QVERIFY(at.button(u"addButton"_s)->isEnabled());
        QTest::keyClick(at.field(), Qt::Key_Return);
        QCOMPARE(settled.size(), 1);
        QCOMPARE(added.size(), 1);
        QCOMPARE(added.last().at(0).toString(), u"10.1.0.0/16"_s);
        QTest::mouseClick(at.button(u"addButton"_s), Qt::LeftButton);
        QCOMPARE(added.size(), 2);
    }

    void blanksAreNothingToAdd()
    {
        const Bench at;
        const QSignalSpy added(&at.list, &NetworkList::addRequested);
        QTest::keyClicks(at.field(), u"   "_s);
        QVERIFY(!at.button(u"addButton"_s)->isEnabled());
        QTest::keyClick(at.field(), Qt::Key_Return);
        QCOMPARE(added.size(), 0);
    }

    void aTextThatRestsIsChecked()
    {
        const Bench at;
        const QSignalSpy edited(&at.list, &NetworkList::textEdited);
        const QSignalSpy settled(&at.list, &NetworkList::addTextSettled);
        QTest::keyClicks(at.field(), u"172"_s);
        QCOMPARE(edited.size(), 3);
        QCOMPARE(settled.size(), 0);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled.last().at(0).toString(), u"172"_s);
    }

    void anErrorClosesTheButtonUntilTheNextEdit()
    {
        Bench at;
        const QSignalSpy added(&at.list, &NetworkList::addRequested);
        const auto sentence = u"An IPv4 network ends in a number from /0 to /32."_s;
        QObject::connect(&at.list, &NetworkList::addTextSettled, &at.list, [&at, sentence] { at.list.setAddError(sentence); });
        QTest::keyClicks(at.field(), u"172.16.0.0/33"_s);
        QTest::keyClick(at.field(), Qt::Key_Return);
        QCOMPARE(added.size(), 0);
        QVERIFY(at.message()->isVisible());
        QCOMPARE(at.message()->text(), sentence);
        QCOMPARE(at.field()->accessibleDescription(), sentence);
        QVERIFY(at.field()->property("error").toBool());
        QVERIFY(!at.button(u"addButton"_s)->isEnabled());
        QTest::keyClick(at.field(), Qt::Key_Backspace);
        QVERIFY(!at.message()->isVisible());
        QVERIFY(!at.field()->property("error").toBool());
        QVERIFY(at.button(u"addButton"_s)->isEnabled());
    }

    void aHintIsNoError()
    {
        Bench at;
        QTest::keyClicks(at.field(), u"10.0.0.7/8"_s);
        at.list.setAddHint(u"Is saved as 10.0.0.0/8"_s);
        QVERIFY(at.message()->isVisible());
        QVERIFY(!at.field()->property("error").toBool());
        QVERIFY(at.button(u"addButton"_s)->isEnabled());
        at.list.setAddText({});
        QVERIFY(!at.message()->isVisible());
        QVERIFY(!at.button(u"addButton"_s)->isEnabled());
    }

    void pasting_data()
    {
        QTest::addColumn<QString>("clipboard");
        QTest::addColumn<QString>("inField");
        QTest::addColumn<bool>("isHandedOn");
        QTest::newRow("one line") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s << false;
        QTest::newRow("one line with its end") << u" 10.0.0.0/8\r\n"_s << u"10.0.0.0/8"_s << false;
        QTest::newRow("two lines") << u"10.0.0.0/8\n10.1.2.3"_s << QString() << true;
        QTest::newRow("old line ends") << u"10.0.0.0/8\r10.1.2.3"_s << QString() << true;
        QTest::newRow("nothing") << QString() << QString() << false;
    }

    void pasting()
    {
        QFETCH(const QString, clipboard);
        QFETCH(const bool, isHandedOn);
        const Bench at;
        const QSignalSpy pasted(&at.list, &NetworkList::pasteRequested);
        QGuiApplication::clipboard()->setText(clipboard);
        QTest::keyClick(at.field(), Qt::Key_V, Qt::ControlModifier);
        QTEST(at.list.addText(), "inField");
        QCOMPARE(pasted.size(), isHandedOn ? 1 : 0);
        if (isHandedOn)
            QCOMPARE(pasted.last().at(0).toString(), clipboard);
    }

    void linesThatComeAnotherWayDoNotStay()
    {
        const Bench at;
        const QSignalSpy pasted(&at.list, &NetworkList::pasteRequested);
        Q_EMIT at.field()->textEdited(u"10.0.0.1\n10.0.0.2"_s);
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(at.list.addText(), QString());
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
        QTest::keyClicks(at.field(), u"10"_s);
        QVERIFY(takesUndo());
    }

    void filesAreAskedFor()
    {
        const Bench at;
        const QSignalSpy importing(&at.list, &NetworkList::importRequested);
        const QSignalSpy exporting(&at.list, &NetworkList::exportRequested);
        QTest::mouseClick(at.button(u"importButton"_s), Qt::LeftButton);
        QTest::mouseClick(at.button(u"exportButton"_s), Qt::LeftButton);
        QCOMPARE(importing.size(), 1);
        QCOMPARE(exporting.size(), 1);
    }

    void aLongListIsShownOnDemand()
    {
        Bench at(manyEntries(10'000));
        QCOMPARE(at.rows()->count(), NetworkList::shortLength);
        QVERIFY(!at.view()->isVisible());
        QCOMPARE(at.button(u"showAllButton"_s)->text(), u"Show all 10,000"_s);
        at.button(u"showAllButton"_s)->click();
        QVERIFY(at.view()->isVisible());
        QVERIFY(!at.rows()->isVisible());
        QCOMPARE(at.view()->model()->rowCount(), 10'000);
        QVERIFY(at.view()->hasFocus());
        QCOMPARE(QAccessible::queryAccessibleInterface(at.view())->role(), QAccessible::List);
        const QModelIndex index = at.view()->model()->index(9'999, 0);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), u"10.0.39.15, One address"_s);

        at.view()->setCurrentIndex(index);
        QTest::keyClick(at.view(), Qt::Key_Delete);
        QCOMPARE(at.list.entries().size(), 9'999);
        QCOMPARE(at.view()->currentIndex().row(), 9'998);
        QVERIFY(at.view()->hasFocus());
        at.button(u"showAllButton"_s)->click();
        QVERIFY(at.rows()->isVisible());
        QVERIFY(at.rows()->hasFocusInside());
    }

    void aLongListThatBecomesShortIsRowsAgain()
    {
        Bench at(manyEntries(NetworkList::shortLength + 1));
        at.button(u"showAllButton"_s)->click();
        QTest::keyClick(at.view(), Qt::Key_Delete);
        QVERIFY(!at.view()->isVisible());
        QCOMPARE(at.rows()->count(), NetworkList::shortLength);
        QVERIFY(at.rows()->hasFocusInside());
    }

    void clicksInTheLongList()
    {
        auto entries = manyEntries(60);
        entries[1] = threeEntries().last();
        Bench at(entries);
        at.button(u"showAllButton"_s)->click();
        const QSignalSpy removed(&at.list, &NetworkList::removeRequested);
        const QSignalSpy repaired(&at.list, &NetworkList::repairRequested);
        const auto rowRect = [&at](int row) { return at.view()->visualRect(at.view()->model()->index(row, 0)); };
        const auto click = [&at](const QRect &place) {
            QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {}, place.center());
        };
        click(NetworkListDelegate::repairRect(rowRect(1), Qt::LeftToRight, entries.at(1)));
        QCOMPARE(repaired.last().at(0).toInt(), 1);
        at.view()->setCurrentIndex(at.view()->model()->index(1, 0));
        QTest::keyClick(at.view(), Qt::Key_Return);
        QCOMPARE(repaired.size(), 2);
        QCOMPARE(removed.size(), 0);
        click(NetworkListDelegate::removeRect(rowRect(2), Qt::LeftToRight));
        QCOMPARE(removed.last().at(0).toInt(), 2);
    }

    void tenThousandDoNotFreeze()
    {
        const auto widgetsOf = [](const Bench &at) { return at.list.findChildren<QWidget *>().size(); };
        Bench few(manyEntries(NetworkList::shortLength + 1));
        few.button(u"showAllButton"_s)->click();
        Bench at(manyEntries(10'000));
        at.button(u"showAllButton"_s)->click();
        QCOMPARE(widgetsOf(at), widgetsOf(few));  // and not one for each

        auto entries = at.list.entries();
        entries.removeFirst();
        const QSignalSpy renewed(at.view()->model(), &QAbstractItemModel::modelReset);
        const QSignalSpy changed(at.view()->model(), &QAbstractItemModel::rowsRemoved);
        at.list.setEntries(entries);
        QCoreApplication::processEvents();
        QCOMPARE(renewed.size() + changed.size(), 1);
        QCOMPARE(widgetsOf(at), widgetsOf(few));
    }

    void longAddressesStandAboveTheirMeaning()
    {
        auto entries = threeEntries();
        entries[1].address = u"2001:db8:1111:2222:3333:4444:5555:0 - 2001:db8:1111:2222:3333:4444:5555:ffff"_s;
        Bench at(entries);
        const auto labels = [&at](int row) { return at.row(row)->findChildren<QLabel *>(); };
        QCOMPARE(labels(0).at(0)->y(), labels(0).at(1)->y());
        QVERIFY(labels(1).at(1)->y() > labels(1).at(0)->y());
        QCOMPARE(labels(0).at(1)->x(), labels(2).at(1)->x());
    }

    void mirrorsButTheAddresses()
    {
        Bench at;
        at.list.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(at.row(0)->findChild<QPushButton *>(u"removeButton"_s)->x()
                    < at.row(0)->findChildren<QLabel *>().first()->x());
        QCOMPARE(at.field()->layoutDirection(), Qt::LeftToRight);
    }
};

QTEST_MAIN(NetworkListTest)
#include "NetworkListTest.moc"
