// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BarLayout.h"

#include "ui/widgets/BottomBar.h"
#include "ui/widgets/UnsavedBar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class BarLayoutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wideIsOneLine();
    void narrowIsStacked();
    void rightToLeftIsMirrored();
    void hiddenOnesTakeNoRoom();
    void unsavedBarCountsAndAsks();
    void unsavedBarLeavesKindsOutWhenNarrow();

private:
    struct Bar
    {
        BottomBar bar;
        QPushButton *later = new QPushButton(u"Set up later"_s);
        QPushButton *back = new QPushButton(u"Back"_s);
        QPushButton *next = new QPushButton(u"Next: confirm"_s);

        explicit Bar(int width)
        {
            bar.addLeading(later);
            bar.addTrailing(back);
            bar.addTrailing(next);
            resize(width);
            bar.show();
        }

        void resize(int width)
        {
            bar.resize(width, 56);
            bar.resize(width, qMax(56, bar.heightForWidth(width)));
        }
    };
};

void BarLayoutTest::wideIsOneLine()
{
    Bar it(800);
    QCOMPARE(it.bar.height(), 56);
    QCOMPARE(it.later->x(), 32);
    QVERIFY(it.back->x() > it.later->geometry().right());
    QVERIFY(it.next->x() > it.back->geometry().right());
    QCOMPARE(it.next->geometry().right(), 800 - 32 - 1);
    QCOMPARE(it.next->geometry().center().y(), it.later->geometry().center().y());
}

void BarLayoutTest::narrowIsStacked()
{
    Bar it(800);
    const int trailing = it.back->width() + 8 + it.next->width();
    it.resize(trailing + 48);
    QVERIFY(it.back->y() > it.later->geometry().bottom());
    QCOMPARE(it.next->y(), it.back->y());

    it.resize(trailing + 20);
    QVERIFY(it.next->y() > it.back->geometry().bottom());
    QVERIFY(it.bar.height() >= it.next->geometry().bottom());
    // A button is never cut off.
    QVERIFY(it.next->width() >= it.next->sizeHint().width());
}

void BarLayoutTest::rightToLeftIsMirrored()
{
    Bar it(800);
    const QRect before = it.next->geometry();
    it.bar.setLayoutDirection(Qt::RightToLeft);
    it.bar.layout()->activate();
    it.resize(801);
    it.resize(800);
    QCOMPARE(it.next->x(), 32);
    QCOMPARE(it.next->width(), before.width());
    QCOMPARE(it.later->geometry().right(), 800 - 32 - 1);
}

void BarLayoutTest::hiddenOnesTakeNoRoom()
{
    Bar it(800);
    const int before = it.bar.sizeHint().width();
    it.back->hide();
    QCOMPARE(it.bar.sizeHint().width(), before - it.back->width() - 8);
}

void BarLayoutTest::unsavedBarCountsAndAsks()
{
    UnsavedBar bar;
    bar.setChanges(3, {u"Method"_s, u"1 network"_s});
    bar.show();
    QVERIFY(bar.accessibleName().contains(u'3'));
    QSignalSpy discard(&bar, &UnsavedBar::discardRequested);
    QSignalSpy review(&bar, &UnsavedBar::reviewRequested);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"discardButton"_s), Qt::LeftButton);
    QCOMPARE(discard.count(), 1);
    QCOMPARE(review.count(), 0);
    bar.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    QTest::keySequence(&bar, QKeySequence(QKeySequence::Save));
    QTRY_COMPARE(review.count(), 1);
    bar.setBusy(true);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"reviewButton"_s), Qt::LeftButton);
    QCOMPARE(review.count(), 1);
}

void BarLayoutTest::unsavedBarLeavesKindsOutWhenNarrow()
{
    UnsavedBar bar;
    bar.setChanges(1, {u"Method"_s});
    bar.resize(900, 56);
    bar.show();
    QLabel *kinds = nullptr;
    for (QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->text() == "Method"_L1)
            kinds = label;
    }
    QVERIFY(kinds);
    QVERIFY(kinds->isVisible());
    bar.resize(600, 56);
    QVERIFY(!kinds->isVisible());
}

QTEST_MAIN(BarLayoutTest)

#include "BarLayoutTest.moc"
