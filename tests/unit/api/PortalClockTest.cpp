// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/PortalClock.h"

#include <QTest>
#include <QTimeZone>

using namespace twofold::api;
using namespace Qt::StringLiterals;

class PortalClockTest : public QObject
{
    Q_OBJECT

private:
    // The portal is ahead by that much; its Date header loses the milliseconds.
    static void answer(PortalClock &clock, qint64 ahead, qint64 startsAt, qint64 roundTrip)
    {
        const auto sent = QDateTime::fromMSecsSinceEpoch(startsAt, QTimeZone::utc());
        const auto portal = (startsAt + roundTrip / 2 + ahead) / 1000 * 1000;
        clock.addAnswer(sent, sent.addMSecs(roundTrip), QDateTime::fromMSecsSinceEpoch(portal, QTimeZone::utc()));
    }

    static constexpr qint64 noon = 1'800'000'000'000;

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        PortalClock clock;
        QVERIFY(!clock.offset());
        answer(clock, 0, noon, 100);
        QVERIFY(clock.offset());
        clock.reset();
        QVERIFY(!clock.offset());
    }

    void measures_data()
    {
        QTest::addColumn<qint64>("ahead");
        QTest::addColumn<qint64>("roundTrip");
        QTest::newRow("same") << qint64(0) << qint64(40);
        QTest::newRow("this computer is behind") << qint64(95'000) << qint64(40);
        QTest::newRow("this computer is ahead") << qint64(-3'600'000) << qint64(40);
        QTest::newRow("slow line") << qint64(7'000) << qint64(6'000);
    }
    void measures()
    {
        QFETCH(qint64, ahead);
        QFETCH(qint64, roundTrip);
        PortalClock clock;
        for (int i = 0; i < 9; ++i)  // at all parts of a second
            answer(clock, ahead, noon + i * 10'111, roundTrip);
        QCOMPARE(clock.offset()->count(), ahead / 1000);
    }

    void oneStrayAnswerDoesNotMoveIt()
    {
        PortalClock clock;
        answer(clock, 0, noon + 400, 40);
        answer(clock, 900'000, noon + 1'400, 40);
        answer(clock, 0, noon + 2'400, 40);
        QCOMPARE(clock.offset()->count(), 0);
    }

    void followsAClockThatWasSet()
    {
        PortalClock clock;
        for (int i = 0; i < 20; ++i)
            answer(clock, 0, noon + 400 + i * 1000, 40);
        for (int i = 0; i < 2; ++i)
            answer(clock, 60'000, noon + 30'400 + i * 1000, 40);
        QCOMPARE(clock.offset()->count(), 60);
    }

    void leavesOutWhatCanNotBe_data()
    {
        QTest::addColumn<QDateTime>("sent");
        QTest::addColumn<QDateTime>("received");
        QTest::addColumn<QDateTime>("portal");
        const auto time = QDateTime::fromMSecsSinceEpoch(noon, QTimeZone::utc());
        QTest::newRow("no Date header") << time << time.addMSecs(40) << QDateTime();
        QTest::newRow("the clock was set back meanwhile") << time << time.addSecs(-5) << time;
    }
    void leavesOutWhatCanNotBe()
    {
        QFETCH(QDateTime, sent);
        QFETCH(QDateTime, received);
        QFETCH(QDateTime, portal);
        PortalClock clock;
        clock.addAnswer(sent, received, portal);
        QVERIFY(!clock.offset());
    }
};

QTEST_GUILESS_MAIN(PortalClockTest)
#include "PortalClockTest.moc"
