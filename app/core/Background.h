// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace twofold {

/// Runs a slow, pure function in a worker thread. Continue it with .then(context, …) to be back in the context's thread.
template<class Function>
auto runInBackground(Function function) -> QFuture<decltype(function())>
{
    auto promise = std::make_shared<QPromise<decltype(function())>>();
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, function = std::move(function)] {
        promise->addResult(function());
        promise->finish();
    });
    return future;
}

} // namespace twofold
