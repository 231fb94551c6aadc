// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Async.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <optional>

namespace twofold {

using namespace Qt::StringLiterals;

class AsyncSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstFinishCounts()
    {
        const AsyncSource<int> source;
        QVERIFY(!source.isFinished());
        source.finish(1);
        source.finish(2);
        source.fail(Error{.kind = Error::Kind::TimedOut});

        QVERIFY(source.isFinished());
        QVERIFY(source.future().isFinished());
        QCOMPARE(source.future().resultCount(), 1);
        QCOMPARE(source.future().result(), Result<int>(1));
    }

    void failureCountsAsTheFirstToo()
    {
        const AsyncSource<int> source;
        source.fail(Error{.kind = Error::Kind::TimedOut});
        source.finish(1);
        QCOMPARE(source.future().result().error().kind, Error::Kind::TimedOut);
    }

    void copiesShareTheEnd()
    {
        std::optional<AsyncSource<int>> source(std::in_place);
        const auto copy = *source;
        const auto future = source->future();
        source.reset();
        QVERIFY(!future.isFinished());
        copy.finish(7);
        QCOMPARE(future.result(), Result<int>(7));
    }

    void droppedOneEndsAsCancelled()
    {
        std::optional<AsyncSource<int>> source(std::in_place);
        const auto future = source->future();
        int calls = 0;
        Result<int> seen = 0;
        QObject context;
        future.then(&context, [&](const Result<int> &result) {
            ++calls;
            seen = result;
        });
        source.reset();
        QCoreApplication::processEvents();

        QCOMPARE(calls, 1);
        QVERIFY(!seen);
        QCOMPARE(seen.error().kind, Error::Kind::Cancelled);
    }

    void goneContextIsNotCalled()
    {
        const AsyncSource<int> source;
        int calls = 0;
        auto context = std::make_unique<QObject>();
        source.future().then(context.get(), [&calls](const Result<int> &) { ++calls; });
        context.reset();
        source.finish(1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 0);
    }

    void goneContextCancelsWhatFollows()
    {
        const AsyncSource<int> source;
        auto context = std::make_unique<QObject>();
        const Async<QString> text =
            source.future().then(context.get(), [](const Result<int> &) -> Result<QString> { return u"called"_s; });
        context.reset();
        source.finish(1);
        QVERIFY(text.isFinished());
        QCOMPARE(text.result().error().kind, Error::Kind::Cancelled);
    }

    void continuationsPassValuesAndErrorsOn()
    {
        QObject context;
        const auto twice = [](const Result<int> &result) { return result.map([](int value) { return 2 * value; }); };
        QCOMPARE(ready<int>(3).then(&context, twice).then(&context, twice).result(), Result<int>(12));
        const Error offline{.kind = Error::Kind::Offline};
        QCOMPARE(failed<int>(offline).then(&context, twice).result().error(), offline);
    }

    void continuationOfAFinishedOneIsCalledAtOnce()
    {
        QObject context;
        int seen = 0;
        ready<int>(3).then(&context, [&seen](const Result<int> &result) { seen = *result; });
        QCOMPARE(seen, 3);
    }

    void readyAndFailedAreFinishedAtOnce()
    {
        QVERIFY(ready<int>(3).isFinished());
        QCOMPARE(ready<int>(3).result(), Result<int>(3));
        QVERIFY(failed<int>(Error{.kind = Error::Kind::Offline}).isFinished());
        QCOMPARE(failed<int>(Error{.kind = Error::Kind::Offline}).result().error().kind, Error::Kind::Offline);
    }

    void finishInsideItsOwnContinuationIsIgnored()
    {
        const AsyncSource<int> source;
        QObject context;
        int calls = 0;
        source.future().then(&context, [&](const Result<int> &) {
            ++calls;
            source.finish(2);
        });
        source.finish(1);
        QCoreApplication::processEvents();
        QCOMPARE(calls, 1);
        QCOMPARE(source.future().result(), Result<int>(1));
    }
};

}  // namespace twofold

QTEST_GUILESS_MAIN(twofold::AsyncSourceTest)
#include "AsyncSourceTest.moc"
