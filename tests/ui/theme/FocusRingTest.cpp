// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/FocusRing.h"

#include "ui/theme/Theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace twofold::ui;

class FocusRingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysWhenTheThemeChanges()
    {
        Theme theme(*qobject_cast<QApplication *>(qApp), Theme::Mode::Light);
        QWidget window;
        auto *button = new QPushButton;
        (new QVBoxLayout(&window))->addWidget(button);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus(Qt::TabFocusReason);
        const auto *ring = window.findChild<FocusRing *>();
        QVERIFY(ring);
        QTRY_VERIFY(ring->isVisible());
        theme.setMode(Theme::Mode::Dark);
        QCoreApplication::processEvents();
        QVERIFY(ring->isVisible());
        QCOMPARE(ring->widget(), button);
    }
};

QTEST_MAIN(FocusRingTest)
#include "FocusRingTest.moc"
