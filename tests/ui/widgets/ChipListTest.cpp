// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ChipList.h"

#include "ui/widgets/Avatar.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/StatusPill.h"

#include <QAccessible>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class ChipListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAListForScreenReaders();
    void goesOnInTheNextLine();
    void startsAtTheRightInRightToLeft();
    void entriesAreReplaced();
    void initials_data();
    void initials();
    void pillIsAText();
    void segmentsAreSaid();
};

namespace {

QList<ChipList::Entry> entries()
{
    return {{Chip::Kind::Person, u"Ada Moreau"_s}, {Chip::Kind::Group, u"Finance"_s, 18}, {Chip::Kind::Group, u"Board"_s}};
}

}  // namespace

void ChipListTest::isAListForScreenReaders()
{
    ChipList list;
    list.setEntries(entries());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&list);
    QCOMPARE(interface->role(), QAccessible::List);
    QCOMPARE(interface->childCount(), 3);
    QCOMPARE(interface->child(0)->role(), QAccessible::ListItem);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), u"Ada Moreau"_s);
    const QString finance = interface->child(1)->text(QAccessible::Name);
    QVERIFY(finance.startsWith(u"Finance, group, 18 "_s));
    QCOMPARE(interface->child(2)->text(QAccessible::Name), u"Board, group"_s);
}

void ChipListTest::goesOnInTheNextLine()
{
    ChipList list;
    list.setEntries(entries());
    QCOMPARE(list.heightForWidth(1000), 28);
    QCOMPARE(list.heightForWidth(150), 3 * 28 + 2 * 8);
    list.resize(1000, 28);
    list.show();
    const auto chips = list.findChildren<Chip *>();
    QCOMPARE(chips[0]->x(), 0);
    QCOMPARE(chips[1]->x(), chips[0]->width() + 8);
}

void ChipListTest::startsAtTheRightInRightToLeft()
{
    ChipList list;
    list.setLayoutDirection(Qt::RightToLeft);
    list.setEntries(entries());
    list.resize(1000, 28);
    list.show();
    const auto chips = list.findChildren<Chip *>();
    QCOMPARE(chips[0]->geometry().right(), 999);
    QVERIFY(chips[1]->geometry().right() < chips[0]->x());
}

void ChipListTest::entriesAreReplaced()
{
    ChipList list;
    list.setEntries(entries());
    QCOMPARE(list.count(), 3);
    list.setEntries({});
    QCOMPARE(list.count(), 0);
    QCOMPARE(list.findChildren<Chip *>().size(), 0);
}

void ChipListTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("tile");
    QTest::newRow("two words") << u"Ada Moreau"_s << u"AM"_s << u"A"_s;
    QTest::newRow("three words") << u"Beatriz Carvalho Nunes"_s << u"BN"_s << u"B"_s;
    QTest::newRow("one word") << u"harbour.example"_s << u"H"_s << u"H"_s;
    QTest::newRow("small letters") << u"noor van dijk"_s << u"ND"_s << u"N"_s;
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("blanks") << u"  "_s << QString() << QString();
    QTest::newRow("beyond the first plane") << u"\U00020000\U00020001"_s << u"\U00020000"_s << u"\U00020000"_s;
    QTest::newRow("combining mark") << u"a\u0301da"_s << u"A\u0301"_s << u"A\u0301"_s;
}

void ChipListTest::initials()
{
    QFETCH(QString, name);
    QTEST(Avatar::initialsOf(name, Avatar::Shape::Round), "round");
    QTEST(Avatar::initialsOf(name, Avatar::Shape::Tile), "tile");
}

void ChipListTest::pillIsAText()
{
    StatusPill pill(Icon::Check, u"Set up"_s, Tone::Ok);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&pill);
    QCOMPARE(interface->role(), QAccessible::StaticText);
    QCOMPARE(interface->text(QAccessible::Name), u"Set up"_s);
    QCOMPARE(pill.focusPolicy(), Qt::NoFocus);
    QVERIFY(pill.sizeHint().height() >= 22);
    pill.setContent(Icon::Clock, u"Not set up"_s, Tone::Warn);
    QCOMPARE(interface->text(QAccessible::Name), u"Not set up"_s);
}

void ChipListTest::segmentsAreSaid()
{
    SegmentBar bar;
    bar.resize(200, 6);
    bar.setCounts(4, 5);
    QCOMPARE(bar.accessibleName(), u"4 of 5 left"_s);
    const QImage four = bar.grab().toImage();
    bar.setCounts(3, 5);
    QVERIFY(bar.grab().toImage() != four);
}

QTEST_MAIN(ChipListTest)

#include "ChipListTest.moc"
