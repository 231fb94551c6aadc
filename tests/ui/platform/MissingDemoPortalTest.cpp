// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/DemoPortal.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twofold::ui;

/// Lies in a folder of its own, where there is no demo portal beside it.
class MissingDemoPortalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_emptyDir.isValid());
        qputenv("PATH", m_emptyDir.path().toUtf8());
    }

    void saysWhyItCannotStart()
    {
        DemoPortal portal;
        QSignalSpy ready(&portal, &DemoPortal::ready);
        QSignalSpy failed(&portal, &DemoPortal::couldNotStart);
        for (int time = 1; time <= 2; ++time) {
            portal.start();
            QTRY_COMPARE(failed.count(), time);
            QVERIFY(!failed.last().first().toString().isEmpty());
            QVERIFY(!portal.isRunning());
        }
        QCOMPARE(ready.count(), 0);
        QVERIFY(portal.accounts().isEmpty());
    }

private:
    QTemporaryDir m_emptyDir;
};

QTEST_GUILESS_MAIN(MissingDemoPortalTest)
#include "MissingDemoPortalTest.moc"
