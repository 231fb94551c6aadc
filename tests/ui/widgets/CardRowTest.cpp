// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CardRow.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/StatusPill.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class CardRowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clickInside();
    void releaseOutsideIsNoClick();
    void keysPress_data();
    void keysPress();
    void plainRowIsNoButton();
    void disabledRowIsNotPressed();
    void nameHoldsEverything();
    void screenReaderCanPress();
    void ringIsForTheKeyboardOnly();
    void cardSplitsShownRowsOnly();
    void clearedCardIsEmpty();
    void trailingIsReplaced();
    void trailingComesBelowWhereThereIsNoRoom();

private:
    std::unique_ptr<Card> m_card;
    CardRow *m_row = nullptr;
};

void CardRowTest::init()
{
    m_card = std::make_unique<Card>();
    m_row = new CardRow(Icon::Envelope, u"Email and password"_s, u"The sign-in you use on the portal’s web page"_s);
    m_row->setClickable(true);
    m_card->addRow(m_row);
    m_card->resize(480, 60);
    m_card->show();
    m_card->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void CardRowTest::clickInside()
{
    QSignalSpy clicked(m_row, &CardRow::clicked);
    QTest::mouseClick(m_row, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    // On its words too.
    QTest::mouseClick(m_row->findChild<QLabel *>(), Qt::LeftButton);
    QCOMPARE(clicked.count(), 2);
    QTest::mouseClick(m_row, Qt::RightButton);
    QCOMPARE(clicked.count(), 2);
}

void CardRowTest::releaseOutsideIsNoClick()
{
    QSignalSpy clicked(m_row, &CardRow::clicked);
    QTest::mousePress(m_row, Qt::LeftButton);
    QTest::mouseRelease(m_row, Qt::LeftButton, {}, QPoint(-20, -20));
    QCOMPARE(clicked.count(), 0);
}

void CardRowTest::keysPress_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("clicks");
    QTest::newRow("space") << Qt::Key_Space << 1;
    QTest::newRow("return") << Qt::Key_Return << 1;
    QTest::newRow("enter") << Qt::Key_Enter << 1;
    QTest::newRow("letter") << Qt::Key_A << 0;
}

void CardRowTest::keysPress()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, clicks);
    QSignalSpy clicked(m_row, &CardRow::clicked);
    m_row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_row, key);
    QCOMPARE(clicked.count(), clicks);
}

void CardRowTest::plainRowIsNoButton()
{
    m_row->setClickable(false);
    QSignalSpy clicked(m_row, &CardRow::clicked);
    QTest::mouseClick(m_row, Qt::LeftButton);
    QTest::keyClick(m_row, Qt::Key_Return);
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(m_row->focusPolicy(), Qt::NoFocus);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_row)->role(), QAccessible::Grouping);
}

void CardRowTest::disabledRowIsNotPressed()
{
    m_row->setEnabled(false);
    QSignalSpy clicked(m_row, &CardRow::clicked);
    QTest::mouseClick(m_row, Qt::LeftButton);
    QTest::keyClick(m_row, Qt::Key_Return);
    QCOMPARE(clicked.count(), 0);
}

void CardRowTest::nameHoldsEverything()
{
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m_row);
    QCOMPARE(row->role(), QAccessible::Button);
    QCOMPARE(row->text(QAccessible::Name), u"Email and password. The sign-in you use on the portal’s web page"_s);
    m_row->setDescription({});
    QCOMPARE(row->text(QAccessible::Name), u"Email and password"_s);
    m_row->setPill(Icon::None, u"Used last time"_s);
    QCOMPARE(row->text(QAccessible::Name), u"Email and password. Used last time"_s);
    m_row->setTitle(u"API key"_s);
    QCOMPARE(row->text(QAccessible::Name), u"API key. Used last time"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(m_card.get())->role(), QAccessible::Grouping);
}

void CardRowTest::screenReaderCanPress()
{
    QSignalSpy clicked(m_row, &CardRow::clicked);
    QAccessibleInterface *row = QAccessible::queryAccessibleInterface(m_row);
    QVERIFY(row->actionInterface());
    QVERIFY(row->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.count(), 1);
}

void CardRowTest::ringIsForTheKeyboardOnly()
{
    m_row->clearFocus();
    const QImage plain = m_row->grab().toImage();
    m_row->setFocus(Qt::TabFocusReason);
    const QImage ringed = m_row->grab().toImage();
    QVERIFY(plain != ringed);
    m_row->clearFocus();
    m_row->setFocus(Qt::MouseFocusReason);
    QCOMPARE(m_row->grab().toImage(), plain);
    QTest::keyClick(m_row, Qt::Key_A);
    QCOMPARE(m_row->grab().toImage(), ringed);
}

void CardRowTest::cardSplitsShownRowsOnly()
{
    auto *second = new CardRow(Icon::Key, u"API key"_s);
    m_card->addRow(second);
    second->show();
    QCOMPARE(m_card->rowCount(), 2);
    const int both = m_card->sizeHint().height();
    second->hide();
    QCOMPARE(m_card->sizeHint().height(), both - second->sizeHint().expandedTo(second->minimumSize()).height() - 1);
    QVERIFY(m_row->minimumHeight() >= 48);
    // The corners of the fill are as round as the card's.
    QVERIFY(!Card::fillShape(m_row).contains(QPointF(0, 0)));
    QVERIFY(Card::fillShape(m_row).contains(QPointF(m_row->rect().center())));
}

void CardRowTest::clearedCardIsEmpty()
{
    QPointer<CardRow> row = m_row;
    connect(m_row, &CardRow::clicked, m_card.get(), &Card::clear);
    QTest::mouseClick(m_row, Qt::LeftButton);
    QCOMPARE(m_card->rowCount(), 0);
    QTRY_VERIFY(!row);
}

void CardRowTest::trailingIsReplaced()
{
    QPointer<QPushButton> first = new QPushButton(u"Show codes"_s);
    m_row->setTrailing(first);
    m_row->setTrailing(new StatusPill(Icon::Check, u"Set up"_s, Tone::Ok));
    QVERIFY(!first);
}

void CardRowTest::trailingComesBelowWhereThereIsNoRoom()
{
    auto *button = new QPushButton(u"Sign out of every other place"_s);
    m_row->setTrailing(button);
    auto *title = m_row->findChild<QLabel *>();
    m_card->resize(700, 80);
    QTRY_VERIFY(button->x() > title->geometry().right());
    m_card->resize(button->sizeHint().width() + 120, 160);
    QTRY_VERIFY(button->y() > title->geometry().bottom());
    QTRY_VERIFY(button->width() >= button->sizeHint().width());
    QTRY_VERIFY(m_row->rect().contains(button->geometry()));
    m_card->resize(700, 160);
    QTRY_VERIFY(button->x() > title->geometry().right());
}

QTEST_MAIN(CardRowTest)

#include "CardRowTest.moc"
