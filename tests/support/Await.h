// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Error.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QVariant>

namespace twofold::tests {

/// The result, once it is there. A call that never ends is Malformed, which no call under test is meant to be.
template<class T>
Result<T> await(const Async<T> &future)
{
    constexpr int patience = 45'000;  // ms; a browser may have to start
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(patience))
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = QStringLiteral("the test's own patience")});
    return future.result();
}

/// An error for the log of a test.
inline QString said(const Error &error)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QVariant::fromValue(error.kind).toString())
        .arg(error.httpStatus)
        .arg(error.serverMessage, error.detail);
}

}  // namespace twofold::tests

// The value of a call that has to succeed; ends the calling test function otherwise.
#define VALUE_OF(name, call)                                                                                                     \
    const auto name##Result = twofold::tests::await(call);                                                                       \
    QVERIFY2(name##Result, qPrintable(name##Result ? QString() : twofold::tests::said(name##Result.error())));                   \
    const auto name = *name##Result
