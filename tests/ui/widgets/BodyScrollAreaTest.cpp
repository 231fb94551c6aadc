// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyScrollArea.h"

#include <QAccessible>
#include <QTest>

using namespace twofold::ui;

class BodyScrollAreaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScrollBarThatIsGoneIsNothingToScreenReaders()
    {
        auto *content = new QWidget;
        BodyScrollArea area(content);
        area.resize(200, 100);
        content->setMinimumHeight(400);
        area.show();
        auto *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        QCOMPARE(interface->childCount(), 2);
        const int bar = 1;
        QVERIFY(interface->child(bar));

        content->setMinimumHeight(50);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(interface->childCount(), 1);
        QVERIFY(!interface->child(bar));
        QCOMPARE(interface->child(0)->object(), area.viewport());
        QCOMPARE(interface->child(0)->child(0)->object(), content);
    }
};

QTEST_MAIN(BodyScrollAreaTest)
#include "BodyScrollAreaTest.moc"
