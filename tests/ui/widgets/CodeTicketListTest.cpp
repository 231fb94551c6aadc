// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CodeTicketList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CodeTicket.h"
#include "ui/widgets/TicketLegend.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

namespace {

const QList<CodeTicketList::Ticket> threeCodes{{u"k7Qm2x"_s, false}, {u"R4t-Zp"_s, true}, {u"3vNc_8"_s, false}};

QImage pictureOf(const CodeTicketList::Ticket &code, bool hidden)
{
    CodeTicket ticket(1);
    ticket.setCode(code.code, code.used);
    ticket.setHidden(hidden);
    ticket.resize(432, 56);
    return ticket.grab().toImage();
}

void showActive(QWidget &widget)
{
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

}  // namespace

class CodeTicketListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellsCodes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("spelled");
        QTest::newRow("letters and digits") << u"k7Qm2x"_s << u"small k, 7, capital Q, small m, 2, small x"_s;
        QTest::newRow("hyphen and underscore") << u"R-_p"_s << u"capital R, hyphen, underscore, small p"_s;
        QTest::newRow("look-alikes") << u"0Ol1I"_s << u"0, capital O, small l, 1, capital I"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void spellsCodes()
    {
        QFETCH(const QString, code);
        QTEST(CodeTicket::spelledOut(code), "spelled");
    }

