// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMetaObject>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace twofold {

/// Runs a slow, pure function in a worker thread. The future finishes in the thread that asked, which needs an event loop; so
/// nothing of that thread is touched from another one.
template<class Function>
auto runInBackground(Function function) -> QFuture<decltype(function())>
{
    auto promise = std::make_shared<QPromise<decltype(function())>>();
    promise->start();
    auto future = promise->future();
    auto *messenger = new QObject;
    QThreadPool::globalInstance()->start([promise, messenger, function = std::move(function)] {
        QMetaObject::invokeMethod(
            messenger,
            [promise, messenger, result = function()] {
                promise->addResult(result);
                promise->finish();
                delete messenger;
            },
            Qt::QueuedConnection);
    });
    return future;
}

}  // namespace twofold
