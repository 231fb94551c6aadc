// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NoticeBar.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace twofold::ui;
using namespace Qt::StringLiterals;

class NoticeBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void role_data();
    void role();
    void nameAndDescription();
    void buttonsWrap();
};

void NoticeBarTest::role_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QAccessible::Role>("role");
    QTest::newRow("info") << Tone::Info << QAccessible::Notification;
    QTest::newRow("ok") << Tone::Ok << QAccessible::Notification;
    QTest::newRow("warn") << Tone::Warn << QAccessible::Notification;
    QTest::newRow("bad") << Tone::Bad << QAccessible::AlertMessage;
}

void NoticeBarTest::role()
{
    QFETCH(Tone, tone);
    QFETCH(QAccessible::Role, role);
    NoticeBar notice(tone, u"Saving signs everyone out"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&notice)->role(), role);
    NoticeBar changed(Tone::Neutral, u"Saving signs everyone out"_s);
    changed.setTone(tone);
    QCOMPARE(QAccessible::queryAccessibleInterface(&changed)->role(), role);
}

void NoticeBarTest::nameAndDescription()
{
    NoticeBar notice(Tone::Warn, u"Saving signs everyone out"_s, u"Next sign-in needs a code."_s);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&notice);
    QCOMPARE(interface->text(QAccessible::Name), u"Saving signs everyone out"_s);
    QCOMPARE(interface->text(QAccessible::Description), u"Next sign-in needs a code."_s);
    notice.setMessage({}, u"Treat this picture like a password."_s);
    QCOMPARE(interface->text(QAccessible::Name), u"Treat this picture like a password."_s);
    QVERIFY(interface->text(QAccessible::Description).isEmpty());
    const auto labels = notice.findChildren<QLabel *>();
    QCOMPARE(labels.size(), 2);
    QVERIFY(labels[0]->isHidden());
    QVERIFY(!labels[1]->isHidden());
}

void NoticeBarTest::buttonsWrap()
{
    NoticeBar notice(Tone::Bad, u"That code was not accepted."_s);
    QPushButton *first = notice.addButton(u"Open clock settings"_s);
    QPushButton *second = notice.addButton(u"Check the clock again"_s);
    notice.show();
    notice.resize(600, notice.heightForWidth(600));
    QCOMPARE(second->y(), first->y());
    notice.resize(240, notice.heightForWidth(240));
    QVERIFY(second->y() > first->geometry().bottom());
    QVERIFY(notice.rect().contains(QRect(second->mapTo(&notice, QPoint()), second->size())));
}

QTEST_MAIN(NoticeBarTest)

#include "NoticeBarTest.moc"