    void isAListForScreenReaders()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list);
        QCOMPARE(accessible->role(), QAccessible::List);
        QCOMPARE(accessible->childCount(), 3);
        QAccessibleInterface *first = accessible->child(0);
        QCOMPARE(first->role(), QAccessible::ListItem);
        QCOMPARE(first->text(QAccessible::Name), u"Backup code 1, not used"_s);
        QCOMPARE(first->text(QAccessible::Description), u"small k, 7, capital Q, small m, 2, small x"_s);
        QCOMPARE(first->childCount(), 1);
        QCOMPARE(first->child(0)->text(QAccessible::Name), u"Copy backup code 1"_s);
        QCOMPARE(first->indexOfChild(first->child(0)), 0);
        QAccessibleInterface *second = accessible->child(1);
        QCOMPARE(second->text(QAccessible::Name), u"Backup code 2, used"_s);
        QCOMPARE(second->childCount(), 0);
    }

    void hiddenIsHiddenFromScreenReadersToo()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        list.setHidden(true);
        QAccessibleInterface *ticket = QAccessible::queryAccessibleInterface(list.ticketAt(0));
        QCOMPARE(ticket->text(QAccessible::Name), u"Backup code 1, not used"_s);
        QCOMPARE(ticket->text(QAccessible::Description), u"Hidden"_s);
        QCOMPARE(ticket->text(QAccessible::Value), QString());
    }

    void hiddenPictureTellsNothing_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("used");
        for (const bool used : {false, true}) {
            QTest::addRow("letters, %d", used) << u"wxLhBd"_s << used;
            QTest::addRow("digits, %d", used) << u"012345"_s << used;
            QTest::addRow("other length, %d", used) << u"abcdefgh"_s << used;
        }
    }

    void hiddenPictureTellsNothing()
    {
        QFETCH(const QString, code);
        QFETCH(const bool, used);
        const Theme theme(*qApp, Theme::Mode::Light);
        const QImage hidden = pictureOf({code, used}, true);
        QCOMPARE(hidden, pictureOf({u"k7Qm2x"_s, used}, true));
        QVERIFY(hidden != pictureOf({code, used}, false));
    }

    void pictureShowsDigitsAndUse()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        // 0 and O differ by more than their shape: the cell of a digit is shaded. A used one has no shaded cell.
        const QRgb shade = Theme::tokens().accentSoft.rgb();
        const auto shaded = [&shade](const QImage &image) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == shade;
            }
            return count;
        };
        QVERIFY(shaded(pictureOf({u"OOOOO0"_s, false}, false)) > 200);
        QCOMPARE(shaded(pictureOf({u"OOOOOO"_s, false}, false)), 0);
        QCOMPARE(shaded(pictureOf({u"000000"_s, true}, false)), 0);
    }

    void keysGoThroughTheList_data()
    {
        QTest::addColumn<QList<Qt::Key>>("keys");
        QTest::addColumn<int>("focused");
        QTest::newRow("down") << QList{Qt::Key_Down} << 1;
        QTest::newRow("down twice") << QList{Qt::Key_Down, Qt::Key_Down} << 2;
        QTest::newRow("stops at the end") << QList{Qt::Key_End, Qt::Key_Down} << 2;
        QTest::newRow("up") << QList{Qt::Key_Down, Qt::Key_Up} << 0;
        QTest::newRow("stops at the start") << QList{Qt::Key_Up} << 0;
        QTest::newRow("end") << QList{Qt::Key_End} << 2;
        QTest::newRow("home") << QList{Qt::Key_End, Qt::Key_Home} << 0;
    }

    void keysGoThroughTheList()
    {
        QFETCH(const QList<Qt::Key>, keys);
        QFETCH(const int, focused);
        CodeTicketList list;
        list.setCodes(threeCodes);
        showActive(list);
        list.ticketAt(0)->setFocus();
        for (const Qt::Key key : keys)
            QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(QApplication::focusWidget(), list.ticketAt(focused));
    }

    void copyingAsksForTheFocusedOne()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        showActive(list);
        const QSignalSpy asked(&list, &CodeTicketList::copyRequested);
        QTest::keyClick(list.ticketAt(2), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().at(0).toInt(), 2);
        QTest::mouseClick(list.ticketAt(0)->copyButton(), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(0).toInt(), 0);
    }

    void aUsedOneCannotBeCopied()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        showActive(list);
        const QSignalSpy asked(&list, &CodeTicketList::copyRequested);
        QVERIFY(!list.ticketAt(1)->copyButton()->isVisible());
        QTest::keyClick(list.ticketAt(1), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(asked.size(), 0);
    }

    void copyButtonIsNamedByNumber()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        QCOMPARE(list.ticketAt(2)->copyButton()->accessibleName(), u"Copy backup code 3"_s);
        list.showCopied(2);
        QCOMPARE(list.ticketAt(2)->copyButton()->toolTip(), u"Copied"_s);
        QCOMPARE(list.ticketAt(2)->copyButton()->accessibleName(), u"Copy backup code 3"_s);
    }

    void tabReachesOneTicket()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        showActive(list);
        list.ticketAt(2)->setFocus();
        for (int index = 0; index < list.count(); ++index)
            QCOMPARE(bool(list.ticketAt(index)->focusPolicy() & Qt::TabFocus), index == 2);
    }

    void newCodesKeepTheFocus()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        showActive(list);
        list.ticketAt(1)->setFocus();
        list.setCodes({{u"aaaaaa"_s, false}, {u"bbbbbb"_s, false}});
        QCOMPARE(list.count(), 2);
        QVERIFY(list.ticketAt(1)->hasFocus());
        QCOMPARE(list.ticketAt(1)->code(), u"bbbbbb"_s);
        QVERIFY(!list.ticketAt(1)->isUsed());
    }

    void clearTakesTheTicketsAway()
    {
        CodeTicketList list;
        list.setCodes(threeCodes);
        list.clear();
        QCOMPARE(list.count(), 0);
        list.setHidden(true);
        list.setCodes(threeCodes);
        QVERIFY(list.ticketAt(0)->isCodeHidden());
    }

    void legendWrapsAndIsRead()
    {
        TicketLegend legend;
        const QSize hint = legend.sizeHint();
        QCOMPARE(legend.heightForWidth(hint.width()), hint.height());
        QCOMPARE(legend.heightForWidth(hint.width() * 2 / 3), 2 * hint.height());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&legend);
        QCOMPARE(accessible->role(), QAccessible::StaticText);
        QCOMPARE(accessible->text(QAccessible::Name), u"Capitals and small letters differ. Shaded characters are digits."_s);
    }
};

QTEST_MAIN(CodeTicketListTest)
#include "CodeTicketListTest.moc"
