// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Async.h"
#include "app/core/Error.h"

#include <QFutureWatcher>
#include <QSignalSpy>

namespace twofold::tests {

/// The result, once it is there.
template<class T>
Result<T> await(const Async<T> &future)
{
    QFutureWatcher<Result<T>> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(20'000))
        return tl::unexpected(Error{.kind = Error::Kind::Malformed, .detail = QStringLiteral("the test's own patience")});
    return future.result();
}

}  // namespace twofold::tests
