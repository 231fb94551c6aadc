// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/Result.h"

#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace twofold {

/// Finishes exactly once, with a value or an error, in the thread that asked. Continue it with .then(context, …): a context that
/// is gone is not called. Name the parameter's type there: a generic lambda is handed the QFuture itself.
template<class T>
using Async = QFuture<Result<T>>;

template<class T>
Async<T> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

template<class T>
Async<T> failed(Error error)
{
    return ready<T>(tl::unexpected(std::move(error)));
}

/// The writing end of an Async. Copies share it; the first finish() counts and later ones are ignored, so that a deadline, a stop
/// request and the answer may race. One that is dropped unfinished ends as Cancelled: no waiter is left hanging.
template<class T>
class AsyncSource
{
public:
    AsyncSource() : m_state(std::make_shared<State>()) {}

    Async<T> future() const { return m_state->promise.future(); }
    bool isFinished() const { return m_state->finished; }

    void finish(Result<T> result) const { m_state->finish(std::move(result)); }
    void fail(Error error) const { finish(tl::unexpected(std::move(error))); }

private:
    struct State
    {
        QPromise<Result<T>> promise;
        bool finished = false;

        State() { promise.start(); }
        ~State() { finish(tl::unexpected(Error{.kind = Error::Kind::Cancelled})); }

        void finish(Result<T> result)
        {
            if (std::exchange(finished, true))
                return;
            promise.addResult(std::move(result));
            promise.finish();
        }
    };
    std::shared_ptr<State> m_state;
};

} // namespace twofold
