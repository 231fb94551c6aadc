// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/ReadRetry.h"

#include <QSignalSpy>
#include <QTest>

using namespace twofold;
using std::chrono::seconds;
using viewmodels::ReadRetry;
using Kind = Error::Kind;
using Stage = ReadRetry::Stage;

namespace {

struct Bench
{
    Bench() { retry.setOnHold(false); }

    /// Lets the pause begin and end, and says how many seconds it had.
    int pauseAfter(const Error &error)
    {
        retry.failed(error);
        const int pause = retry.state().secondsLeft;
        retry.tryNow();
        return pause;
    }

    ReadRetry retry;
    QSignalSpy due{&retry, &ReadRetry::due};
};

/// Seconds that take no time.
ReadRetry::Pace hurried(QList<seconds> pauses)
{
    return {.pauses = std::move(pauses), .second = std::chrono::milliseconds(0)};
}

/// For timers that take no time.
void letTimePass()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

}  // namespace

class ReadRetryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesGrowToAMinute()
    {
        Bench bench;
        QList<int> pauses;
        for (int i = 0; i < 6; ++i)
            pauses.append(bench.pauseAfter({.kind = Kind::Offline}));
        QCOMPARE(pauses, (QList<int>{5, 15, 30, 60, 60, 60}));
        QCOMPARE(bench.due.count(), 6);
    }

    void aSecondIsASecond() { QCOMPARE(ReadRetry::usualPace().second, seconds(1)); }

    void thePortalIsNotAskedBeforeItWantsToBe()
    {
        Bench bench;
        QCOMPARE(bench.pauseAfter({.kind = Kind::TooManyRequests, .httpStatus = 429, .retryAfter = seconds(90)}), 90);
        QCOMPARE(bench.pauseAfter({.kind = Kind::TooManyRequests, .httpStatus = 429}), 60);  // it does not say how long
        bench.retry.stop();
        QCOMPARE(bench.pauseAfter({.kind = Kind::Offline}), 5);
        // One that is over sooner than the own pause does not shorten it.
        QCOMPARE(bench.pauseAfter({.kind = Kind::ServerFault, .httpStatus = 503, .retryAfter = seconds(2)}), 15);
    }

    void countsDownAndReads()
    {
        Bench bench;
        bench.retry.setPace(hurried({seconds(3)}));
        QList<int> left;
        QObject::connect(&bench.retry, &ReadRetry::stateChanged, &bench.retry, [&] {
            if (bench.retry.state().stage == Stage::Waiting)
                left.append(bench.retry.state().secondsLeft);
        });
        bench.retry.failed({.kind = Kind::Offline});
        QTRY_COMPARE(bench.due.count(), 1);
        QCOMPARE(left, (QList<int>{3, 2, 1}));
        QCOMPARE(bench.retry.state().stage, Stage::Reading);
    }

    void aPauseIsBegunOnce()
    {
        Bench bench;
        bench.retry.failed({.kind = Kind::Offline});
        bench.retry.failed({.kind = Kind::Offline});
        QCOMPARE(bench.retry.state().secondsLeft, 5);
        bench.retry.tryNow();
        bench.retry.tryNow();
        QCOMPARE(bench.due.count(), 1);
        QCOMPARE(bench.pauseAfter({.kind = Kind::Offline}), 15);
    }

    void nothingIsReadOnceItIsStopped()
    {
        Bench bench;
        bench.retry.setPace(hurried({seconds(1), seconds(9)}));
        bench.retry.failed({.kind = Kind::Offline});
        bench.retry.stop();
        bench.retry.tryNow();
        letTimePass();
        QCOMPARE(bench.due.count(), 0);
        QCOMPARE(bench.retry.state().stage, Stage::Idle);
        // Later it begins anew.
        bench.retry.failed({.kind = Kind::Offline});
        QCOMPARE(bench.retry.state().secondsLeft, 1);
    }

    void nothingIsCountedDownWhileNobodyLooks()
    {
        ReadRetry retry;
        QSignalSpy due(&retry, &ReadRetry::due);
        retry.setPace(hurried({seconds(2)}));
        retry.failed({.kind = Kind::Offline});
        letTimePass();
        QCOMPARE(retry.state().secondsLeft, 2);
        retry.setOnHold(false);
        QTRY_COMPARE(due.count(), 1);
        // An answer that comes while nobody looks begins no count-down either.
        retry.setOnHold(true);
        retry.failed({.kind = Kind::Offline});
        letTimePass();
        QCOMPARE(retry.state().stage, Stage::Waiting);
        QCOMPARE(retry.state().secondsLeft, 2);
    }
};

QTEST_MAIN(ReadRetryTest)
#include "ReadRetryTest.moc"
