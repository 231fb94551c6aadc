// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BodyScrollArea.h"

#include <QAccessible>
#include <QTest>

using namespace twofold::ui;

class BodyScrollAreaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScrollBarThatGoesLeavesTheCountOfChildrenAlone()
    {
        auto *content = new QWidget;
        BodyScrollArea area(content);
        area.resize(200, 100);
        content->setMinimumHeight(400);
        area.show();
        auto *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        const auto count = interface->childCount();
        QVERIFY(hasContent(*interface, content));

        content->setMinimumHeight(50);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(interface->childCount(), count);
        for (int index = 0; index < count; ++index)
            QVERIFY(interface->child(index));
        QVERIFY(!interface->child(count));
        QVERIFY(hasContent(*interface, content));
    }

private:
    static bool hasContent(QAccessibleInterface &area, QWidget *content)
    {
        for (int index = 0; index < area.childCount(); ++index) {
            const auto *child = area.child(index);
            if (child->childCount() > 0 && child->child(0)->object() == content)
                return true;
        }
        return false;
    }
};

QTEST_MAIN(BodyScrollAreaTest)
#include "BodyScrollAreaTest.moc"
